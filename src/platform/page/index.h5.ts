import type { Page } from './page.port'
import { taroPage } from './taro-page'

export const page: Page = taroPage({
  readdress: (address) => window.history.replaceState(window.history.state, '', address),
  reveal(elementId) {
    const element = document.getElementById(elementId)
    if (element === null) return
    element.tabIndex = -1
    element.focus({ preventScroll: true })
    element.scrollIntoView({ block: 'start' })
  },
})
