import Taro from '@tarojs/taro'
import { speak } from '../../i18n/messages'
import { kitMessages } from '../../ui/messages'
import type { Appearance, Look } from './appearance.port'
import { barsOf, tabs, type Shade } from './bars'

const shadeOf = (theme: string | undefined): Shade => (theme === 'dark' ? 'dark' : 'light')

let system = shadeOf(Taro.getAppBaseInfo().theme)
let last: Look | null = null

/** The host refuses while no page is on screen yet, and where a page has been left meanwhile: the next one is given its look when it comes. */
const refused = (): undefined => undefined

function applyToTabs(look: Look, shade: Shade): void {
  const bars = barsOf(shade)
  const say = speak(kitMessages, look.language)
  Taro.setTabBarStyle({
    color: bars.tabLabel,
    selectedColor: bars.tabHere,
    backgroundColor: bars.tabBackground,
    borderStyle: shade === 'dark' ? 'white' : 'black',
  }).catch(refused)
  tabs.forEach(({ name }, index) => {
    Taro.setTabBarItem({
      index,
      text: say(name),
      iconPath: bars[`${name}Icon`],
      selectedIconPath: bars[`${name}IconHere`],
    }).catch(refused)
  })
}

const isOnTab = (): boolean => {
  const path = Taro.getCurrentPages().at(-1)?.route
  return tabs.some((tab) => tab.path === path?.replace(/^\//, ''))
}

export const appearance: Appearance = {
  apply(look) {
    last = look
    const shade = look.theme === 'auto' ? system : look.theme
    const { paper, titleColour } = barsOf(shade)
    Taro.setNavigationBarColor({ backgroundColor: paper, frontColor: titleColour }).catch(refused)
    Taro.setBackgroundColor({
      backgroundColor: paper,
      backgroundColorTop: paper,
      backgroundColorBottom: paper,
    }).catch(refused)
    Taro.setBackgroundTextStyle({ textStyle: shade === 'dark' ? 'light' : 'dark' }).catch(refused)
    // The tabs are there, and can be set, on their own pages only.
    if (isOnTab()) applyToTabs(look, shade)
  },
  deviceLanguage: () => ((Taro.getAppBaseInfo().language ?? 'zh').startsWith('zh') ? 'zh-CN' : 'en'),
}

// What was set by us no longer follows the phone by itself.
if (Taro.canIUse('onThemeChange')) {
  Taro.onThemeChange(({ theme }) => {
    system = shadeOf(theme)
    if (last) appearance.apply(last)
  })
}
