import Taro from '@tarojs/taro'

/** Standard size of WeChat's text in CSS px, by its design guide for the elderly. */
const standardPx = { ios: 17, others: 16 }

/**
 * How much larger than usual the person has set the text of WeChat (我 > 设置 > 通用 > 字体大小), as a factor; 1 where the
 * host does not say. WeChat leaves the pages of a mini-program as they are: they follow by themselves.
 */
export function systemGrowth(): number {
  // Taro's types do not know it.
  const size: unknown = Reflect.get(Taro.getAppBaseInfo(), 'fontSizeSetting')
  const standard = Taro.getDeviceInfo().platform === 'ios' ? standardPx.ios : standardPx.others
  return typeof size === 'number' && size > 0 ? size / standard : 1
}
