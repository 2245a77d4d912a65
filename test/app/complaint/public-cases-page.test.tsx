import { describe, expect, test } from '@jest/globals'
import { act, screen, waitFor } from '@testing-library/react'
import { listPublicMerchantCases, listPublicCases, type PublicCase } from '../../../contract/public-cases'
import PublicCasesPage from '../../../src/complaint/public'
import { regionSteps, monthsBefore } from '../../../src/complaint/public/case-filters'
import { merchantAddress, publicCasesAddress } from '../../../src/routes'
import { FakeServer, Refusal } from '../fake-server'
import { renderApp, type AppOptions } from '../render-app'

const aCase = (over: Partial<PublicCase> = {}): PublicCase => ({
  id: 'a1',
  merchantUscc: '91350100M000100Y43',
  merchantName: '福州示例优选食品有限公司',
  trade: 'food',
  regionCode: '350102',
  product: '风味酸奶',
  requests: ['return', 'refund'],
  outcome: 'settled',
  endedOn: '2026-11-01',
  days: 20,
  isKept: null,
  answer: null,
  ...over,
})
const figures = {
  fromOn: '2025-11-23',
  toOn: '2026-11-23',
  received: 12,
  ended: 9,
  settled: 6,
  medianDays: 21,
}
const open = (server: FakeServer, options: AppOptions = {}) =>
  renderApp(<PublicCasesPage />, { server, ...options })
const asked = (server: FakeServer) =>
  server.requests.filter(({ operation }) => operation === 'listPublicCases').map(({ query }) => query)

