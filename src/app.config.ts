import { pages } from './pages'

/** Mini-programs draw their own tab bar; H5 has ours (`app.config.h5.ts`). */
export default defineAppConfig({
  ...pages,
  tabBar: {
    color: '#68716e',
    selectedColor: '#0f5f54',
    backgroundColor: '#ffffff',
    list: [
      { pagePath: 'home/index', text: '首页' },
      { pagePath: 'me/index', text: '我的' },
    ],
  },
})
