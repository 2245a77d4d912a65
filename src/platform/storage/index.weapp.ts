import Taro from '@tarojs/taro'
import type { Storage } from './storage.port'

/** The mini-program's storage: 1 MB a key, 10 MB in all. */
export const storage: Storage = {
  isLate: false,
  tabName: () => 'app',
  read(key) {
    const value: unknown = Taro.getStorageSync(key)
    return value === '' || value === undefined ? null : value
  },
  write(key, value) {
    try {
      Taro.setStorageSync(key, value)
      return true
    } catch {
      return false
    }
  },
  remove(key) {
    Taro.removeStorageSync(key)
  },
}
