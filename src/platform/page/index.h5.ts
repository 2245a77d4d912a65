import type { Page } from './page.port'
import { taroPage } from './taro-page'

/** The router of H5 hands over decoded parameters. */
export const page: Page = taroPage(
  (value) => value,
  (address) => window.history.replaceState(window.history.state, '', address),
)
