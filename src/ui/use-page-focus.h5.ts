import { useEffect, useRef, type RefObject } from 'react'
import type { Page } from '../platform/page/page.port'
import { watchFocus } from './lost-focus'

/** The first page of a visit leaves the focus to the browser: a screen reader starts at the top by itself. */
let isFirstPage = true

/**
 * Moves the focus the way a page change would: to the heading of a page that opens, back to where one was on a page
 * one returns to. Pages below the top one stay in the document, hidden.
 */
export function usePageFocus(
  page: Page,
  root: RefObject<HTMLElement>,
  heading: RefObject<HTMLElement>,
): void {
  const lastFocused = useRef<Element | null>(null)
  const isAway = useRef(false)

  useEffect(() => {
    const frame = root.current
    if (frame === null) return
    if (isFirstPage) isFirstPage = false
    else {
      // In place of another, scrolled one, it begins at its top.
      if (frame.parentElement) frame.parentElement.scrollTop = 0
      if (heading.current) focusOnceSeen(heading.current)
    }
    return watchFocus(frame, lastFocused)
  }, [root, heading])

  page.useHidden(() => {
    isAway.current = true
  })
  page.useShown(() => {
    if (!isAway.current) return
    isAway.current = false
    const last = lastFocused.current
    const target = last?.isConnected ? last : heading.current
    if (target instanceof HTMLElement) focusOnceSeen(target)
  })
}

/** Frames to wait for: a second at the usual rate. */
const patience = 60

/** A page is told that it is shown some frames before it is visible; until then nothing in it takes the focus. */
function focusOnceSeen(target: HTMLElement, framesLeft = patience): void {
  target.focus({ preventScroll: true })
  if (document.activeElement === target || !target.isConnected || framesLeft === 0) return
  window.requestAnimationFrame(() => focusOnceSeen(target, framesLeft - 1))
}
