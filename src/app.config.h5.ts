import { pages } from './pages'

/** H5 draws its own bottom navigation, and alone has the kiosk and the desk of the office. The gallery of the kit is there for developers only. */
export default defineAppConfig({
  ...pages,
  subPackages: [
    ...pages.subPackages.map((part) =>
      part.root === 'trace' ? { ...part, pages: [...part.pages, 'kiosk/index'] } : part,
    ),
    { root: 'office', pages: ['queue/index', 'case/index', 'looks/index'] },
  ],
  pages: [...pages.pages, ...(process.env['NODE_ENV'] === 'development' ? ['gallery/index'] : [])],
})
