import { describe, expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { requestCode, signInByPhone, signInByWechat } from '../../../contract/account'
import SignIn from '../../../src/me/sign-in'
import { fakeWechatLogin } from '../../../src/platform/wechat-login/index.fake'
import { FakeServer } from '../fake-server'
import { aSession, renderApp, type AppOptions } from '../render-app'

const open = (next?: string, options: AppOptions = {}) =>
  renderApp(<SignIn />, {
    server: new FakeServer()
      .answers(requestCode, { validSeconds: 300, againSeconds: 60, shownCode: '246810' })
      .answers(signInByPhone, aSession)
      .answers(signInByWechat, aSession),
    params: next === undefined ? {} : { next },
    ...options,
  })

describe('the sign-in page', () => {
  test('goes on to where one came from, with the code that the demonstration shows', async () => {
    const { user, navigation, services, page } = open('/complaint/draft/index?key=draft-1')
    await user.type(screen.getByRole('textbox', { name: /手机号/ }), '13800000000{Enter}')
    await user.click(await screen.findByRole('button', { name: '填入' }))
    expect(page.revealed).toEqual(['sign-in-code'])
    expect(screen.getByRole('textbox', { name: /验证码/ })).toHaveValue('246810')
    await user.click(screen.getByRole('button', { name: '登录' }))
    expect(services.session.isSignedIn).toBe(true)
    expect(navigation.steps).toEqual([{ how: 'return', address: '/complaint/draft/index?key=draft-1' }])
  })

  test.each([undefined, 'https://example.org/', '//example.org', 'javascript:alert(1)'])(
    'goes back, and nowhere else, with next=%s',
    async (next) => {
      const { user, navigation } = open(next)
      await user.type(screen.getByRole('textbox', { name: /手机号/ }), '13800000000{Enter}')
      await user.type(await screen.findByRole('textbox', { name: /验证码/ }), '246810{Enter}')
      expect(navigation.steps).toEqual([{ how: 'back', address: '' }])
    },
  )

  test('says that what was entered is kept where something was, and only there', () => {
    const { unmount } = open('/complaint/draft/index?key=draft-1')
    expect(screen.getByText(/填写的内容都还在/)).toBeVisible()
    unmount()
    open()
    expect(screen.queryByText(/填写的内容都还在/)).toBeNull()
  })

  test('says what is wrong with a phone, at the field', async () => {
    const { user, server } = open()
    await user.type(screen.getByRole('textbox', { name: /手机号/ }), '123{Enter}')
    expect(screen.getByRole('textbox', { name: /手机号/ })).toHaveAccessibleDescription(/请填 11 位手机号/)
    expect(server.requests).toHaveLength(0)
  })

  test('says that a code is wrong, and keeps what was typed', async () => {
    const { user, server } = open()
    server.refuses(signInByPhone, 'wrong-code')
    await user.type(screen.getByRole('textbox', { name: /手机号/ }), '13800000000{Enter}')
    await user.type(await screen.findByRole('textbox', { name: /验证码/ }), '000000{Enter}')
    const field = screen.getByRole('textbox', { name: /验证码/ })
    expect(field).toHaveAccessibleDescription(/验证码不对/)
    expect(field).toHaveValue('000000')
  })

  test('says that too many codes were asked for', async () => {
    const { user } = open(undefined, { server: new FakeServer().refuses(requestCode, 'too-many-requests') })
    await user.type(screen.getByRole('textbox', { name: /手机号/ }), '13800000000{Enter}')
    expect(await screen.findByRole('alert')).toHaveTextContent(/操作太频繁/)
  })

  test('offers WeChat where the app runs in it', async () => {
    const { user, services } = open(undefined, { ports: { wechatLogin: fakeWechatLogin('code') } })
    await user.click(screen.getByRole('button', { name: '用微信登录' }))
    expect(services.session.isSignedIn).toBe(true)
  })

  test('says that WeChat gave nothing, and leaves the phone', async () => {
    const { user } = open(undefined, { ports: { wechatLogin: fakeWechatLogin(null) } })
    await user.click(screen.getByRole('button', { name: '用微信登录' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(/微信没有给出登录信息/)
    expect(screen.getByRole('textbox', { name: /手机号/ })).toBeInTheDocument()
  })
})
