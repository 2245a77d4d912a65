import { describe, expect, test } from '@jest/globals'
import { screen, waitFor } from '@testing-library/react'
import { chooseNotices, getNoticeSettings, type NoticeChoice } from '../../../contract/notices'
import NoticesPage from '../../../src/me/notices'
import { noticesAddress, signInAddress } from '../../../src/routes'
import { FakeServer, Refusal } from '../fake-server'
import { renderApp, type AppOptions } from '../render-app'

const choice: NoticeChoice = {
  sms: 'demanded',
  wechat: true,
  email: null,
  quietFrom: 21,
  quietTo: 8,
  language: 'zh-CN',
}
const aServer = (canWechat = false): FakeServer =>
  new FakeServer().answers(getNoticeSettings, { choice, canWechat }).answers(chooseNotices, ({ body }) => ({
    choice: { ...choice, ...(typeof body === 'object' ? body : {}) },
    canWechat,
  }))
const open = (server = aServer(), options: AppOptions = {}) =>
  renderApp(<NoticesPage />, { server, signedIn: true, ...options })
const sent = (server: FakeServer) =>
  server.requests.filter(({ operation }) => operation === 'chooseNotices').map(({ body }) => body)

describe('choosing how one is told', () => {
  test('begins with what the law demands by text message, and quiet nights', async () => {
    open()
    expect(await screen.findByRole('radio', { name: /只发法律要求告诉您的/ })).toBeChecked()
    expect(screen.getByRole('combobox', { name: '从' })).toHaveTextContent('21:00')
    expect(screen.queryByRole('checkbox', { name: '微信提醒' })).toBeNull()
    expect(screen.getByRole('button', { name: '不予受理' })).toBeVisible()
  })

  test('keeps what is chosen, with the language of the app', async () => {
    const server = aServer(true)
    const { user } = open(server, { language: 'en' })
    await user.click(await screen.findByRole('radio', { name: 'Everything that happens' }))
    await user.click(screen.getByRole('checkbox', { name: 'WeChat' }))
    await user.type(screen.getByRole('textbox', { name: 'E-mail' }), 'me@example.com')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() =>
      expect(sent(server)).toEqual([
        { ...choice, sms: 'all', wechat: false, email: 'me@example.com', language: 'en' },
      ]),
    )
  })

  test('says what is wrong with an address, and sends nothing', async () => {
    const server = aServer()
    const { user } = open(server)
    await user.type(await screen.findByRole('textbox', { name: '电子邮件' }), 'me@')
    await user.click(screen.getByRole('button', { name: '保存' }))
    expect(screen.getByText(/邮箱地址写得不对/)).toBeInTheDocument()
    expect(sent(server)).toEqual([])
  })

  test('what could not be kept stays on the page, with the reason', async () => {
    const server = new FakeServer()
      .answers(getNoticeSettings, { choice, canWechat: false })
      .answers(chooseNotices, () => {
        throw new Refusal('server-error')
      })
    const { user } = open(server)
    await user.click(await screen.findByRole('radio', { name: '不发短信' }))
    await user.click(screen.getByRole('button', { name: '保存' }))
    expect(await screen.findByText(/服务出了问题/)).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: '不发短信' })).toBeChecked()
  })

  test('leads to signing in and back', () => {
    open(aServer(), { signedIn: false })
    expect(screen.getByRole('link', { name: '登录' })).toHaveAttribute('href', signInAddress(noticesAddress))
  })
})
