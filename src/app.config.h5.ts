import { pages } from './pages'

/** H5 draws its own bottom navigation, and alone has the kiosk. The gallery of the kit is there for developers only. */
export default defineAppConfig({
  ...pages,
  subPackages: pages.subPackages.map((part) =>
    part.root === 'trace' ? { ...part, pages: [...part.pages, 'kiosk/index'] } : part,
  ),
  pages: [...pages.pages, ...(process.env['NODE_ENV'] === 'development' ? ['gallery/index'] : [])],
})
