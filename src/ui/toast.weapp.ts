import Taro from '@tarojs/taro'
import { announce } from './announce'

/** A short sentence over the page that goes by itself; a screen reader hears it. */
export function toast(sentence: string): void {
  void Taro.showToast({ title: sentence, icon: 'none', duration: 4000 })
  announce(sentence)
}
