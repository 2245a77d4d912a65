import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { demoWorld } from '../../mock/world'
import { importPenalty } from '../e2e/penalty-import'
import type { Driver } from './host/driver'
import { useScene } from './scene'
import { fillInComplaint, signInByPhone } from './steps'

/** WeChat's `code2session`: whoever asks gets an account of the code's name. */
const wechat = http.createServer((request, response) => {
  const code = new URL(request.url ?? '', 'http://wechat').searchParams.get('js_code') ?? ''
  response.end(JSON.stringify({ openid: `openid-${code}`, session_key: 'k' }))
})
beforeAll(async () => {
  wechat.listen(0, '127.0.0.1')
  await once(wechat, 'listening')
})
afterAll(() => {
  wechat.close()
})

const templateId = 'template-1'
const caseTemplateId = 'template-2'
const scene = useScene(() => ({
  WECHAT_APP_ID: 'wx-test',
  WECHAT_APP_SECRET: 'secret',
  WECHAT_API_BASE: `http://127.0.0.1:${(wechat.address() as AddressInfo).port}`,
  WECHAT_MESSAGE_TEMPLATE: templateId,
  WECHAT_CASE_TEMPLATE: caseTemplateId,
}))

const maker = demoWorld(new Date().toISOString()).products[0]?.maker
if (!maker) throw new Error('the demo world makes nothing')
const merchantPage = { path: 'credit/merchant/index', query: { uscc: maker.uscc } }
const asked = (app: Driver): number => app.wxCalls.get('requestSubscribeMessage') ?? 0

const signInByWechat = async (code: string): Promise<Driver> => {
  scene.phone.loginCode = code
  const app = scene.open({ path: 'me/index' })
  await app.tap(app.byRole('link', '登录'))
  await app.tap(app.byRole('button', '用微信登录'))
  await app.see('微信账号')
  return scene.restart(merchantPage)
}

it('asks within the tap for one message, follows, and shows in the inbox what is published later', async () => {
  const app = await signInByWechat('mother')
  await app.tap(app.byRole('button', '关注'))
  await app.until(
    () => scene.phone.user.waiting.find(({ name }) => name === 'requestSubscribeMessage'),
    'WeChat to ask the person',
  )
  expect(scene.phone.user.waiting[0]?.asked).toEqual([templateId])
  await app.find(app.byRole('button', /^已关注/))
  scene.phone.user.answer('requestSubscribeMessage', 'accept')
  await app.seeToast('会在微信里提醒您一次')

  await importPenalty(scene.server.dataDir, maker.uscc, '预付卡逾期不退')
  const later = scene.restart()
  await later.tap(later.byRole('link', '有 1 条新消息'))
  await later.onPage('credit/inbox/index')
  await later.see('行政处罚：新公示“预付卡逾期不退”')
  await later.tap(later.byRole('link', new RegExp(maker.name)))
  await later.onPage('credit/merchant/index')
  await later.see('上次看过以后的变化')
  await later.tap(later.byRole('button', /预付卡逾期不退.*新$/))
  await later.see('福州市示例局')
})

it('follows all the same when the person wants no messages, and undoes it in the list', async () => {
  const app = await signInByWechat('father')
  scene.phone.user.answer('requestSubscribeMessage', 'reject')
  await app.tap(app.byRole('button', '关注'))
  await app.find(app.byRole('button', /^已关注/))
  const list = scene.restart({ path: 'credit/inbox/index' })
  await list.tap(list.byRole('tab', '关注的商家'))
  await list.tap(list.byRole('button', `取消关注${maker.name}`))
  await list.seeToast('不再关注')
  const again = scene.restart(merchantPage)
  await again.find(again.byRole('button', '关注'))
})

it('leads to signing in and comes back with the merchant followed; by phone no message is asked for', async () => {
  const app = scene.open(merchantPage)
  await app.tap(app.byRole('button', '关注'))
  await signInByPhone(app, '13800138007')
  await app.onPage('credit/merchant/index')
  await app.find(app.byRole('button', /^已关注/))
  expect(asked(app)).toBe(0)
})

it('asks within the tap that submits for one message about the case, and files it without waiting', async () => {
  await signInByWechat('complainer')
  const app = scene.restart({ path: 'complaint/draft/index', query: { uscc: maker.uscc } })
  await fillInComplaint(app, maker.name)
  await app.tap(app.byRole('button', '提交投诉'))
  await app.see(/已收到，编号 \S+/)
  const waiting = scene.phone.user.waiting.find(({ name }) => name === 'requestSubscribeMessage')
  expect(waiting?.asked).toEqual([caseTemplateId])
  scene.phone.user.answer('requestSubscribeMessage', 'accept')
  await app.until(
    () => scene.phone.network.sent.some(({ url }) => url.endsWith('/inbox/messages')),
    'the leave to be told to the server',
  )
})

it('shows in the inbox what happened to a case, and leads to it', async () => {
  const app = scene.open({ path: 'credit/inbox/index' })
  await app.tap(app.byRole('link', '登录'))
  await signInByPhone(app, '19900000001')
  await app.onPage('credit/inbox/index')
  await app.tap(app.byRole('link', /^投诉 \d{4}-\d{6}.*开始调解/))
  await app.onPage('complaint/case/index')
  await app.see('调解中')
})
