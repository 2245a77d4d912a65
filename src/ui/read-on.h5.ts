import { isFocusSeen } from './focus-seen'

const stops = 'a[href], button, input, select, textarea, [tabindex="0"]'
/** Frames to wait for the rows to be drawn. */
const patience = 30

const stopsOf = (page: Element): readonly HTMLElement[] => [...page.querySelectorAll<HTMLElement>(stops)]

/**
 * Reads a list on at the press of a button. The focus goes on to the first of what has come: the button moves away with
 * the end of the list, or goes altogether.
 */
export function readOn(more: () => Promise<unknown>): void {
  const button = document.activeElement
  const page = button?.closest('.ui-page')
  const read = more()
  if (!page || !(button instanceof HTMLButtonElement)) return
  const before = stopsOf(page)
  const at = before.indexOf(button)
  const last = before[at - 1]
  const isSeen = isFocusSeen(button)
  const goOn = (framesLeft: number): void => {
    // The person has gone elsewhere meanwhile.
    if (!page.isConnected || (button.isConnected && document.activeElement !== button)) return
    const now = stopsOf(page)
    const place = last ? now.indexOf(last) : -1
    const next = place < 0 ? undefined : now[place + 1]
    if (next && next !== button && next !== before[at + 1]) next.focus({ preventScroll: !isSeen })
    else if (framesLeft > 0) window.requestAnimationFrame(() => goOn(framesLeft - 1))
  }
  void read.then(() => goOn(patience))
}
