import { describe, expect, test } from '@jest/globals'
import { act, screen, waitFor } from '@testing-library/react'
import { requestMerchantCode, signInForMerchant } from '../../../contract/acting'
import { answerCase, getMerchantCase, listMerchantCases, makeOffer } from '../../../contract/merchant-side'
import { getWorld } from '../../../contract/world'
import MerchantCasePage from '../../../src/merchant-side/case'
import MerchantListPage from '../../../src/merchant-side/list'
import { fakeSharing } from '../../../src/platform/sharing/index.fake'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import { FakeServer } from '../fake-server'
import { renderApp, type AppOptions } from '../render-app'
import { aMerchantCase as aCase, caseId as id, merchantSession as session, uscc } from './merchant-fixture'

const { id: _id, ...rest } = aCase()
const summary = {
  id,
  number: rest.number,
  state: rest.state,
  stateName: rest.stateName,
  productName: rest.productName,
  filedAt: rest.filedAt,
  clock: null,
  isWaiting: true,
}

const openCase = (server: FakeServer, options: AppOptions = {}) =>
  renderApp(<MerchantCasePage />, {
    params: { id },
    stored: { 'merchant-session': session },
    signedIn: true,
    ...options,
    server,
  })

describe('the list of a merchant', () => {
  test('asks who signs in, shows where the code went, and then the cases', async () => {
    const server = new FakeServer()
      .answers(requestMerchantCode, {
        validSeconds: 300,
        againSeconds: 60,
        shownCode: '246810',
        phone: '199****0101',
      })
      .answers(signInForMerchant, session)
      .answers(listMerchantCases, { items: [summary], next: null })
    const { user, services } = renderApp(<MerchantListPage />, { server, signedIn: true })
    await user.type(screen.getByRole('textbox', { name: /统一社会信用代码/ }), '9135 0100m000100y43{Enter}')
    await screen.findByText(/已发到登记的手机 199\*\*\*\*0101，5 分钟内有效/)
    await user.click(screen.getByRole('button', { name: '填入' }))
    await user.click(screen.getByRole('button', { name: '登录' }))
    await screen.findByText('风味酸奶')
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
    expect(screen.getByText('等您处理')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '在线和解（ODR）' })).toBeInTheDocument()
    expect(server.asked(requestMerchantCode)[0]?.body).toEqual({ uscc })
    expect(server.asked(listMerchantCases)[0]?.headers['authorization']).toBe('Bearer token-of-the-shop')
    expect(services.session.session?.token).toBe('token-of-the-test')
  })

  test('names a merchant of the demonstration that one can try', async () => {
    const world = {
      isDemo: true,
      now: '2026-11-23T02:00:00.000Z',
      version: '1',
      showsCodes: true,
      messageTemplateId: null,
      caseTemplateId: null,
      demoMerchant: { uscc, name: '示例小店' },
    }
    const server = new FakeServer().answers(getWorld, world)
    const { user, services } = renderApp(<MerchantListPage />, { server })
    await act(() => services.world.load())
    await user.click(await screen.findByRole('button', { name: '填入' }))
    expect(screen.getByRole('textbox', { name: /统一社会信用代码/ })).toHaveValue(uscc)
  })

  test('signs in again when its session was refused, and leaves the person signed in', async () => {
    const server = new FakeServer().refuses(listMerchantCases, 'session-expired')
    const { services } = renderApp(<MerchantListPage />, {
      server,
      signedIn: true,
      stored: { 'merchant-session': session },
    })
    await screen.findByRole('heading', { name: '商家登录' })
    expect(services.session.isSignedIn).toBe(true)
  })
})

