import { pages } from './pages'

/** The bars of hosts that know one look. */
const plainBars = {
  tabBar: {
    color: '#68716e',
    selectedColor: '#0f5f54',
    backgroundColor: '#ffffff',
    list: [
      { pagePath: 'home/index', text: '首页' },
      { pagePath: 'me/index', text: '我的' },
    ],
  },
}

/** WeChat's bars: what begins with `@` comes from theme.json (`config/native-bars.ts`), by the phone's shade. */
const wechatBars = {
  window: {
    navigationBarTitleText: '放心查',
    navigationBarBackgroundColor: '@paper',
    navigationBarTextStyle: '@title' as 'black',
    backgroundColor: '@paper',
    backgroundColorTop: '@paper',
    backgroundColorBottom: '@paper',
    backgroundTextStyle: '@dots' as 'dark',
  },
  darkmode: true,
  themeLocation: 'theme.json',
  tabBar: {
    color: '@tabLabel',
    selectedColor: '@tabHere',
    backgroundColor: '@tabBackground',
    borderStyle: '@tabBorder' as 'black',
    list: [
      { pagePath: 'home/index', text: '首页', iconPath: '@homeIcon', selectedIconPath: '@homeIconHere' },
      { pagePath: 'me/index', text: '我的', iconPath: '@meIcon', selectedIconPath: '@meIconHere' },
    ],
  },
  // Each door of the home page opens at once. Complaints are the largest, and not begun in a hurry.
  preloadRule: {
    'home/index': { network: 'all' as const, packages: ['credit', 'trace'] },
    'credit/merchant/index': { network: 'wifi' as const, packages: ['complaint'] },
    'trace/product/index': { network: 'wifi' as const, packages: ['complaint'] },
  },
  // The host asks before anything of the person's is used, and lets us do it in our own words.
  __usePrivacyCheck__: true,
}

/** Mini-programs draw their own tab bar; H5 has ours (`app.config.h5.ts`). Of the mini-programs Taro reads one file. */
export default defineAppConfig({
  ...pages,
  ...(process.env['TARO_ENV'] === 'weapp' ? wechatBars : plainBars),
})
