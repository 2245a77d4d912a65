import { eventCenter } from '@tarojs/runtime'

/**
 * Stands in place of the bar with the page's name (`left-out.ts`), which Taro's router makes with its keeper of pages and
 * tells of each page that is there. As Taro does it, one page goes before the next is drawn: for that long the screen is
 * empty. Here what is seen stays until the next is there. And what was on its way when the person went elsewhere does not
 * come any more.
 */
export default class PageTurns {
  constructor(pages) {
    const { hide, show, unload, history } = pages
    /** What is done to pages once the next one is there. */
    this.afterwards = new Map()
    this.history = history
    this.shown = this.failed = null

    pages.hide = (page, isForNext) => {
      if (isForNext && page) this.afterwards.set(page, () => hide.call(pages, page))
      else hide.call(pages, page)
    }
    pages.unload = (page, delta, isBack) => {
      if (!page) return
      if (!isBack) {
        const onUnload = () => this.afterwards.set(page, () => page.onUnload())
        unload.call(pages, Object.create(page, { onUnload: { value: onUnload } }), delta)
        return
      }
      unload.call(pages, page, delta, isBack)
      // Taro shows the page below in a task of its own, and the browser paints before that.
      queueMicrotask(() => eventCenter.trigger('__taroPageOnShowAfterDestroyed'))
    }
    pages.show = (page, ...rest) => {
      this.afterwards.delete(page)
      // It was seen before: nothing fades in (`src/ui/page-turns.h5.css`).
      const element = pages.getPageContainer(page)
      if (element) element.classList.add('ui-seen')
      show.call(pages, page, ...rest)
    }
    // By the classes that it gives, Taro hides what is not the last; of two that come at once the first is.
    pages.addAnimation = () => undefined
    for (const route of pages.routes) this.holdBack(route)
    this.openOnce()
  }

  /** Taro's: a page is there. */
  load() {
    this.shown = this.history.location.key
    const works = [...this.afterwards.values()]
    this.afterwards.clear()
    for (const work of works) work()
  }

  /** The code of a page may come when the person has gone back long since. */
  holdBack(route) {
    const { load } = route
    route.load = async (context, params) => {
      const { key } = this.history.location
      // Its code, still to come, and what else the router hands on.
      const page = await Promise.all(load(context, params)).catch((error) => {
        this.failed = key
        throw error
      })
      const { location } = this.history
      const isWanted = location.key !== this.shown && decodeURI(location.pathname) === context.pathname
      return isWanted ? page : new Promise(() => undefined)
    }
  }

  /** A link that is pressed twice leads there once, unless the page could not be fetched. */
  openOnce() {
    const { history } = this
    const { push } = history
    history.push = (to, state) => {
      const { pathname, search, key } = history.location
      const isComing = key !== this.shown && key !== this.failed
      if (!isComing || to.pathname + to.search !== pathname + search) push(to, state)
    }
  }
}
