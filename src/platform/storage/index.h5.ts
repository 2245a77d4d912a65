import type { Storage } from './storage.port'

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json) as unknown
  } catch {
    return null // written by someone else: as good as nothing
  }
}

/** localStorage; in private mode, where it throws, values live as long as the page. */
const memory = new Map<string, string>()

export const storage: Storage = {
  // Chromium writes localStorage down after five seconds, and no more than once a minute in the long run.
  isLate: true,
  tabName(fresh) {
    try {
      const known = window.sessionStorage.getItem('tab')
      if (known !== null) return known
      window.sessionStorage.setItem('tab', fresh)
    } catch {
      // Private mode: a reload then counts as another tab.
    }
    return fresh
  },
  read(key) {
    let json: string | null
    try {
      json = window.localStorage.getItem(key)
    } catch {
      json = memory.get(key) ?? null
    }
    return json === null ? null : parse(json)
  },
  write(key, value) {
    const json = JSON.stringify(value)
    try {
      window.localStorage.setItem(key, json)
      return true
    } catch {
      memory.set(key, json)
      return false
    }
  },
  remove(key) {
    memory.delete(key)
    try {
      window.localStorage.removeItem(key)
    } catch {
      memory.delete(key)
    }
  },
  onElsewhere(callback) {
    // No key: everything was cleared.
    const tell = ({ key }: StorageEvent): void => callback(key ?? '')
    window.addEventListener('storage', tell)
    return () => window.removeEventListener('storage', tell)
  },
}
