import { useEffect, useRef, type RefObject } from 'react'

/** The first page of a visit leaves the focus to the browser: a screen reader starts at the top by itself. */
let isFirstPage = true

/**
 * Sets the document's title and moves the focus the way a page change would: to the heading of a page that opens,
 * back to where one was on a page one returns to. Pages below the top one stay in the document, hidden.
 */
export function usePageFocus(
  page: RefObject<HTMLElement>,
  heading: RefObject<HTMLElement>,
  title: string,
): void {
  const shownTitle = useRef(title)
  useEffect(() => {
    shownTitle.current = title
    if (page.current?.offsetParent !== null) document.title = title
  }, [page, title])

  useEffect(() => {
    const root = page.current
    if (root === null) return
    if (isFirstPage) isFirstPage = false
    else heading.current?.focus({ preventScroll: true })

    let lastFocused: Element | null = null
    let isShown = true
    const remember = (event: FocusEvent): void => {
      if (event.target instanceof Element) lastFocused = event.target
    }
    root.addEventListener('focusin', remember)
    const observer = new IntersectionObserver((entries) => {
      const isNowShown = entries.at(-1)?.isIntersecting ?? false
      if (isNowShown && !isShown) {
        document.title = shownTitle.current
        const target = lastFocused?.isConnected ? lastFocused : heading.current
        if (target instanceof HTMLElement) target.focus({ preventScroll: true })
      }
      isShown = isNowShown
    })
    observer.observe(root)
    return () => {
      observer.disconnect()
      root.removeEventListener('focusin', remember)
    }
  }, [page, heading])
}
