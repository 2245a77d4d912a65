import type { MutableRefObject } from 'react'
import type { nearest } from './nearest'

/** Comes with the first thing that is focused: opening the app does not wait for it. */
let find: typeof nearest | null = null
let coming: Promise<void> | null = null

const fetchIt = (): void => {
  coming ??= import('./nearest').then(
    (part) => {
      find = part.nearest
    },
    () => {
      // No network: the next focus asks again.
      coming = null
    },
  )
}

/** Who took over from what is gone: a dialog gives the focus back to that. */
const heirs = new WeakMap<Element, HTMLElement>()

/** To whom the focus is given back: what had it, or what took over from that. */
export const heirOf = (had: Element | null): Element | undefined | null =>
  had?.isConnected === false ? heirs.get(had) : had

/**
 * Follows the focus within a page or dialog; when what has it is taken away, it goes on to the nearest thing that
 * remains, where a browser would drop it to the top of the document. @returns stops it
 */
export function watchFocus(root: HTMLElement, last: MutableRefObject<Element | null>): () => void {
  const remember = ({ target }: FocusEvent): void => {
    if (target instanceof Element) last.current = target
    fetchIt()
  }
  /** What happened since, as long as nothing can be found yet. */
  let missed: MutationRecord[] = []
  const goOn = (): void => {
    const gone = last.current
    const heir = gone?.isConnected === false && find?.(gone, missed)
    missed = []
    if (!heir) return
    heirs.set(gone, heir)
    last.current = heir
    if (document.activeElement === document.body) heir.focus()
  }
  const observer = new MutationObserver((records) => {
    missed.push(...records)
    // The very first press of a visit may take its own button away.
    if (!find && coming && last.current?.isConnected === false) void coming.then(goOn)
    else goOn()
  })
  root.addEventListener('focusin', remember)
  observer.observe(root, { childList: true, subtree: true })
  return () => {
    root.removeEventListener('focusin', remember)
    observer.disconnect()
  }
}
