import { useRef, type RefObject } from 'react'
import type { Page } from '../platform/page/page.port'

/** Longer than the pause after which Taro puts away the page below a new one. */
const putAwayMs = 400

/**
 * Taro's timer that puts away the page below goes on when one comes back before it ends: the page one is back on would
 * be empty (`hide` and `show` of @tarojs/router 4.2.1).
 */
export function useStayShown(page: Page, root: RefObject<HTMLElement | null>): void {
  const isShown = useRef(true)
  page.useShown(() => {
    isShown.current = true
    setTimeout(() => {
      if (isShown.current) root.current?.closest('.taro_page_shade')?.classList.remove('taro_page_shade')
    }, putAwayMs)
  })
  page.useHidden(() => {
    isShown.current = false
  })
}
