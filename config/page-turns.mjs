import { eventCenter } from '@tarojs/runtime'

/**
 * Stands in place of the bar with the page's name (`left-out.ts`), which Taro's router makes with its keeper of pages and
 * tells of each page that is there. As Taro does it, one page goes before the next is drawn: for that long the screen is
 * empty. Here what is seen stays until the next is there. And what was on its way when the person went elsewhere does not
 * come any more; what could not come is not gone to.
 */
export default class PageTurns {
  constructor(pages) {
    const { hide, show, unload, history } = pages
    /** What is done to pages once the next one is there. */
    this.afterwards = new Map()
    /** How far down a page was when it was gone back from, by the key of its location. */
    this.places = new Map()
    this.pages = pages
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
      this.places.set(this.shown, pages.getPageContainer(page)?.scrollTop)
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
    this.hearTurns()
    // While a page rests (`src/ui/page-turns.h5.css`) a press meets what lies behind it, and would take the focus away.
    document.addEventListener('mousedown', (event) => {
      if (event.target.matches('.taro_router')) event.preventDefault()
    })
  }

  /** Taro's: a page is there. */
  load() {
    const { key } = this.history.location
    this.shown = key
    this.findPlace(this.places.get(key))
    this.places.delete(key)
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
        // What is seen is still the page before: so is the address, and back leads to where it did.
        if (this.action === 'PUSH' && this.history.location.key === key) this.history.go(-1)
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

  /**
   * Whoever presses back twice before the page below is there goes back once. And the browser's way forward is as good as
   * a link: Taro takes it for a way back, and takes down the page that it leads away from.
   */
  hearTurns() {
    const { history } = this
    const { listen, go } = history
    const index = () => window.history.state?.idx
    let at = index()
    /** The location that is being left. */
    let left = null
    listen(({ action }) => {
      this.action = action === 'POP' && index() > at ? 'PUSH' : action
      at = index()
      left = null
    })
    history.listen = (hear) => listen(({ location }) => hear({ location, action: this.action }))
    history.go = (delta) => {
      const { key } = history.location
      const isComing = this.action === 'POP' && key !== this.shown && key !== this.failed
      if (isComing || key === left) return
      left = key
      go(delta)
    }
  }

  /** A page that is opened anew on the way forward comes to where it was, as soon as it is long enough. */
  findPlace(top) {
    const page = top ? this.pages.getPageContainer() : null
    if (!page) return
    const observer = new ResizeObserver(() => {
      page.scrollTop = top
      if (page.scrollTop >= top - 1) stop()
    })
    // The person goes elsewhere on it.
    const events = ['wheel', 'touchstart', 'keydown', 'mousedown']
    const stop = () => {
      observer.disconnect()
      for (const event of events) page.removeEventListener(event, stop)
    }
    for (const event of events) page.addEventListener(event, stop)
    observer.observe(page.firstElementChild)
  }
}
