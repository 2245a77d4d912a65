import type { AppUpdate } from './app-update.port'

/** A device on which a newer version waits, or none. */
export function fakeAppUpdate(isThere = false): AppUpdate & { readonly isTaken: boolean } {
  const state = { isTaken: false }
  return {
    isWaiting: async () => isThere && !state.isTaken,
    takeOver: async () => {
      state.isTaken = true
    },
    get isTaken() {
      return state.isTaken
    },
  }
}
