import Taro from '@tarojs/taro'
import { announce } from './announce'
import { keptToast } from './kept-toast'

/**
 * A short sentence over the page that goes by itself; a screen reader hears it. In the elder edition nothing has a time
 * limit: the page shows it until it is closed.
 */
export function toast(sentence: string): void {
  if (!keptToast.keep(sentence)) void Taro.showToast({ title: sentence, icon: 'none', duration: 4000 })
  announce(sentence)
}
