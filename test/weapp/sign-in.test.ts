import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { useScene } from './scene'
import { signInByPhone } from './steps'

/** WeChat's `code2session`: codes that begin with `good` belong to somebody. */
const wechat = http.createServer((request, response) => {
  const code = new URL(request.url ?? '', 'http://wechat').searchParams.get('js_code') ?? ''
  const answer = code.startsWith('good') ? { openid: `openid-${code}`, session_key: 'k' } : { errcode: 40029 }
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(answer))
})
beforeAll(async () => {
  wechat.listen(0, '127.0.0.1')
  await once(wechat, 'listening')
})
afterAll(() => {
  wechat.close()
})

const scene = useScene(() => ({
  WECHAT_APP_ID: 'wx-test',
  WECHAT_APP_SECRET: 'secret',
  WECHAT_API_BASE: `http://127.0.0.1:${(wechat.address() as AddressInfo).port}`,
}))

it('signs in by phone and one-time code, stays signed in after a restart, and signs out', async () => {
  const app = scene.open()
  await app.switchTab('我的')
  await app.tap(app.byRole('link', '登录'))
  await signInByPhone(app, '13800138000')
  await app.onPage('me/index')
  await app.see('手机号 138****8000')

  const again = scene.restart({ path: 'me/index' })
  await again.see('手机号 138****8000')
  await again.tap(again.byRole('button', '退出登录'))
  await again.see('还没登录')
  await again.seeToast('手机里没提交的投诉都还在')

  const later = scene.restart({ path: 'me/index' })
  await later.see('还没登录')
})

it('signs in by WeChat with one touch', async () => {
  scene.phone.loginCode = 'good-1'
  const app = scene.open({ path: 'me/index' })
  await app.tap(app.byRole('link', '登录'))
  await app.tap(app.byRole('button', '用微信登录'))
  await app.onPage('me/index')
  await app.see('微信账号')
})

it('says so when WeChat gives no login, and leaves the phone as the way', async () => {
  scene.phone.loginCode = undefined
  const app = scene.open({ path: 'me/sign-in/index' })
  await app.tap(app.byRole('button', '用微信登录'))
  await app.see('微信没有给出登录信息')
  await app.find(app.byRole('textbox', /^手机号/))
})

it('says what is wrong with a number or a code, and keeps both', async () => {
  const app = scene.open({ path: 'me/sign-in/index' })
  const phoneField = app.byRole('textbox', /^手机号/)
  await app.type(phoneField, '12345')
  await app.tap(app.byRole('button', '获取验证码'))
  await app.see('请填 11 位手机号')
  expect(await app.value(phoneField)).toBe('12345')

  await app.type(phoneField, '13800138001')
  await app.tap(app.byRole('button', '获取验证码'))
  await app.see(/验证码是 \d{6}/)
  const codeField = app.byRole('textbox', /^验证码/)
  const shown = /验证码是 (\d{6})/.exec(app.text())?.[1] ?? ''
  const wrong = shown === '000000' ? '111111' : '000000'
  await app.type(codeField, wrong)
  await app.tap(app.byRole('button', '登录'))
  await app.see(/验证码.*(不对|错)/)
  expect(await app.value(codeField)).toBe(wrong)
  expect(app.path).toBe('me/sign-in/index')
})

it('keeps the number when the network is gone, and sends the code when it is back', async () => {
  const app = scene.open({ path: 'me/sign-in/index' })
  const phoneField = app.byRole('textbox', /^手机号/)
  await app.type(phoneField, '13800138002')
  scene.phone.network.goOffline()
  await app.tap(app.byRole('button', '获取验证码'))
  await app.see('网络')
  expect(await app.value(phoneField)).toBe('13800138002')
  scene.phone.network.goOnline()
  await app.tap(app.byRole('button', '获取验证码'))
  await app.see(/验证码是 \d{6}/)
})
