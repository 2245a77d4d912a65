import type { DeskDevice } from './desk-device.port'

/** In private mode, where sessionStorage throws, values live as long as the page. */
const memory = new Map<string, string>()

const pressesItself = 'a, button, input, select, textarea, summary, [contenteditable]'

export const deskDevice: DeskDevice = {
  storage: {
    // Nothing at the desk needs to outlive the window.
    isLate: false,
    tabName: (fresh) => fresh,
    read(key) {
      let json: string | null
      try {
        json = window.sessionStorage.getItem(key)
      } catch {
        json = memory.get(key) ?? null
      }
      if (json === null) return null
      try {
        return JSON.parse(json) as unknown
      } catch {
        return null // written by someone else: as good as nothing
      }
    },
    write(key, value) {
      const json = JSON.stringify(value)
      try {
        window.sessionStorage.setItem(key, json)
        return true
      } catch {
        memory.set(key, json)
        return false
      }
    },
    remove(key) {
      memory.delete(key)
      try {
        window.sessionStorage.removeItem(key)
      } catch {
        memory.delete(key)
      }
    },
  },
  onKey(listener) {
    const hear = (event: KeyboardEvent): void => {
      const { key, target } = event
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return
      if (document.querySelector('dialog[open]')) return
      if (target instanceof Element) {
        if (target.closest('input, select, textarea, [contenteditable]')) return
        if (key === 'Enter' && target.closest(pressesItself)) return
      }
      listener(key)
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  },
  saveFile(name, text) {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
    const link = document.createElement('a')
    link.href = address
    link.download = name
    link.click()
    // The browser has taken it up by the next turn.
    window.setTimeout(() => URL.revokeObjectURL(address), 0)
  },
}