describe('published complaints', () => {
  test('stand under the counts that they are a part of, and a word that a count is no judgement', async () => {
    open(new FakeServer().answers(listPublicCases, { items: [aCase()], next: null, figures }))
    expect(await screen.findByText('6 件（办结 9 件中占 67%）')).toBeInTheDocument()
    expect(screen.getByText('9 件（共 12 件）')).toBeInTheDocument()
    expect(screen.getByText('一半在 21 天以内')).toBeInTheDocument()
    expect(screen.getByText(/投诉多少，不等于好坏/)).toBeInTheDocument()
    expect(screen.getByText('退货、退还货款和服务费用')).toBeInTheDocument()
    expect(screen.getByText('商家没有答复')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '终止调解' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: /^看这家商家：/ })).toHaveAttribute(
      'href',
      merchantAddress('91350100M000100Y43'),
    )
  })

  test('say what the merchant answered, and whether the promise was kept', async () => {
    const items = [aCase({ answer: '已退款', isKept: false }), aCase({ id: 'a2', outcome: 'terminated' })]
    open(new FakeServer().answers(listPublicCases, { items, next: null, figures: null }))
    expect(await screen.findByText('已退款')).toBeInTheDocument()
    expect(screen.getByText('投诉人说商家没有做到')).toBeInTheDocument()
    expect(screen.getAllByText('没有谈成').length).toBeGreaterThan(0)
    expect(screen.getByText(/不足 5 件，不显示统计/)).toBeInTheDocument()
  })

  test('are narrowed, and cleared again', async () => {
    const server = new FakeServer().answers(listPublicCases, ({ query }) => ({
      items: query['outcome'] === 'terminated' ? [] : [aCase()],
      next: null,
      figures,
    }))
    const { user } = open(server)
    await user.click(await screen.findByRole('button', { name: '筛选' }))
    await user.selectOptions(await screen.findByRole('combobox', { name: '结果' }), '没有谈成')
    expect(await screen.findByText('这样筛选没有公示的投诉')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '清除筛选' }))
    expect(await screen.findByText('退货、退还货款和服务费用')).toBeInTheDocument()
    await user.selectOptions(screen.getByRole('combobox', { name: '地区' }), '福建省')
    await waitFor(() => expect(asked(server)).toEqual([{}, { outcome: 'terminated' }, {}, { region: '35' }]))
  })

  test('that were asked for otherwise pale, and are no answer where none came', async () => {
    const server = new FakeServer().answers(listPublicCases, { items: [aCase()], next: null, figures })
    const { user } = open(server)
    await user.click(await screen.findByRole('button', { name: '筛选' }))
    const held = server.holds(listPublicCases)
    const list = screen.getByRole('list', { name: '公示的投诉' })
    await user.selectOptions(await screen.findByRole('combobox', { name: '结果' }), '没有谈成')
    expect(list).toHaveClass('complaint-before')
    server.fails(listPublicCases)
    await act(() => held.open())
    expect(await screen.findByRole('button', { name: '重试' })).toBeInTheDocument()
    expect(screen.queryByText('风味酸奶')).toBeNull()
    expect(screen.queryByText('9 件（共 12 件）')).toBeNull()
    expect(screen.getByRole('combobox', { name: '结果' })).toHaveDisplayValue('没有谈成')
    server.answers(listPublicCases, { items: [], next: null, figures: null })
    await user.click(screen.getByRole('button', { name: '重试' }))
    await screen.findByText('这样筛选没有公示的投诉')
    server.holds(listPublicCases)
    await user.click(screen.getByRole('button', { name: '清除筛选' }))
    expect(screen.queryByText(/没有公示的投诉/)).toBeNull()
    expect(screen.getByRole('combobox', { name: '结果' })).toBeInTheDocument()
  })

  test('narrowed are found again by the address, and what it says wrongly narrows nothing', async () => {
    const server = new FakeServer().answers(listPublicCases, { items: [aCase()], next: null, figures })
    const { user, page } = open(server, {
      params: { outcome: 'terminated', trade: 'none', month: '2020-01' },
    })
    const month = await screen.findByRole('combobox', { name: '办结月份' })
    expect(month).toHaveDisplayValue('2020-01')
    await user.selectOptions(month, '不限')
    await user.selectOptions(screen.getByRole('combobox', { name: '地区' }), '福建省')
    expect(page.address()).toBe('/complaint/public/index?outcome=terminated&region=35')
    await user.click(screen.getByRole('button', { name: '清除筛选' }))
    expect(page.address()).toBe(publicCasesAddress())
    await waitFor(() =>
      expect(asked(server)).toEqual([
        { outcome: 'terminated', month: '2020-01' },
        { outcome: 'terminated' },
        { outcome: 'terminated', region: '35' },
        {},
      ]),
    )
  })

  test('of one merchant are asked for by its code, and lead to all', async () => {
    const uscc = '91350100M000100Y43'
    const { user } = open(
      new FakeServer().answers(listPublicMerchantCases, { items: [aCase()], next: null, figures }),
      {
        params: { uscc },
      },
    )
    expect(await screen.findByText('福州示例优选食品有限公司的投诉公示')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '筛选' }))
    expect(screen.getByRole('combobox', { name: '结果' })).toBeInTheDocument()
    expect(screen.queryByRole('combobox', { name: '地区' })).toBeNull()
    expect(screen.getByRole('link', { name: '看所有公示' })).toHaveAttribute('href', publicCasesAddress())
  })

  test('where there are none it is said what that does not mean', async () => {
    open(new FakeServer().answers(listPublicCases, { items: [], next: null, figures: null }))
    expect(await screen.findByText('没有公示的投诉')).toBeInTheDocument()
    expect(screen.getByText(/不等于没有人投诉/)).toBeInTheDocument()
  })

  test('what went wrong is said, and can be tried again', async () => {
    let tries = 0
    const server = new FakeServer().answers(listPublicCases, () => {
      tries += 1
      if (tries === 1) throw new Refusal('not-ready')
      return { items: [aCase()], next: null, figures }
    })
    const { user } = open(server)
    await user.click(await screen.findByRole('button', { name: '重试' }))
    expect(await screen.findByText('退货、退还货款和服务费用')).toBeInTheDocument()
  })

  test('what no network kept away comes by itself when it is back, and no code stands there meanwhile', async () => {
    const server = new FakeServer().fails(listPublicCases)
    const { network } = open(server)
    expect(await screen.findByRole('alert')).toHaveTextContent(/现在没有网络。连上网后再试。重试$/)
    server.answers(listPublicCases, { items: [aCase()], next: null, figures })
    act(() => network.goOnline())
    expect(await screen.findByText('退货、退还货款和服务费用')).toBeInTheDocument()
  })
})

test('regions go from wide to narrow, with what lies above the chosen one', () => {
  expect(regionSteps(undefined)).toContain('35')
  expect(regionSteps('35').slice(0, 2)).toEqual(['35', '3501'])
  expect(regionSteps('3501').slice(0, 3)).toEqual(['35', '3501', '350102'])
  expect(regionSteps('350102')).toEqual(['35', '3501', '350102'])
})

test('months go back over the turn of the year', () => {
  expect(monthsBefore('2026-02-27', 3)).toEqual(['2026-02', '2026-01', '2025-12'])
})
