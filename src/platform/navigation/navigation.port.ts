/** Going from page to page. Addresses come from `src/routes.ts`. */
export interface Navigation {
  open(address: string): void
  /** In place of the present page: going back skips it. Where a page without parameters lies right below, back to that. */
  replace(address: string): void
  /**
   * On to an address from a page that was only on the way (signing in): back to it where it lies right below,
   * with everything on it as it was; else in place of the present page.
   */
  returnTo(address: string): void
  /** One of the two root pages (home, me). */
  root(address: string): void
  /** To the page before, or home when this page was opened directly. */
  back(): void
}
