import type { Storage } from './storage.port'

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json) as unknown
  } catch {
    return null // written by someone else: as good as nothing
  }
}

/** localStorage; what it refuses, in private mode or for want of room, lives as long as the page. */
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
    try {
      const json = memory.get(key) ?? window.localStorage.getItem(key)
      return json === null ? null : parse(json)
    } catch {
      return null // private mode, and never written
    }
  },
  write(key, value) {
    const json = JSON.stringify(value)
    try {
      window.localStorage.setItem(key, json)
      memory.delete(key)
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
      // Private mode: it was in the memory alone.
    }
  },
  onElsewhere(callback) {
    // No key: everything was cleared.
    const tell = ({ key }: StorageEvent): void => callback(key ?? '')
    window.addEventListener('storage', tell)
    return () => window.removeEventListener('storage', tell)
  },
}
