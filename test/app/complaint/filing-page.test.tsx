import { describe, expect, test } from '@jest/globals'
import { act, screen, waitFor, within } from '@testing-library/react'
import { suggestMerchants } from '../../../contract/merchant-search'
import { pathOf } from '../../../domain/complaint/problem-tree/walk'
import DraftPage from '../../../src/complaint/draft'
import type { DraftForm } from '../../../src/drafts/draft'
import { filingOf } from '../../../src/drafts/filing'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import { FakeServer, settled } from '../fake-server'
import { heard } from '../ui/heard'
import { renderApp, startApp, type AppOptions } from '../render-app'
import { saying } from '../saying'

const open = async (options: AppOptions = {}) => {
  const server = new FakeServer().answers(suggestMerchants, { items: [] })
  const app = renderApp(<DraftPage />, { server, ...options })
  await screen.findByRole('button', { name: /提交/ })
  const choose = (name: RegExp) => app.user.click(screen.getByRole('radio', { name }))
  /** As most people fill in long words: pasted, which is never blocked. */
  const write = async (name: RegExp, text: string) => {
    await app.user.click(screen.getByLabelText(name))
    await app.user.paste(text)
  }
  return { ...app, choose, write }
}
const key = '01935a10-0000-4000-8000-00000000000a'
const gulou = '福建省福州市鼓楼区示例路 1 号'
const inGulou = '福州市鼓楼区市场监督管理局'

describe('a complaint or a report', () => {
  test('is a complaint until something else is chosen, and both are explained with their articles', async () => {
    const { user } = await open()
    expect(screen.getByRole('radio', { name: /^投诉/ })).toBeChecked()
    await user.click(screen.getByRole('button', { name: '有什么不同' }))
    const sheet = await screen.findByRole('dialog', { name: '有什么不同' })
    expect(sheet).toHaveTextContent('不处理退款、赔偿')
    expect(sheet).toHaveTextContent('总局令第121号第三条、第十五条、第二十三条')
  })

  test('as both asks for consent in plain words and tells whom the merchant will know', async () => {
    const { choose } = await open()
    await choose(/^两个都要/)
    expect(screen.getByText(/一份经过会分成一件投诉、一件举报/)).toBeVisible()
    expect(screen.getByText(/商家会知道投诉的人是您/)).toBeVisible()
    expect(screen.getByRole('heading', { name: '投诉送到' })).toBeVisible()
    expect(screen.getByRole('heading', { name: '举报送到' })).toBeVisible()
    expect(screen.queryByRole('checkbox', { name: /匿名/ })).toBeNull()
  })

  test('as an anonymous report hides who one is, keeps what was typed, and says what it costs', async () => {
    const { choose, write, user } = await open()
    await write(/您的姓名/, '林示例')
    await choose(/^举报/)
    const anonymous = screen.getByRole('checkbox', { name: '匿名举报' })
    expect(anonymous).toHaveAccessibleDescription(/没法给您答复/)
    await user.click(anonymous)
    expect(screen.queryByRole('textbox', { name: /您的姓名/ })).toBeNull()
    expect(screen.queryByRole('group', { name: /想要什么结果/ })).toBeNull()
    expect(screen.getByText('经过和照片，没有您的姓名和电话')).toBeVisible()
    await user.click(anonymous)
    expect(screen.getByRole('textbox', { name: /您的姓名/ })).toHaveValue('林示例')
  })

  test('is suggested to be a report too when the story says something unlawful, and one press follows', async () => {
    const { write, user, services } = await open()
    await write(/发生了什么/, '买到的牛奶已经过期，店里不肯退。')
    expect(screen.getByText('可能涉及销售过期商品')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '两个都要' }))
    expect(screen.getByRole('radio', { name: /^两个都要/ })).toBeChecked()
    const [draft] = services.drafts.drafts
    expect(draft && filingOf(draft.form).kinds).toEqual(['complaint', 'report'])
    expect(screen.queryByText('可能涉及销售过期商品')).toBeNull()
  })

  test('begins as what the situation that was chosen is best filed as', async () => {
    await open({ params: { leaf: 'tea-mouldy' } })
    const kinds = pathOf('tea-mouldy')?.at(-1)
    expect(kinds).toMatchObject({ tag: 'filing', kinds: ['complaint', 'report'] })
    await waitFor(() => expect(screen.getByRole('radio', { name: /^两个都要/ })).toBeChecked())
    expect(screen.getByText(/一份经过会分成一件投诉、一件举报/)).toBeVisible()
  })

  test('keeps its choices over a reload', async () => {
    const storage = fakeStorage()
    const first = await open({ ports: { storage } })
    await first.choose(/^两个都要/)
    await first.choose(/^网上平台里的店/)
    await first.write(/平台名称/, '示例平台')
    const begun = first.page.address()?.split('key=')[1] ?? ''
    first.unmount()
    await open({ ports: { storage }, params: { key: begun } })
    expect(screen.getByRole('radio', { name: /^两个都要/ })).toBeChecked()
    expect(screen.getByRole('radio', { name: /^网上平台里的店/ })).toBeChecked()
    expect(screen.getByRole('textbox', { name: /平台名称/ })).toHaveValue('示例平台')
  })
})

