import Taro from '@tarojs/taro'
import type { Network } from './network.port'

let isConnected = true
const callbacks = new Set<() => void>()

// Whoever starts without a network is told when it comes: that is a change only for those who know.
void Taro.getNetworkType({
  success: ({ networkType }) => {
    isConnected = networkType !== 'none'
  },
})

Taro.onNetworkStatusChange((status) => {
  const hasReturned = status.isConnected && !isConnected
  isConnected = status.isConnected
  if (hasReturned) callbacks.forEach((callback) => callback())
})

export const network: Network = {
  isOnline: () => isConnected,
  onReturn(callback) {
    callbacks.add(callback)
    return () => callbacks.delete(callback)
  },
}
