import { pages } from './pages'

/** WeChat's own bars; what begins with `@` comes from theme.json (`config/native-bars.ts`), by the phone's shade. */
export default defineAppConfig({
  ...pages,
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
    'home/index': { network: 'all', packages: ['credit', 'trace'] },
    'credit/merchant/index': { network: 'wifi', packages: ['complaint'] },
    'trace/product/index': { network: 'wifi', packages: ['complaint'] },
  },
  // Nothing of the person's is read before the host has asked, or we have (`src/platform/privacy`).
  __usePrivacyCheck__: true,
})