describe('a case of a merchant', () => {
  test('loses nothing of an answer that is being written when the language is switched', async () => {
    const { services, user } = openCase(new FakeServer().answers(getMerchantCase, aCase()))
    await user.type(await screen.findByRole('textbox', { name: /怎么回事/ }), '已核实')
    act(() => services.preferences.setLanguage('en'))
    expect(screen.queryByRole('textbox', { name: /怎么回事/ })).toBeNull()
    expect(screen.getByDisplayValue('已核实')).toBeInTheDocument()
  })

  test('shows the copy without the person, and takes an answer with the merchant’s own token', async () => {
    const answered = aCase({
      answers: [{ id, at: '2026-11-21T02:00:00.000Z', text: '已核实', evidence: [] }],
    })
    const server = new FakeServer().answers(getMerchantCase, aCase()).answers(answerCase, answered)
    const { user, page } = openCase(server)
    await screen.findByText('林**')
    expect(screen.getByText(/达成一致以前不显示投诉人的全名和电话/)).toBeInTheDocument()
    await user.type(await screen.findByRole('textbox', { name: /怎么回事/ }), '已核实')
    await user.click(screen.getByRole('button', { name: '提交答复' }))
    await screen.findByText('商家的答复')
    await waitFor(() => expect(page.revealed).toEqual([`merchant-answers-${id}`]))
    expect(server.asked(answerCase)[0]).toMatchObject({
      body: { text: '已核实', attachments: [] },
      headers: { authorization: 'Bearer token-of-the-shop' },
    })
  })

  test('is not answered without a word: the field is led to, past the photos below it', async () => {
    const server = new FakeServer().answers(getMerchantCase, aCase())
    const { user, page } = openCase(server)
    await user.click(await screen.findByRole('button', { name: '提交答复' }))
    const field = screen.getByRole('textbox', { name: /怎么回事/ })
    expect(field).toHaveAccessibleDescription(/请写几句话/)
    await waitFor(() => expect(page.revealed).toHaveLength(1))
    expect(document.getElementById(String(page.revealed[0]))).toContainElement(field)
    expect(server.asked(answerCase)).toHaveLength(0)
  })

  test('lists the letters that concern it, and opens one as a PDF', async () => {
    const letter = {
      form: 7 as const,
      name: { zh: '投诉调解通知书', en: 'Notice of mediation' },
      letterNo: '市监投调通〔2026〕3号',
      at: '2026-11-22T02:00:00.000Z',
      url: '/api/v1/letters/abc?case=1',
    }
    const sharing = fakeSharing()
    const server = new FakeServer().answers(getMerchantCase, aCase({ letters: [letter] }))
    const { user } = openCase(server, { ports: { sharing: async () => sharing } })
    await user.click(await screen.findByRole('button', { name: /投诉调解通知书.*市监投调通〔2026〕3号/ }))
    expect(sharing.done).toEqual(['open /api/v1/letters/abc?case=1'])
  })

  test('says when a letter did not open', async () => {
    const letter = {
      form: 9 as const,
      name: { zh: '投诉调解书', en: 'Record of the agreement' },
      letterNo: '市监投调〔2026〕1号',
      at: '2026-11-22T02:00:00.000Z',
      url: '/api/v1/letters/abc?case=1',
    }
    const server = new FakeServer().answers(getMerchantCase, aCase({ letters: [letter] }))
    const { user } = openCase(server, { ports: { sharing: async () => fakeSharing({ opens: false }) } })
    await user.click(await screen.findByRole('button', { name: /投诉调解书/ }))
    expect(await screen.findByText(/没有打开/)).toBeInTheDocument()
  })

  test('takes an offer in yuan, and says when the amount cannot be read', async () => {
    const server = new FakeServer().answers(getMerchantCase, aCase()).answers(makeOffer, aCase())
    const { user, page } = openCase(server)
    await user.type(await screen.findByRole('textbox', { name: /怎么解决/ }), '退一半')
    await user.type(screen.getByRole('textbox', { name: /金额/ }), '十块')
    await user.click(screen.getByRole('button', { name: '提交方案' }))
    expect(screen.getByRole('textbox', { name: /金额/ })).toHaveAccessibleDescription(/金额请写数字/)
    await user.clear(screen.getByRole('textbox', { name: /金额/ }))
    await user.type(screen.getByRole('textbox', { name: /金额/ }), '17.75')
    await user.click(screen.getByRole('button', { name: '提交方案' }))
    expect(server.asked(makeOffer)[0]?.body).toEqual({ text: '退一半', amountFen: 17_75, byOn: null })
    await waitFor(() => expect(page.revealed).toEqual([`merchant-offers-${id}`]))
    expect(screen.getByRole('textbox', { name: /怎么解决/ })).toBeValid()
  })

  test('keeps a half-written offer over a reload, until it is sent', async () => {
    const storage = fakeStorage({ 'merchant-session': session })
    const server = new FakeServer().answers(getMerchantCase, aCase()).answers(makeOffer, aCase())
    const first = openCase(server, { ports: { storage } })
    await first.user.type(await screen.findByRole('textbox', { name: /怎么解决/ }), '退一半')
    await first.user.type(screen.getByRole('textbox', { name: /金额/ }), '17.75')
    first.unmount()
    const { user } = openCase(server, { ports: { storage } })
    expect(await screen.findByRole('textbox', { name: /怎么解决/ })).toHaveValue('退一半')
    expect(screen.getByRole('textbox', { name: /金额/ })).toHaveValue('17.75')
    await user.click(screen.getByRole('button', { name: '提交方案' }))
    await waitFor(() => expect(screen.getByRole('textbox', { name: /怎么解决/ })).toHaveValue(''))
    expect(storage.read(`merchant-act/${id}/offer`)).toBeNull()
  })

  test('loses no field of an offer on a phone that has no room', async () => {
    const storage = fakeStorage({
      'merchant-session': session,
      [`merchant-act/${id}/offer`]: { text: '退', amount: '', byOn: '' },
    })
    const server = new FakeServer().answers(getMerchantCase, aCase())
    const { user } = openCase(server, { ports: { storage: { ...storage, write: () => false } } })
    await user.type(await screen.findByRole('textbox', { name: /怎么解决/ }), '一半')
    await user.type(screen.getByRole('textbox', { name: /金额/ }), '17.75')
    expect(screen.getByRole('textbox', { name: /怎么解决/ })).toHaveValue('退一半')
    expect(screen.getByRole('textbox', { name: /金额/ })).toHaveValue('17.75')
  })

  test('that is not its own says so', async () => {
    openCase(new FakeServer().refuses(getMerchantCase, 'case-unknown'))
    expect(await screen.findByText('没有找到这件投诉')).toBeInTheDocument()
  })
})
