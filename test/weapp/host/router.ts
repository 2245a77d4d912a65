import type { MiniProgramPackage } from './package-reader'
import { OpenPage, type PageContext, type Query } from './open-page'
import { optionalNumber, stringParam, WxFailure, type WxFunction } from './wx-call'

/** WeChat's limit of pages in the stack. */
const stackLimit = 10

interface Destination {
  readonly path: string
  readonly query: Query
}

function parseQuery(text: string): Record<string, string> {
  const query: Record<string, string> = {}
  for (const pair of text.split('&').filter(Boolean)) {
    const at = pair.indexOf('=')
    // WeChat hands values over as they stand in the address, without decoding
    query[at < 0 ? pair : pair.slice(0, at)] = at < 0 ? '' : pair.slice(at + 1)
  }
  return query
}

/**
 * The page stack. Tab pages stay alive behind other tabs until a reLaunch or redirectTo closes them; life cycles come
 * in WeChat's order: the page left first (onHide or onUnload), then the page entered (onLoad, onShow, onReady).
 */
export class Router {
  private stack: OpenPage[] = []
  private readonly tabPages = new Map<string, OpenPage>()

  /** @param prepare runs the page's code if that has not been done */
  constructor(
    private readonly built: MiniProgramPackage,
    private readonly context: PageContext,
    private readonly prepare: (path: string) => void,
  ) {}

  get pages(): readonly OpenPage[] {
    return this.stack
  }

  get top(): OpenPage {
    const page = this.stack.at(-1)
    if (!page) throw new Error('the mini-program shows no page')
    return page
  }

  launch(path: string, query: Query): void {
    this.open({ path, query })
  }

  /** @throws WxFailure as WeChat words it */
  navigateTo(url: string): void {
    const to = this.parse(url)
    if (this.isTab(to.path)) throw new WxFailure('can not navigateTo a tabbar page')
    if (this.stack.length >= stackLimit) throw new WxFailure(`webview count limit exceed: ${stackLimit}`)
    this.prepare(to.path)
    this.top.hide()
    this.open(to)
  }

  redirectTo(url: string): void {
    const to = this.parse(url)
    if (this.isTab(to.path)) throw new WxFailure('can not redirectTo a tabbar page')
    this.prepare(to.path)
    this.closeTop()
    this.open(to)
  }

  reLaunch(url: string): void {
    const to = this.parse(url)
    this.prepare(to.path)
    while (this.stack.length > 0) this.closeTop()
    for (const page of this.tabPages.values()) page.close()
    this.tabPages.clear()
    this.open(to)
  }

  switchTab(url: string): void {
    const { path } = this.parse(url)
    if (!this.isTab(path)) throw new WxFailure('can not switch to no-tabBar page')
    this.prepare(path)
    const wasCovered = this.stack.length > 1
    while (this.stack.length > 1) this.closeTop()
    const [base] = this.stack
    if (base?.path === path) {
      if (wasCovered) base.show()
      return
    }
    if (base && this.isTab(base.path)) {
      if (!wasCovered) base.hide()
      this.stack = []
    } else if (base) {
      this.closeTop()
    }
    const kept = this.tabPages.get(path)
    if (!kept) this.open({ path, query: {} })
    else {
      this.stack.push(kept)
      kept.show()
    }
  }

  navigateBack(delta: number): void {
    if (this.stack.length < 2) throw new WxFailure('cannot navigate back at first page.')
    for (let left = delta; left > 0 && this.stack.length > 1; left -= 1) this.closeTop()
    this.top.show()
  }

  discardAll(): void {
    for (const page of new Set([...this.stack, ...this.tabPages.values()])) page.discard()
    this.stack = []
    this.tabPages.clear()
  }

  /** Whether the page may be pulled down. */
  canRefresh(path: string): boolean {
    return (
      (this.built.configs.get(path)?.enablePullDownRefresh ?? this.built.window.enablePullDownRefresh) ===
      true
    )
  }

  isTab(path: string): boolean {
    return this.built.tabs.some((tab) => tab.pagePath === path)
  }

  private open({ path, query }: Destination): void {
    this.prepare(path)
    const title =
      this.built.configs.get(path)?.navigationBarTitleText ?? this.built.window.navigationBarTitleText
    const page = new OpenPage(path, query, title ?? '', this.context)
    this.stack.push(page)
    if (this.isTab(path)) this.tabPages.set(path, page)
    page.load()
  }

  private closeTop(): void {
    const page = this.stack.pop()
    if (!page) return
    this.tabPages.delete(page.path)
    page.close()
  }

  private parse(url: string): Destination {
    const [address = '', query = ''] = url.split('?')
    const from = this.stack.at(-1)?.path.split('/').slice(0, -1) ?? []
    const parts = address.startsWith('/') ? [] : from
    for (const part of address.split('/')) {
      if (part === '..') parts.pop()
      else if (part !== '.' && part !== '') parts.push(part)
    }
    const path = parts.join('/')
    if (!this.built.pages.includes(path)) throw new WxFailure(`page "${path}" is not found`)
    return { path, query: parseQuery(query) }
  }
}

/** The `wx` functions that move between pages. */
export function routeFunctions(router: Router): Record<string, WxFunction> {
  const toUrl =
    (go: (url: string) => void): WxFunction =>
    (params) => {
      go(stringParam(params, 'url'))
      return undefined
    }
  return {
    navigateTo: toUrl((url) => router.navigateTo(url)),
    redirectTo: toUrl((url) => router.redirectTo(url)),
    reLaunch: toUrl((url) => router.reLaunch(url)),
    switchTab: toUrl((url) => router.switchTab(url)),
    navigateBack(params) {
      router.navigateBack(optionalNumber(params, 'delta') ?? 1)
      return undefined
    },
    setNavigationBarTitle(params) {
      router.top.title = stringParam(params, 'title')
      return undefined
    },
    stopPullDownRefresh() {
      router.top.isRefreshing = false
      return undefined
    },
  }
}
