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
  /** Puts another address on this page without leaving it, so that a reload or a shared link finds it again. */
  readdress(address: string): void
  /**
   * Brings a part of this page into view, and the focus of a keyboard or a screen reader to it: to the first field
   * in it where there is one.
   */
  reveal(elementId: string): void
}
