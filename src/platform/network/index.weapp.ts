import Taro from '@tarojs/taro'
import type { Network } from './network.port'

let isConnected = true
const callbacks = new Set<() => void>()

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
