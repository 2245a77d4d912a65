import type { Storage } from './storage.port'

export interface FakeStorage extends Storage {
  /** The same values as another window of the browser has them. */
  otherWindow(): FakeStorage
}

/** Storage in memory for tests; `seed` is what an earlier run left behind. */
export function fakeStorage(seed: Readonly<Record<string, unknown>> = {}): FakeStorage {
  const values = new Map<string, string>(
    Object.entries(seed).map(([key, value]) => [key, JSON.stringify(value)]),
  )
  return windowOn(values, new Map())
}

function windowOn(
  values: Map<string, string>,
  listeners: Map<Storage, ((key: string) => void)[]>,
): FakeStorage {
  const tell = (key: string): void => {
    for (const [other, callbacks] of listeners) {
      if (other !== storage) callbacks.forEach((callback) => callback(key))
    }
  }
  const storage: FakeStorage = {
    isLate: false,
    tabName: (fresh) => fresh,
    read(key) {
      const json = values.get(key)
      return json === undefined ? null : (JSON.parse(json) as unknown)
    },
    write(key, value) {
      values.set(key, JSON.stringify(value))
      tell(key)
      return true
    },
    remove(key) {
      values.delete(key)
      tell(key)
    },
    onElsewhere(callback) {
      listeners.set(storage, [...(listeners.get(storage) ?? []), callback])
      return () => {
        const others = (listeners.get(storage) ?? []).filter((each) => each !== callback)
        listeners.set(storage, others)
      }
    },
    otherWindow: () => windowOn(values, listeners),
  }
  return storage
}
