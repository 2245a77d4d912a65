import Taro from '@tarojs/taro'
import { homeAddress } from '../../routes'
import type { Navigation } from './navigation.port'

/** Taro's router is the same on both targets. A refused navigation (ten pages deep) falls back to replacing. */
export const navigation: Navigation = {
  open(address) {
    Taro.navigateTo({ url: address }).catch(() => Taro.redirectTo({ url: address }))
  },
  replace(address) {
    void Taro.redirectTo({ url: address })
  },
  root(address) {
    Taro.switchTab({ url: address }).catch(() => Taro.reLaunch({ url: address }))
  },
  back() {
    if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
    else navigation.root(homeAddress)
  },
}
