import type { Network } from './network.port'

/** A network that a test switches off and on. */
export function fakeNetwork(): Network & { goOffline(): void; goOnline(): void } {
  let isConnected = true
  const callbacks = new Set<() => void>()
  return {
    isOnline: () => isConnected,
    onReturn(callback) {
      callbacks.add(callback)
      return () => callbacks.delete(callback)
    },
    goOffline() {
      isConnected = false
    },
    goOnline() {
      isConnected = true
      callbacks.forEach((callback) => callback())
    },
  }
}
