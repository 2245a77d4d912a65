import { describe, expect, test } from '@jest/globals'
import { requestCode, signInByPhone, signInByWechat } from '../../../contract/account'
import { SignInStore } from '../../../src/me/sign-in/sign-in.store'
import { fakeWechatLogin } from '../../../src/platform/wechat-login/index.fake'
import { FakeServer } from '../fake-server'
import { aSession, startApp } from '../render-app'

const start = (wechatCode?: string | null) => {
  const server = new FakeServer()
    .answers(requestCode, { validSeconds: 300, againSeconds: 60, shownCode: '123456' })
    .answers(signInByPhone, aSession)
    .answers(signInByWechat, aSession)
  const wechatLogin = fakeWechatLogin(wechatCode)
  const { services, clock } = startApp({ server, ports: { wechatLogin }, stored: { draft: 'kept' } })
  const { http, session } = services
  return { server, services, clock, store: new SignInStore({ http, session, clock, wechatLogin }) }
}

describe('signing in by phone', () => {
  test('takes the number as people write it', async () => {
    const { server, store } = start()
    store.byPhone.setPhone('+86 138-0000 0000')
    expect(await store.byPhone.send()).toBe(true)
    expect(server.requests[0]?.body).toEqual({ phone: '13800000000' })
    expect(store.byPhone.code.isSent).toBe(true)
    expect(store.byPhone.code.shown).toBe('123456')
  })

  test.each(['', '1380000', '23800000000', '138000000000', '１３８'])(
    'does not send a code to %j, and says so',
    async (phone) => {
      const { server, store } = start()
      store.byPhone.setPhone(phone)
      expect(await store.byPhone.send()).toBe(false)
      expect(store.byPhone.isPhoneWrong).toBe(true)
      expect(server.requests).toHaveLength(0)
      store.byPhone.setPhone('1')
      expect(store.byPhone.isPhoneWrong).toBe(false)
    },
  )

  test('begins the session when the code is right', async () => {
    const { services, store } = start()
    store.byPhone.setPhone('13800000000')
    await store.byPhone.send()
    store.byPhone.code.type('123 456')
    expect(await store.signIn()).toBe(true)
    expect(services.session.person).toEqual(aSession.person)
    expect(services.storage.read('session')).toEqual(aSession)
    expect(services.storage.read('draft')).toBe('kept')
  })

  test('keeps phone and place when the code is wrong', async () => {
    const { server, services, store } = start()
    server.refuses(signInByPhone, 'wrong-code')
    store.byPhone.setPhone('13800000000')
    await store.byPhone.send()
    store.byPhone.code.type('000000')
    expect(await store.signIn()).toBe(false)
    expect(store.byPhone.code.entering).toMatchObject({ tag: 'failed', failure: { code: 'wrong-code' } })
    expect([store.byPhone.code.isSent, store.byPhone.phone, store.byPhone.code.typed]).toEqual([
      true,
      '13800000000',
      '000000',
    ])
    expect(services.session.isSignedIn).toBe(false)
    store.byPhone.code.type('1')
    expect(store.byPhone.code.entering.tag).toBe('idle')
  })

  test('counts down until another code may be asked for', async () => {
    const { server, clock, store } = start()
    store.byPhone.setPhone('13800000000')
    await store.byPhone.send()
    expect(store.byPhone.code.waitSeconds).toBe(60)
    clock.advance(59_000)
    expect(store.byPhone.code.waitSeconds).toBe(1)
    expect(await store.byPhone.send()).toBe(false)
    clock.advance(1_000)
    expect(store.byPhone.code.waitSeconds).toBe(0)
    expect(await store.byPhone.send()).toBe(true)
    expect(server.asked(requestCode)).toHaveLength(2)
  })

  test('does not wait before a code goes to another phone, nor sends a second one to the same', async () => {
    const { server, store } = start()
    store.byPhone.setPhone('13800000000')
    await store.byPhone.send()
    store.byPhone.code.startOver()
    store.byPhone.setPhone('138 0000 0000')
    expect(await store.byPhone.send()).toBe(false)
    store.byPhone.setPhone('13800000001')
    expect(await store.byPhone.send()).toBe(true)
    expect(server.asked(requestCode).map(({ body }) => body)).toEqual([
      { phone: '13800000000' },
      { phone: '13800000001' },
    ])
  })

  test('goes back to correct the phone', async () => {
    const { store } = start()
    store.byPhone.setPhone('13800000000')
    await store.byPhone.send()
    store.byPhone.code.startOver()
    expect([store.byPhone.code.isSent, store.byPhone.phone, store.byPhone.code.shown]).toEqual([
      false,
      '13800000000',
      null,
    ])
  })
})

describe('signing in by WeChat', () => {
  test('is not offered in a browser', () => {
    expect(start().store.canUseWechat).toBe(false)
  })

  test('exchanges the code of the host for a session', async () => {
    const { server, services, store } = start('code-of-the-host')
    expect(store.canUseWechat).toBe(true)
    expect(await store.signInByWechat()).toBe(true)
    expect(server.requests[0]?.body).toEqual({ code: 'code-of-the-host' })
    expect(services.session.isSignedIn).toBe(true)
  })

  test('that the person refuses says so and asks the server nothing', async () => {
    const { server, store } = start(null)
    expect(await store.signInByWechat()).toBe(false)
    expect(store.isWechatRefused).toBe(true)
    expect(server.requests).toHaveLength(0)
  })
})
