import { describe, expect, test } from '@jest/globals'
import { act, screen, waitFor, within } from '@testing-library/react'
import { fileComplaint } from '../../../contract/complaint'
import { getMerchant, type Merchant } from '../../../contract/credit'
import { suggestMerchants } from '../../../contract/merchant-search'
import { getWorld } from '../../../contract/world'
import DraftPage from '../../../src/complaint/draft'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import { aHit } from '../credit/merchants'
import { FakeServer } from '../fake-server'
import { aSession, renderApp, type AppOptions } from '../render-app'
import { aComplaint } from './case-fixture'
import { heard } from '../ui/heard'

const merchant: Merchant = {
  uscc: '91350100M000100Y43',
  name: '福州示例优选食品有限公司',
  status: 'active',
  phone: null,
  formerNames: [],
  region: { code: '350104', names: ['福建省', '福州市', '仓山区'] },
  registeredOn: '2017-05-01',
  isUsccConsistent: true,
  type: null,
  legalRepresentative: null,
  registeredCapital: null,
  scope: null,
  address: '福州市仓山区示例路 1 号',
  authority: null,
  source: '示例来源',
  asOfAt: '2026-11-23T01:00:00.000Z',
  verdict: { level: 'none', headline: { zh: '没有记录', en: 'No record' }, reasons: [] },
  missing: [],
  checks: [],
  records: [],
  repair: [],
  complaints: {
    fromOn: '2025-11-23',
    toOn: '2026-11-23',
    received: 0,
    open: 0,
    settled: 0,
    ended: 0,
    allReceived: 0,
    allMerchants: 0,
  },
}

const open = async (options: AppOptions = {}) => {
  const server = new FakeServer().answers(getMerchant, merchant)
  const app = renderApp(<DraftPage />, { server, ...options })
  await screen.findByRole('button', { name: /提交/ })
  return app
}

