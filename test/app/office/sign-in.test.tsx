import { describe, expect, test } from '@jest/globals'
import { act, screen, waitFor } from '@testing-library/react'
import { requestCode } from '../../../contract/account'
import { signInAtOffice } from '../../../contract/acting'
import { countQueue, getDeskDemo, getQueue } from '../../../contract/office'
import QueuePage from '../../../src/office/queue'
import { FakeServer } from '../fake-server'
import { handler, renderDesk } from './desk-fixture'

const sent = { validSeconds: 300, againSeconds: 60, shownCode: '246810' }
const session = { token: 'token-of-the-desk', expiresAt: '2027-01-01T00:00:00.000Z', officer: handler }
const aServer = () =>
  new FakeServer()
    .answers(getDeskDemo, { officers: [] })
    .answers(requestCode, sent)
    .answers(signInAtOffice, session)
    .answers(getQueue, { items: [], next: null })
    .answers(countQueue, { open: 0, overdue: 0, mine: 0, states: [] })
const open = (server = aServer()) => renderDesk(<QueuePage />, { server, officer: null })

describe('signing in at the desk', () => {
  test('takes the phone of the office and its code, and opens the page that was wanted', async () => {
    const { user, server, page } = open()
    await user.type(await screen.findByRole('textbox', { name: /手机号/ }), '139 0000-0011{Enter}')
    const fill = await screen.findByRole('button', { name: '填入' })
    expect(page.revealed).toEqual(['sign-in-code'])
    await user.click(fill)
    const scroller = screen.getByRole('main').closest('.ui-page')?.parentElement as HTMLElement
    // Led to the code, as `reveal` leaves it.
    scroller.scrollTop = 44
    await user.click(screen.getByRole('button', { name: '登录' }))
    expect(await screen.findByText('没有这样的案件')).toBeInTheDocument()
    expect(scroller.scrollTop).toBe(0)
    expect(screen.getByText(`${handler.unit.name} · ${handler.name} · 经办人`)).toBeInTheDocument()
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
    expect(server.asked(signInAtOffice)[0]?.body).toEqual({ phone: '13900000011', code: '246810' })
    expect(server.asked(getQueue)[0]?.headers['authorization']).toBe('Bearer token-of-the-desk')
  })

  test('says why a code was refused, and lets it be typed again', async () => {
    const { user } = open(aServer().refuses(signInAtOffice, 'code-expired'))
    await user.type(await screen.findByRole('textbox', { name: /手机号/ }), '13900000011{Enter}')
    await user.type(await screen.findByRole('textbox', { name: /验证码/ }), '111111{Enter}')
    const field = screen.getByRole('textbox', { name: /验证码/ })
    await waitFor(() => expect(field).toBeInvalid())
    expect(field).toHaveAccessibleDescription(/验证码/)
    await user.type(field, '2')
    expect(field).toBeValid()
  })

  test('says what a phone must be, and sends the code again where it did not come', async () => {
    const { user, server, clock } = open()
    const phone = await screen.findByRole('textbox', { name: /手机号/ })
    await user.type(phone, '1390000{Enter}')
    expect(phone).toHaveAccessibleDescription(/11 位手机号/)
    expect(server.asked(requestCode)).toHaveLength(0)
    await user.clear(phone)
    await user.type(phone, '+86 13900000011{Enter}')
    const again = await screen.findByRole('button', { name: '60 秒后可以重新获取' })
    act(() => clock.advance(60_000))
    await user.click(again)
    await waitFor(() => expect(server.asked(requestCode)).toHaveLength(2))
    expect(server.asked(requestCode)[1]?.body).toEqual({ phone: '13900000011' })
  })

  test('offers invented officers in the demonstration, and none where there is none', async () => {
    const phone = '19900000011'
    const server = aServer().answers(getDeskDemo, { officers: [{ phone, name: '演示甲', role: 'handler' }] })
    const { user } = open(server)
    await user.click(await screen.findByRole('button', { name: /演示甲/ }))
    expect(screen.getByRole('textbox', { name: /手机号/ })).toHaveValue(phone)
  })

  test('stands again where the session has ended, says so, and forgets the officer', async () => {
    const server = aServer().refuses(getQueue, 'session-expired')
    const { device } = renderDesk(<QueuePage />, { server })
    await screen.findByRole('heading', { name: '经办人登录' })
    expect(screen.getByRole('alert')).toHaveTextContent(/登录已经过期.*没有发出的内容都在/)
    expect(device.storage.read('officer')).toBeNull()
  })

  test('ends with a press, and leaves nothing on the device', async () => {
    const { user, device } = renderDesk(<QueuePage />, { server: aServer() })
    await screen.findByText('没有这样的案件')
    await user.click(screen.getByRole('button', { name: '退出' }))
    expect(screen.queryByRole('alert')).toBeNull()
    await screen.findByRole('heading', { name: '经办人登录' })
    expect(device.storage.read('officer')).toBeNull()
    expect(device.storage.read('desk-order')).toBeNull()
  })
})
