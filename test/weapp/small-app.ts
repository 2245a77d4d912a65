/**
 * A small mini-program by hand, without Taro, for tests of the host itself: what it does does not change when the
 * app's pages do. Its pages write the life cycles they go through into the storage, under `log`; the button 运行 on its
 * first page runs the next function of `scripts.js`, which a test gives.
 */

const logged = (name: string, more = ''): string => `
const log = (what) => getApp().log('${name} ' + what)
Page({
  data: { text: '${name}' },
  onLoad(query) { log('load ' + JSON.stringify(query)) },
  onShow() { log('show') },
  onReady() { log('ready') },
  onHide() { log('hide') },
  onUnload() { log('unload') },
  ${more}
})`

const nothing = '{}'

const app = `
App({
  log(line) { wx.setStorageSync('log', [...(wx.getStorageSync('log') || []), line]) },
  onLaunch(options) { this.log('app launch ' + options.path) },
  onShow() { this.log('app show') },
  onHide() { this.log('app hide') },
})`

const homePage = logged(
  'home',
  `
  go() { wx.navigateTo({ url: '../lot/index?lot=L%201' }) },
  inPackage() { wx.navigateTo({ url: '/extra/page' }) },
  fall() { throw new Error('the handler fell') },
  later() { setTimeout(() => { throw new Error('the timer fell') }, 0) },
  run() {
    const ran = wx.getStorageSync('ran') || 0
    wx.setStorageSync('ran', ran + 1)
    const show = (text) => this.setData({ text: String(text) })
    const shown = require('../scripts.js')[ran](show)
    if (shown !== undefined) show(shown)
  },
`,
)

const form = `
<view aria-role="main">
  <view id="name-label">姓名</view>
  <input aria-labelledby="name-label" value="{{name}}" maxlength="4" bindinput="typed" bindconfirm="confirmed" />
  <input placeholder="备注" aria-label="说明" bindinput="typed" />
  <picker range="{{districts}}" range-key="name" value="{{district}}" bindchange="chosen">
    <view aria-role="button" aria-label="区县">{{districts[district].name}}</view>
  </picker>
  <picker mode="date" start="2026-01-01" end="2026-12-31" bindchange="dated"><view aria-role="button">日期</view></picker>
  <radio-group bindchange="asked"><label>退款<radio value="refund" /></label><label>更换<radio value="swap" /></label></radio-group>
  <checkbox-group bindchange="agreed"><checkbox value="yes" aria-label="同意" /></checkbox-group>
  <switch aria-label="长辈版" bindchange="switched" />
  <button disabled aria-label="提交">提交</button>
  <button hidden bindtap="typed">看不见</button>
  <view>{{said}}</view>
</view>`

const formPage = `
Page({
  data: { name: '', said: '', district: 0, districts: [{ name: '鼓楼区' }, { name: '台江区' }] },
  typed(event) { this.setData({ name: event.detail.value, said: '写了' + event.detail.value }) },
  confirmed(event) { this.setData({ said: '回车' + event.detail.value }) },
  chosen(event) { this.setData({ district: event.detail.value, said: '选了' + event.detail.value }) },
  dated(event) { this.setData({ said: event.detail.value }) },
  asked(event) { this.setData({ said: '要' + event.detail.value }) },
  agreed(event) { this.setData({ said: '同意' + event.detail.value.join() }) },
  switched(event) { this.setData({ said: '开关' + event.detail.value }) },
})`

const plainView = '<view>{{text}}</view>'

const files: Readonly<Record<string, string>> = {
  'app.json': JSON.stringify({
    pages: ['home/index', 'me/index', 'lot/index', 'form/index'],
    subPackages: [{ root: 'extra', pages: ['page'] }],
    window: { navigationBarTitleText: '小程序' },
    tabBar: {
      list: [
        { pagePath: 'home/index', text: '首页' },
        { pagePath: 'me/index', text: '我的' },
      ],
    },
  }),
  'app.js': app,
  'home/index.js': homePage,
  'home/index.json': nothing,
  'home/index.wxml': `<view>{{text}}</view>
<button bindtap="go">批次</button><button bindtap="inPackage">更多</button>
<button bindtap="fall">出错</button><button bindtap="later">晚出错</button><button bindtap="run">运行</button>
<view>没有用处</view>`,
  'me/index.js': logged('me'),
  'me/index.json': nothing,
  'me/index.wxml': plainView,
  'lot/index.js': logged('lot'),
  'lot/index.json': JSON.stringify({ navigationBarTitleText: '批次' }),
  'lot/index.wxml': plainView,
  'form/index.js': formPage,
  'form/index.json': nothing,
  'form/index.wxml': form,
  'extra/page.js': `require('./words')\n${logged('extra')}`,
  'extra/words.js': `module.exports = 'words'`,
  'extra/page.json': nothing,
  'extra/page.wxml': plainView,
}

/** @param scripts bodies of functions that get `show(text)`; what they return is shown */
export const smallApp = (scripts: readonly string[] = []): Readonly<Record<string, string>> => ({
  ...files,
  'scripts.js': `module.exports = [${scripts.map((script) => `(show) => { ${script} }`).join(',\n')}]`,
})
