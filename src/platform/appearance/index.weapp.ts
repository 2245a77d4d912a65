import Taro from '@tarojs/taro'
import type { Appearance } from './appearance.port'

const bars = {
  light: { backgroundColor: '#f6f4ee', frontColor: '#000000' },
  dark: { backgroundColor: '#121715', frontColor: '#ffffff' },
} as const

export const appearance: Appearance = {
  apply(look) {
    const system = Taro.getAppBaseInfo().theme === 'dark' ? 'dark' : 'light'
    const shade = look.theme === 'auto' ? system : look.theme
    // Refused while no page is on screen yet; the next page applies it again.
    Taro.setNavigationBarColor(bars[shade]).catch(() => undefined)
  },
  deviceLanguage: () => ((Taro.getAppBaseInfo().language ?? 'zh').startsWith('zh') ? 'zh-CN' : 'en'),
}
