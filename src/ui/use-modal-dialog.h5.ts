import { useEffect, useRef, type RefObject } from 'react'
import { heirOf, watchFocus } from './lost-focus'

const focusable =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex="0"]'

/**
 * Opens a `<dialog>` as a modal, moves the focus to its title, keeps it inside, hands Escape to `onClose`, and gives
 * the focus back to where it was. iOS 14 has no `showModal`: there the same is done by hand.
 */
export function useModalDialog(dialog: RefObject<HTMLDialogElement>, onClose: () => void): void {
  const close = useRef(onClose)
  const lastFocused = useRef<Element | null>(null)
  useEffect(() => {
    close.current = onClose
  }, [onClose])

  useEffect(() => {
    const element = dialog.current
    if (element === null) return
    const before = document.activeElement
    if (typeof element.showModal === 'function') element.showModal()
    else element.setAttribute('open', '')
    const stopWatching = watchFocus(element, lastFocused)
    element.querySelector('h2')?.focus()

    const cancel = (event: Event): void => {
      event.preventDefault()
      close.current()
    }
    const key = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') cancel(event)
      if (event.key === 'Tab') keepInside(element, event)
    }
    element.addEventListener('cancel', cancel)
    element.addEventListener('keydown', key)
    return () => {
      element.removeEventListener('cancel', cancel)
      element.removeEventListener('keydown', key)
      stopWatching()
      // What was said as it closed is still to be read.
      const toast = element.querySelector('.ui-toast')
      if (toast) document.body.append(toast)
      const back = heirOf(before)
      if (back instanceof HTMLElement) back.focus()
    }
  }, [dialog])
}

function keepInside(element: HTMLElement, event: KeyboardEvent): void {
  const stops = [...element.querySelectorAll<HTMLElement>(focusable)]
  const first = stops[0]
  const last = stops.at(-1)
  const here = document.activeElement
  if (event.shiftKey && (here === first || !stops.some((stop) => stop === here))) {
    event.preventDefault()
    last?.focus()
  } else if (!event.shiftKey && here === last) {
    event.preventDefault()
    first?.focus()
  }
}
