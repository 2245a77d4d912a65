/** A page as it is given to others: in a chat, or in one's moments. */
export interface SharedPage {
  readonly title: string
  /** From `src/routes.ts`. */
  readonly address: string
  /** 5:4, a whole address; `mark`: our own; null: the host takes a picture of the page, which must show nothing personal. */
  readonly image: string | null
}

/** The page that a component stands in. The members that begin with `use` are React hooks. */
export interface Page {
  /** The parameters of this page's address, decoded. They stay the same as long as the page lives. */
  useParams(): Readonly<Record<string, string>>
  /** Calls back each time the page comes on screen: at first, and on coming back to it. */
  useShown(callback: () => void): void
  /** Calls back each time the page leaves the screen while it lives on: for another page, or another app. */
  useHidden(callback: () => void): void
  /** Names the page: the tab's title in a browser, the navigation bar in a mini-program. */
  useTitle(title: string): void
  /**
   * Asks anew when the page is pulled down, in hosts that have that gesture; a browser has its own. The page's
   * `index.config.ts` must allow it, for all but H5: Taro would lay a gesture of its own over the browser's.
   */
  useRefresh(refresh: () => Promise<unknown>): void
  /**
   * What this page is called when it is shared by the host's own menu or button; null while there is nothing to share.
   * In a browser the server says it, in the page's head. Its `index.config.ts` must allow sharing.
   */
  useShare(shared: SharedPage | null): void
  /** Puts another address on this page without leaving it, so that a reload or a shared link finds it again. */
  readdress(address: string): void
  /**
   * Brings a part of this page into view, and the focus of a keyboard or a screen reader to it: to the first field
   * in it where there is one.
   */
  reveal(elementId: string): void
}
