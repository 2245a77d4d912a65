/** Going from page to page. Addresses come from `src/routes.ts`. */
export interface Navigation {
  open(address: string): void
  /** In place of the present page: going back skips it. */
  replace(address: string): void
  /** One of the two root pages (home, me). */
  root(address: string): void
  /** To the page before, or home when this page was opened directly. */
  back(): void
}
