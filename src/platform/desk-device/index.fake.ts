import { fakeStorage } from '../storage/index.fake'
import type { DeskDevice } from './desk-device.port'

/** Keys and downloads in the hands of a test. */
export interface FakeDeskDevice extends DeskDevice {
  press(key: string): void
  readonly saved: { readonly name: string; readonly text: string }[]
}

export function fakeDeskDevice(seed: Readonly<Record<string, unknown>> = {}): FakeDeskDevice {
  const listeners = new Set<(key: string) => void>()
  const saved: { name: string; text: string }[] = []
  return {
    storage: fakeStorage(seed),
    onKey(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    saveFile: (name, text) => void saved.push({ name, text }),
    press: (key) => listeners.forEach((listener) => listener(key)),
    saved,
  }
}
