import type { AppUpdate } from './app-update.port'

/** A device on which a newer version waits, or none until one `arrive`s. */
export function fakeAppUpdate(
  isThere = false,
): AppUpdate & { readonly isTaken: boolean; readonly arrive: () => void } {
  const state = { isThere, isTaken: false }
  const watchers = new Set<() => void>()
  return {
    watch(onWaiting) {
      if (state.isThere) onWaiting()
      watchers.add(onWaiting)
      return () => watchers.delete(onWaiting)
    },
    takeOver: async () => {
      state.isTaken = true
    },
    arrive() {
      state.isThere = true
      watchers.forEach((tell) => tell())
    },
    get isTaken() {
      return state.isTaken
    },
  }
}
