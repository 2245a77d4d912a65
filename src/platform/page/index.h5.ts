import type { Page } from './page.port'
import { taroPage } from './taro-page'

export const page: Page = taroPage({
  useRefresh: () => undefined,
  useShare: () => undefined,
  // Taro's own bar, which would set it too, is left out of the build (`config/left-out.ts`): we draw our own header.
  setTitle(title) {
    document.title = title
  },
  readdress: (address) => window.history.replaceState(window.history.state, '', address),
  reveal(elementId) {
    const element = document.getElementById(elementId)
    if (element === null) return
    const field = element.querySelector<HTMLElement>('input, select, textarea')
    if (field === null) element.tabIndex = -1
    ;(field ?? element).focus({ preventScroll: true })
    element.scrollIntoView({ block: 'start' })
  },
})
