import type { Storage } from './storage.port'

/** Storage in memory for tests; `seed` is what an earlier run left behind. */
export function fakeStorage(seed: Readonly<Record<string, unknown>> = {}): Storage {
  const values = new Map<string, string>(
    Object.entries(seed).map(([key, value]) => [key, JSON.stringify(value)]),
  )
  return {
    isLate: false,
    tabName: (fresh) => fresh,
    read(key) {
      const json = values.get(key)
      return json === undefined ? null : (JSON.parse(json) as unknown)
    },
    write(key, value) {
      values.set(key, JSON.stringify(value))
      return true
    },
    remove(key) {
      values.delete(key)
    },
  }
}
