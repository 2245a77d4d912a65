import { expect, test } from '@jest/globals'
import { surroundingsOf } from '../../../../src/platform/scanner/surroundings'

const android = 'Mozilla/5.0 (Linux; Android 14; V2304A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0'
const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const where = (userAgent: string, touches = 5) => {
  const { app, system } = surroundingsOf(userAgent, touches, 'https://a.cn/')
  return [app, system]
}

test.each([
  [
    `${android} Chrome/116.0 MQQBrowser/6.2 TBS/046295 MicroMessenger/8.0.50 Language/zh_CN`,
    'wechat',
    'android',
  ],
  [`${iphone} Mobile/15E148 MicroMessenger/8.0.49`, 'wechat', 'ios'],
  [`${iphone} Mobile/15E148 NebulaSDK AlipayClient/10.5.90`, 'alipay', 'ios'],
  [
    `${android} Chrome/109.0 Mobile Safari/537.36 V1_AND_SQ_9.0 QQ/9.0.30.17370 NetType/WIFI`,
    'qq',
    'android',
  ],
  [`${android} Chrome/110.0 Mobile Safari/537.36 aweme_300101 BytedanceWebview/d8a21c6`, 'douyin', 'android'],
  [`${iphone} Mobile/15E148 Weibo (iPhone15,2__weibo__14.5.1)`, 'weibo', 'ios'],
  [`${android} Chrome/109.0 AliApp(DingTalk/7.5.20)`, 'dingtalk', 'android'],
  [`${android} Chrome/120.0 MQQBrowser/15.1 Mobile Safari/537.36`, null, 'android'],
  [`${iphone} Version/17.5 Mobile/15E148 Safari/604.1`, null, 'ios'],
  ['Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit/537.36 ArkWeb/4.1', null, 'android'],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36', null, 'desktop'],
])('%s is known for what it is', (userAgent, app, system) => {
  expect(where(userAgent)).toEqual([app, system])
})

test('an iPad, which calls itself a Mac, is known by its touch screen', () => {
  const mac =
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.5 Safari/605.1.15'
  expect(where(mac, 5)).toEqual([null, 'ios'])
  expect(where(mac, 0)).toEqual([null, 'desktop'])
})
