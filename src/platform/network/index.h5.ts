import type { Network } from './network.port'

export const network: Network = {
  isOnline: () => window.navigator.onLine,
  onReturn(callback) {
    window.addEventListener('online', callback)
    return () => window.removeEventListener('online', callback)
  },
}
