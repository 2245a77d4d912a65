import Taro from '@tarojs/taro'
import { homeAddress, meAddress } from '../../routes'
import type { Navigation } from './navigation.port'
import { once } from './once'

/** `/a/b?x=1` and `a/b` name the same page. */
const pathOf = (address: string): string => (address.split('?')[0] ?? '').replace(/^\//, '')

/** Whether the page right below is the one at this address, whatever its parameters. */
const isBelow = (address: string): boolean =>
  pathOf(Taro.getCurrentPages().at(-2)?.route ?? '') === pathOf(address)

/** Taro's router is the same on both targets. A refused navigation (ten pages deep) falls back to replacing. */
export const navigation: Navigation = {
  open: once((address) => Taro.navigateTo({ url: address }).catch(() => Taro.redirectTo({ url: address }))),
  replace(address) {
    // Put upon itself, a list would be met twice on the way back.
    if (!address.includes('?') && isBelow(address)) void Taro.navigateBack()
    else void Taro.redirectTo({ url: address })
  },
  returnTo(address) {
    if (isBelow(address)) void Taro.navigateBack()
    else if (pathOf(address) === pathOf(homeAddress) || pathOf(address) === pathOf(meAddress)) {
      navigation.root(address)
    } else navigation.replace(address)
  },
  root(address) {
    Taro.switchTab({ url: address }).catch(() => Taro.reLaunch({ url: address }))
  },
  back() {
    if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
    else navigation.root(homeAddress)
  },
}
