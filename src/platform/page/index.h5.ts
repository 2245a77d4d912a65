import type { Page } from './page.port'
import { taroPage } from './taro-page'

/** The router of H5 hands over decoded parameters. */
export const page: Page = taroPage((value) => value, {
  readdress: (address) => window.history.replaceState(window.history.state, '', address),
  reveal(elementId) {
    const element = document.getElementById(elementId)
    if (element === null) return
    element.tabIndex = -1
    element.focus({ preventScroll: true })
    element.scrollIntoView({ block: 'start' })
  },
})
