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
    store.setPhone('+86 138-0000 0000')
    expect(await store.sendCode()).toBe(true)
    expect(server.requests[0]?.body).toEqual({ phone: '13800000000' })
    expect(store.step).toBe('code')
    expect(store.shownCode).toBe('123456')
  })

  test.each(['', '1380000', '23800000000', '138000000000', '１３８'])(
    'does not send a code to %j, and says so',
    async (phone) => {
      const { server, store } = start()
      store.setPhone(phone)
      expect(await store.sendCode()).toBe(false)
      expect(store.isPhoneWrong).toBe(true)
      expect(server.requests).toHaveLength(0)
      store.setPhone('1')
      expect(store.isPhoneWrong).toBe(false)
    },
  )

  test('begins the session when the code is right', async () => {
    const { services, store } = start()
    store.setPhone('13800000000')
    await store.sendCode()
    store.setCode('123 456')
    expect(await store.signIn()).toBe(true)
    expect(services.session.person).toEqual(aSession.person)
    expect(services.storage.read('session')).toEqual(aSession)
    expect(services.storage.read('draft')).toBe('kept')
  })

  test('keeps phone and place when the code is wrong', async () => {
    const { server, services, store } = start()
    server.refuses(signInByPhone, 'wrong-code')
    store.setPhone('13800000000')
    await store.sendCode()
    store.setCode('000000')
    expect(await store.signIn()).toBe(false)
    expect(store.entering).toMatchObject({ tag: 'failed', failure: { code: 'wrong-code' } })
    expect([store.step, store.phone, store.code]).toEqual(['code', '13800000000', '000000'])
    expect(services.session.isSignedIn).toBe(false)
    store.setCode('1')
    expect(store.entering.tag).toBe('idle')
  })

  test('counts down until another code may be asked for', async () => {
    const { server, clock, store } = start()
    store.setPhone('13800000000')
    await store.sendCode()
    expect(store.waitSeconds).toBe(60)
    clock.advance(59_000)
    expect(store.waitSeconds).toBe(1)
    expect(await store.sendCode()).toBe(false)
    clock.advance(1_000)
    expect(store.waitSeconds).toBe(0)
    expect(await store.sendCode()).toBe(true)
    expect(server.asked(requestCode)).toHaveLength(2)
  })

  test('goes back to correct the phone', async () => {
    const { store } = start()
    store.setPhone('13800000000')
    await store.sendCode()
    store.changePhone()
    expect([store.step, store.phone, store.shownCode]).toEqual(['phone', '13800000000', null])
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