describe('writing a complaint', () => {
  test('is prefilled with the merchant one comes from', async () => {
    await open({ params: { uscc: merchant.uscc } })
    expect(await screen.findByText(merchant.name)).toBeVisible()
    expect(screen.getByText(/9135 0100 M000 100Y 43/)).toBeVisible()
  })

  test('asks for the address of a merchant only where the register does not know the merchant', async () => {
    const { user } = await open({ params: { uscc: merchant.uscc } })
    await screen.findByText(merchant.name)
    expect(screen.getByRole('textbox', { name: /商家地址/ })).not.toBeRequired()
    await user.click(screen.getByRole('button', { name: '换一家' }))
    expect(screen.getByRole('textbox', { name: /商家地址/ })).toBeRequired()
  })

  test('shows above the field that it asks for the merchant', async () => {
    await open()
    expect(screen.getByText('商家名称（必填）')).toBeVisible()
    expect(screen.getByRole('combobox', { name: '商家名称（必填）' })).toBeVisible()
  })

  test('begins with the words that another page brings, beside an older draft about the same merchant', async () => {
    const first = await open({ params: { uscc: merchant.uscc } })
    await screen.findByText(merchant.name)
    await first.user.type(screen.getByLabelText(/^发生了什么/), '早先写的')
    first.unmount()
    const { storage, random } = first.services
    const story = '我核对了商品标签：地址不一样。'
    const second = await open({ params: { uscc: merchant.uscc, story }, ports: { storage, random } })
    expect(screen.getByLabelText(/^发生了什么/)).toHaveValue(story)
    await second.user.type(screen.getByLabelText(/^发生了什么/), '请核实')
    expect(second.services.drafts.drafts.map(({ form }) => form.story).sort()).toEqual(
      ['早先写的', `${story}请核实`].sort(),
    )
  })

  test('promises no return to what the device does not keep', async () => {
    const storage = { ...fakeStorage(), write: () => false }
    const { user } = await open({ ports: { storage } })
    expect(screen.getByText(/写到一半可以离开/)).toBeVisible()
    await user.type(screen.getByLabelText(/^发生了什么/), '酸')
    expect(screen.getByRole('alert')).toHaveTextContent(/存不下内容/)
    expect(screen.queryByText(/写到一半可以离开/)).toBeNull()
  })

  test('asks not to close the page while it is sent from a device that keeps nothing', async () => {
    const draft = {
      key: 'd1',
      stage: 'queued',
      form: { story: '酸' },
      files: [],
      changedAtMs: 1,
      failure: null,
    }
    const left = fakeStorage({ session: aSession, drafts: ['d1'], 'draft/d1': { ...draft, filed: null } })
    const server = new FakeServer().answers(fileComplaint, aComplaint())
    const filing = server.holds(fileComplaint)
    renderApp(<DraftPage />, {
      server,
      params: { key: 'd1' },
      ports: { storage: { ...left, write: () => false } },
    })
    expect(await screen.findByText(/送到以前请不要关掉这一页/)).toBeVisible()
    expect(screen.getByText(/还只在这一页里/)).toBeVisible()
    await act(() => filing.release())
  })

  test('leaves no draft behind when one only looks', async () => {
    const { services } = await open({ params: { uscc: merchant.uscc } })
    await screen.findByText(merchant.name)
    expect(services.drafts.drafts).toHaveLength(0)
  })

  test('loses nothing that was typed or chosen when the language is switched', async () => {
    const { services, user } = await open()
    await user.type(screen.getByRole('textbox', { name: /发生了什么/ }), '牛奶是酸的')
    await user.type(screen.getByRole('textbox', { name: /您的姓名/ }), '示例')
    await user.click(screen.getByRole('checkbox', { name: /退还货款和服务费用/ }))
    act(() => services.preferences.setLanguage('en'))
    expect(screen.getByRole('textbox', { name: /Your story/ })).toHaveValue('牛奶是酸的')
    expect(screen.getByRole('textbox', { name: /Your name/ })).toHaveValue('示例')
    expect(screen.getAllByRole('checkbox', { checked: true }).map(({ id }) => id)).toContain(
      screen.getByRole('checkbox', { name: /Refund/ }).id,
    )
    act(() => services.preferences.setLanguage('zh-CN'))
    expect(screen.getByRole('textbox', { name: /发生了什么/ })).toHaveValue('牛奶是酸的')
  })

  test('keeps every keystroke over a reload', async () => {
    const storage = fakeStorage()
    const first = await open({ ports: { storage } })
    await first.user.type(screen.getByRole('textbox', { name: /发生了什么/ }), '牛奶是酸的')
    await first.user.type(screen.getByRole('textbox', { name: /涉及金额/ }), '35.5')
    const address = first.page.address() ?? ''
    expect(address).toMatch(/^\/complaint\/draft\/index\?key=/)
    first.unmount()
    await open({ ports: { storage }, params: { key: address.split('key=')[1] ?? '' } })
    expect(screen.getByRole('textbox', { name: /发生了什么/ })).toHaveValue('牛奶是酸的')
    expect(screen.getByRole('textbox', { name: /涉及金额/ })).toHaveValue('35.5')
  })

  test('says at each place what is missing, and sends nothing', async () => {
    const { user, server } = await open()
    await user.click(screen.getByRole('button', { name: /提交/ }))
    const story = screen.getByRole('textbox', { name: /发生了什么/ })
    expect(story).toBeInvalid()
    expect(story).toHaveAccessibleDescription(/请填写事情经过/)
    expect(screen.getByRole('note')).toHaveTextContent(/还有 \d+ 处要补充/)
    expect(server.requests).toHaveLength(0)
  })

  test('keeps the address of a registered merchant at hand, to be corrected', async () => {
    const { user } = await open({ params: { uscc: merchant.uscc } })
    const address = await screen.findByRole('textbox', { name: /商家地址/ })
    await waitFor(() => expect(address).toHaveValue(merchant.address))
    await user.type(address, '旁边')
    expect(address).toHaveValue(`${merchant.address ?? ''}旁边`)
  })

  test('says which merchant was chosen, and goes on from there by keys', async () => {
    const { uscc, name } = merchant
    const server = new FakeServer().answers(suggestMerchants, {
      items: [aHit({ uscc, name, region: merchant.region })],
    })
    const { user, clock } = await open({ server })
    await user.type(screen.getByRole('combobox', { name: /商家/ }), '示例')
    act(() => clock.advance(1_000))
    await screen.findByRole('option', { name: new RegExp(name) })
    await user.keyboard('{ArrowDown}{Enter}')
    await waitFor(() => expect(screen.getByRole('heading', { name: '投诉谁' })).toHaveFocus())
    expect(heard()).toContain(name)
  })

  test('refuses an amount that is no amount, in words', async () => {
    const { user } = await open()
    const amount = screen.getByRole('textbox', { name: /涉及金额/ })
    await user.type(amount, 'about 30')
    expect(amount).toHaveAccessibleDescription(/金额请写数字/)
  })

  test('asks for a sign-in only when it is sent, and comes back to the very draft', async () => {
    const { user, navigation, services } = await open({ params: { uscc: merchant.uscc } })
    await screen.findByText(merchant.name)
    await user.type(screen.getByRole('textbox', { name: /发生了什么/ }), '牛奶是酸的')
    await user.click(within(screen.getByRole('group', { name: /想要什么结果/ })).getByLabelText('退货'))
    await user.type(screen.getByLabelText(/购买或接受服务的日期/), '2026-11-20')
    await user.type(screen.getByRole('textbox', { name: /您的姓名/ }), '林示例')
    await user.type(screen.getByRole('textbox', { name: /您的电话/ }), '13800000000')
    await user.type(screen.getByRole('textbox', { name: /通讯地址/ }), '示例路 2 号')
    await user.click(screen.getByRole('button', { name: '登录并提交' }))
    const draft = services.drafts.drafts[0]
    expect(draft?.stage).toBe('queued')
    expect(navigation.steps.at(-1)?.address).toContain(encodeURIComponent(`key=${draft?.key ?? ''}`))
    await waitFor(() => expect(screen.getByText(/需要登录后继续/)).toBeVisible())
  })

  test('says so when the device cannot keep a photo, and keeps the rest', async () => {
    const picked = { name: 'big.jpg', type: 'image/jpeg', bytes: 3, handle: new Uint8Array(3) }
    const { fakeVault } = await import('../../../src/platform/vault/index.fake')
    const { fakePicker } = await import('../../../src/platform/picker/index.fake')
    const vault = fakeVault()
    vault.isFull = true
    const { user } = await open({
      ports: { evidence: async () => ({ vault, picker: fakePicker([[picked]]) }) },
    })
    await user.click(screen.getByRole('button', { name: /添加照片/ }))
    expect(await screen.findByText(/没有存下“big.jpg”/)).toBeVisible()
    await act(async () => undefined)
  })
})

describe('where no cases are taken', () => {
  const world = (channel: 'bureau' | 'national') => ({
    isDemo: false,
    now: '2026-11-23T02:00:00.000Z',
    version: '1.0.0',
    showsCodes: false,
    channel,
    messageTemplateId: null,
    caseTemplateId: null,
  })
  const openIn = async (channel: 'bureau' | 'national') => {
    const server = new FakeServer().answers(getMerchant, merchant).answers(getWorld, world(channel))
    const app = renderApp(<DraftPage />, { server, signedIn: true })
    await act(() => app.services.world.load())
    return app
  }

  test('it is said before a word is written, and the button does not promise to file', async () => {
    await openIn('national')
    expect(await screen.findByText('本站不受理，帮您备好 12315 的材料')).toBeVisible()
    expect(screen.getByRole('button', { name: '备好 12315 的材料' })).toBeVisible()
    expect(screen.queryByRole('button', { name: '提交投诉' })).toBeNull()
  })

  test('nothing of it is said where an office takes them', async () => {
    await openIn('bureau')
    await screen.findByRole('button', { name: /提交/ })
    expect(screen.queryByText(/本站不受理/)).toBeNull()
  })
})
