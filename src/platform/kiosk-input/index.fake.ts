import type { KioskInput, KioskListener } from './kiosk-input.port'

/** A scanner and a visitor in the hands of a test. */
export interface FakeKioskInput extends KioskInput {
  scan(text: string): void
  touch(): void
  readonly isListening: boolean
}

export function fakeKioskInput(): FakeKioskInput {
  let listener: KioskListener | null = null
  return {
    listen(next) {
      listener = next
      return () => {
        if (listener === next) listener = null
      }
    },
    scan: (text) => listener?.onRead(text),
    touch: () => listener?.onTouch(),
    get isListening() {
      return listener !== null
    },
  }
}
