import { Bursts } from './bursts'
import type { KioskInput } from './kiosk-input.port'

const touches = ['pointerdown', 'wheel', 'keydown', 'touchmove'] as const

export const kioskInput: KioskInput = {
  listen({ onRead, onTouch }) {
    const bursts = new Bursts()
    const hear = (event: KeyboardEvent): void => {
      const answer = bursts.take({
        key: event.key,
        code: event.code,
        isShift: event.shiftKey,
        isControl: event.ctrlKey,
        isAlt: event.altKey,
        atMs: event.timeStamp,
      })
      if (answer.tag === 'other') return
      // A scan must not press the button that has the focus, nor write into a field.
      event.preventDefault()
      event.stopPropagation()
      if (answer.tag === 'read') onRead(answer.text)
    }
    const touch = (): void => onTouch()
    // Before anything on the page hears them.
    for (const name of touches) window.addEventListener(name, touch, { capture: true, passive: true })
    window.addEventListener('keydown', hear, { capture: true })
    return () => {
      for (const name of touches) window.removeEventListener(name, touch, { capture: true })
      window.removeEventListener('keydown', hear, { capture: true })
    }
  },
}
