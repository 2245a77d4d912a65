import { pages } from './pages'

/** H5 draws its own bottom navigation, and alone has the kiosk, the desk of the office, and what other apps share. The gallery of the kit is there for developers only. */
export default defineAppConfig({
  ...pages,
  // Taro's sliding shows nothing for 300 ms on the way back, whatever motion the person asked for: ours is in page-turns.h5.css.
  animation: false,
  subPackages: [
    ...pages.subPackages.map((part) =>
      part.root === 'trace' ? { ...part, pages: [...part.pages, 'kiosk/index', 'shared/index'] } : part,
    ),
    { root: 'office', pages: ['queue/index', 'case/index', 'looks/index'] },
  ],
  pages: [...pages.pages, ...(process.env['NODE_ENV'] === 'development' ? ['gallery/index'] : [])],
})
