import { pages } from './pages'

/** H5 draws its own bottom navigation. The gallery of the kit is there for developers only. */
export default defineAppConfig({
  ...pages,
  pages: [...pages.pages, ...(process.env['NODE_ENV'] === 'development' ? ['gallery/index'] : [])],
})