describe('where it goes', () => {
  const unitCard = () => screen.getByRole('heading', { name: '投诉送到' }).closest('.ui-card') as HTMLElement

  test('is asked for until the purchase and the place are told, then named with its article', async () => {
    const { choose, write } = await open()
    expect(unitCard()).toHaveTextContent('还不知道该送哪个局')
    expect(unitCard()).toHaveTextContent('先选怎么买的')
    await choose(/^实体店/)
    expect(unitCard()).toHaveTextContent('商家实际在哪里经营？请填到区、县')
    await write(/商家地址/, gulou)
    expect(unitCard()).toHaveTextContent(inGulou)
    expect(unitCard()).toHaveTextContent('商家实际经营的地方')
    expect(unitCard()).toHaveTextContent('总局令第121号第十三条第一款')
    expect(unitCard()).toHaveTextContent('投诉归商家那边，不归您住的地方')
  })

  test('may be another county of one’s own choice, and back again', async () => {
    const { choose, write, user } = await open()
    await choose(/^实体店/)
    await write(/商家地址/, gulou)
    await user.click(screen.getByRole('button', { name: '换一个局' }))
    await user.selectOptions(screen.getByLabelText('选区、县：省'), '浙江省')
    await user.selectOptions(screen.getByLabelText('市'), '杭州市')
    await user.selectOptions(screen.getByLabelText('区、县'), '余杭区')
    expect(unitCard()).toHaveTextContent('杭州市余杭区市场监督管理局')
    expect(unitCard()).toHaveTextContent('您自己选的')
    await user.click(screen.getByRole('button', { name: '用判断出来的局' }))
    expect(within(unitCard()).getByText(inGulou)).toBeVisible()
    expect(screen.queryByText('您自己选的。')).toBeNull()
  })

  test('warns that a report to the wrong office is not passed on', async () => {
    const { choose } = await open()
    expect(screen.queryByText('举报送错了不会转')).toBeNull()
    await choose(/^举报/)
    expect(screen.getByText('举报送错了不会转')).toBeVisible()
  })

  test('of a shop on a platform that shows no address needs none', async () => {
    const { choose, user } = await open()
    await choose(/^网上平台里的店/)
    await user.click(screen.getByRole('checkbox', { name: /没有公示地址/ }))
    await user.click(screen.getByRole('button', { name: /提交/ }))
    expect(screen.getByRole('textbox', { name: /商家地址/ })).toBeValid()
  })
})

