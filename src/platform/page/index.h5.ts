import { useEffect } from 'react'
import type { Page } from './page.port'
import { taroPage } from './taro-page'

/**
 * Taro writes each title as HTML into a navigation bar of its own, hidden but in the document, where a name from the
 * server could be a script. We draw our own header: the bar is emptied before the first title is set.
 */
const emptyTaroBar = (): void => document.getElementById('taro-navigation-bar')?.replaceChildren()

const taro = taroPage({
  useShare: () => undefined,
  readdress: (address) => window.history.replaceState(window.history.state, '', address),
  reveal(elementId) {
    const element = document.getElementById(elementId)
    if (element === null) return
    const field = element.querySelector<HTMLElement>('input, textarea')
    if (field === null) element.tabIndex = -1
    ;(field ?? element).focus({ preventScroll: true })
    element.scrollIntoView({ block: 'start' })
  },
})

export const page: Page = {
  ...taro,
  useTitle(title) {
    useEffect(emptyTaroBar, [])
    taro.useTitle(title)
  },
}