describe('before it is sent', () => {
  /** A draft on the device with everything in it, opened. */
  const openWritten = async (changes: Partial<DraftForm>) => {
    const { services } = startApp()
    services.drafts.begin(key, {
      merchantName: '示例店',
      merchantAddress: gulou,
      orderNo: 'A-1',
      happenedOn: '2026-11-20',
      requests: ['return'],
      story: '11 月 20 日买的牛奶是酸的，花了 12 元，店里不肯退。',
      contactName: '林示例',
      contactPhone: '13800000000',
      contactAddress: '福州市鼓楼区示例路 2 号',
      filing: { channel: 'shop' },
      ...changes,
    })
    return open({ ports: { storage: services.storage }, params: { key } })
  }

  test('says nothing of a form in which nothing is told yet, of a report in the words of reports', async () => {
    const { choose } = await open()
    expect(screen.getByText(/写好经过后.*不被受理/)).toBeVisible()
    await choose(/^举报/)
    expect(screen.getByText(/写好经过后/)).not.toHaveTextContent('受理')
    expect(screen.getByText(/只是提醒/)).toHaveTextContent('是否立案')
  })

  test('finds nothing against a good one, and asks whether somebody else has it', async () => {
    const { choose } = await openWritten({})
    expect(screen.getByText('没有看到明显的问题')).toBeVisible()
    await choose(/^在办/)
    expect(screen.getByText(/已经在办或者办过/)).toBeVisible()
  })

  test('says what would probably be held against it, until it is cured', async () => {
    const { write } = await openWritten({ orderNo: '' })
    const words = '没有订单号，也没有材料，不能证明您和这个商家有消费纠纷'
    expect(screen.getByText(words)).toBeVisible()
    await write(/订单号/, 'A-1')
    expect(screen.queryByText(words)).toBeNull()
  })

  test('never stands in the way', async () => {
    const { user, services } = await openWritten({
      happenedOn: '2020-11-20',
      contactName: '林女士',
      story: '酸的',
    })
    expect(screen.getByText('从那天到现在已经超过三年')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '登录并提交' }))
    expect(services.drafts.drafts[0]?.stage).toBe('queued')
  })
})

test('after filing both, both numbers and both time limits are shown', async () => {
  const storage = fakeStorage()
  const { services, unmount } = await open({ ports: { storage } })
  await act(settled)
  act(() => {
    services.drafts.begin(key, {})
    services.drafts.change(key, () => ({
      stage: 'filed',
      filed: {
        id: 'a',
        number: '2026-000001',
        kind: 'complaint',
        twin: { id: 'b', number: '2026-000002', kind: 'report' },
      },
    }))
  })
  unmount()
  renderApp(<DraftPage />, { ports: { storage }, params: { key } })
  expect(await screen.findByRole('heading', { name: '已收到，编号 2026-000001' })).toBeVisible()
  expect(heard()).toBe('已收到，编号 2026-000001')
  expect(screen.getByText(saying('举报已收到，编号 2026-000002'))).toBeVisible()
  expect(screen.getByText(/7 个工作日内决定是否受理/)).toBeVisible()
  expect(screen.getByText(/15 个工作日内核查/)).toBeVisible()
  expect(screen.getByRole('link', { name: '查看举报的进展' })).toBeVisible()
})

test.each([
  ['a complaint', 'complaint', null, '我要投诉'],
  ['a report', 'report', null, '我要举报'],
  ['both', 'complaint', 'report', '投诉和举报'],
] as const)('after filing %s the page is called as before', async (_, kind, other, name) => {
  const storage = fakeStorage()
  const { services, unmount } = await open({ ports: { storage } })
  await act(settled)
  const twin = other && { id: 'b', number: '2026-000002', kind: other }
  act(() => {
    services.drafts.begin(key, {})
    services.drafts.change(key, () => ({
      stage: 'filed',
      filed: { id: 'a', number: '2026-000001', kind, twin },
    }))
  })
  unmount()
  renderApp(<DraftPage />, { ports: { storage }, params: { key } })
  await screen.findByRole('heading', { name: '已收到，编号 2026-000001' })
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(name)
})

test('while a report waits to be sent, the page is called as it was while it was written', async () => {
  const { user, choose } = await open()
  await choose(/^举报/)
  await user.click(screen.getByRole('checkbox', { name: '匿名举报' }))
  await user.type(screen.getByRole('combobox', { name: /商家名称/ }), '示例店')
  await user.type(screen.getByRole('textbox', { name: /商家地址/ }), gulou)
  await user.type(screen.getByRole('textbox', { name: /发生了什么/ }), '过期的牛奶还在卖')
  await user.click(screen.getByRole('button', { name: /提交/ }))
  await screen.findByText('等待登记')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('我要举报')
})
