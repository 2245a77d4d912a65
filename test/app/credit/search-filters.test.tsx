import { describe, expect, test } from '@jest/globals'
import { act, screen, waitFor, within } from '@testing-library/react'
import { countMerchants, searchMerchants, type MerchantCounts } from '../../../contract/merchant-search'
import SearchPage from '../../../src/credit/search'
import { countWords } from '../../../src/credit/search/choices.presenter'
import { filtersOf, noFilters, written } from '../../../src/credit/search/filters'
import { regionNames, regionsBelow } from '../../../src/credit/search/region-choice.rules'
import { searchAddress } from '../../../src/routes'
import { FakeServer } from '../fake-server'
import { renderApp, type AppOptions } from '../render-app'
import { aHit } from './merchants'

const few = (n: number) => ({ n, isMore: false })

const counts: MerchantCounts = {
  total: { n: 1000, isMore: true },
  regions: [
    { code: '35', name: '福建省', count: few(1234) },
    { code: '14', name: '山西省', count: { n: 99, isMore: true } },
    { code: '11', name: '北京市', count: few(0) },
  ],
  kinds: [{ value: 'enterprise', count: few(20) }],
  statuses: [
    { value: 'active', count: few(19) },
    { value: 'revoked', count: few(1) },
  ],
  trades: [{ value: 'food', count: few(7) }],
  penalty: few(3),
  listed: few(2),
}

const serving = () =>
  new FakeServer().answers(searchMerchants, { items: [aHit()], next: null }).answers(countMerchants, counts)

const open = (params: Readonly<Record<string, string>> = {}, options: AppOptions = {}) =>
  renderApp(<SearchPage />, { server: serving(), params: { q: '示例', ...params }, ...options })

const lastQuery = (server: FakeServer): unknown => server.asked(searchMerchants).at(-1)?.query

describe('narrowing the results', () => {
  test('offers the regions with their counts, and goes down from a province', async () => {
    const { user, server, page } = open()
    expect(await screen.findByText('共 1 000+ 家')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '地区' }))
    const sheet = within(screen.getByRole('dialog', { name: '地区' }))
    expect(sheet.getByRole('button', { name: /福建省\s?1 234/ })).toBeInTheDocument()
    expect(sheet.getByRole('button', { name: /山西省\s?99\+/ })).toBeInTheDocument()
    expect(sheet.queryByText('北京市')).not.toBeInTheDocument()
    server.answers(countMerchants, {
      ...counts,
      regions: [{ code: '3501', name: '福州市', count: few(5) }],
    })
    await user.click(sheet.getByRole('button', { name: /福建省/ }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(lastQuery(server)).toEqual({ q: '示例', region: '35' })
    expect(page.address()).toBe(searchAddress('示例', { region: '35' }))
    await user.click(await screen.findByRole('button', { name: '地区：福建省' }))
    const again = within(screen.getByRole('dialog'))
    expect(again.getByRole('button', { name: /福建省/ })).toHaveAttribute('aria-pressed', 'true')
    await user.click(await again.findByRole('button', { name: /福州市\s?5/ }))
    expect(lastQuery(server)).toEqual({ q: '示例', region: '3501' })
  })

  test('a chosen one is taken away by itself, and all together', async () => {
    const { user, server } = open({ region: '35', status: 'active', penalty: 'yes' })
    await user.click(await screen.findByRole('button', { name: /去掉“存续/ }))
    expect(lastQuery(server)).toEqual({ q: '示例', region: '35', penalty: 'yes' })
    await user.click(screen.getByRole('button', { name: '清除筛选' }))
    expect(lastQuery(server)).toEqual({ q: '示例' })
    expect(screen.queryByRole('button', { name: '清除筛选' })).not.toBeInTheDocument()
  })

  test('penalised and listed are switches with their counts', async () => {
    const { user, server } = open()
    const penalised = await screen.findByRole('button', { name: '有处罚 3' })
    expect(penalised).toHaveAttribute('aria-pressed', 'false')
    await user.click(penalised)
    expect(lastQuery(server)).toEqual({ q: '示例', penalty: 'yes' })
    expect(await screen.findByRole('button', { name: /有处罚/ })).toHaveAttribute('aria-pressed', 'true')
  })

  test('orders by the day of registration', async () => {
    const { user, server, page } = open()
    await user.click(await screen.findByRole('button', { name: '排序：最匹配' }))
    await user.click(screen.getByRole('button', { name: '成立最新' }))
    expect(lastQuery(server)).toEqual({ q: '示例', sort: 'newest' })
    expect(page.address()).toBe(searchAddress('示例', { sort: 'newest' }))
    // An order is nothing to be cleared, and counts do not depend on it.
    expect(screen.queryByRole('button', { name: '清除筛选' })).not.toBeInTheDocument()
    await waitFor(() => expect(server.asked(countMerchants).at(-1)?.query).toEqual({ q: '示例' }))
  })

  test('takes the filters of the address along to the first request and to further words', async () => {
    const { user, server } = open({ trade: 'food', sort: 'oldest', kind: 'nonsense', region: '35x' })
    await screen.findByText('食品酒茶')
    expect(lastQuery(server)).toEqual({ q: '示例', trade: 'food', sort: 'oldest' })
    await user.type(screen.getByRole('combobox'), '茶{Enter}')
    expect(lastQuery(server)).toEqual({ q: '示例茶', trade: 'food', sort: 'oldest' })
  })

  test('shows the list while the counts are still on their way', async () => {
    const server = serving()
    const held = server.holds(countMerchants)
    open({}, { server })
    expect(await screen.findByRole('list', { name: '“示例”的查询结果' })).toBeInTheDocument()
    expect(screen.getByText('已列出 1 家')).toBeInTheDocument()
    await waitFor(() => expect(held.count()).toBe(1))
    await act(() => held.open())
    expect(await screen.findByText('共 1 000+ 家')).toBeInTheDocument()
  })

  test('works without numbers when counting fails', async () => {
    const { user, server } = open({}, { server: serving().fails(countMerchants) })
    await screen.findByRole('list', { name: '“示例”的查询结果' })
    await user.click(screen.getByRole('button', { name: '地区' }))
    await user.click(screen.getByRole('button', { name: '福建省' }))
    expect(lastQuery(server)).toEqual({ q: '示例', region: '35' })
    await user.click(screen.getByRole('button', { name: '行业' }))
    expect(screen.getByRole('button', { name: '餐饮' })).toBeInTheDocument()
  })

  test('says that the filters left nobody, and clears them', async () => {
    const server = serving().answers(searchMerchants, ({ query }) => ({
      items: query['listed'] === undefined ? [aHit()] : [],
      next: null,
    }))
    const { user } = open({ listed: 'yes' }, { server })
    expect(await screen.findByText('加了筛选，没有查到“示例”')).toBeInTheDocument()
    const [, inState] = screen.getAllByRole('button', { name: '清除筛选' })
    await user.click(inState ?? screen.getByRole('button', { name: '清除筛选' }))
    expect(await screen.findByRole('list', { name: '“示例”的查询结果' })).toBeInTheDocument()
  })

  test('a row says its kind, penalty, list and why it was found', async () => {
    const server = serving().answers(searchMerchants, {
      items: [
        aHit({
          kind: 'sole-trader',
          hasPenalty: true,
          isListed: true,
          foundBy: { field: 'former-name', text: '榕城示例商行' },
        }),
      ],
      next: null,
    })
    open({}, { server })
    const row = within(await screen.findByRole('list', { name: '“示例”的查询结果' }))
    for (const words of ['个体工商户', '有处罚', '在名单', '曾用名：榕城示例商行']) {
      expect(row.getByText(words)).toBeInTheDocument()
    }
  })

  test('speaks English', async () => {
    open({ status: 'active' }, { language: 'en' })
    expect(await screen.findByRole('button', { name: 'Status: In business' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Clear the filters' })).toBeInTheDocument()
  })
})

test('an address and its filters say the same', () => {
  const filters = { ...noFilters, region: '3501', kind: 'cooperative' as const, isListed: true }
  expect(filtersOf(written(filters))).toEqual(filters)
})

test.each([
  [{ n: 0, isMore: false }, '0', '0'],
  [{ n: 99, isMore: true }, '99+', '99+'],
  [{ n: 1234567, isMore: false }, '1 234 567', '1,234,567'],
])('%o is written %s and %s', (count, zh, en) => {
  expect([countWords(count, 'zh-CN'), countWords(count, 'en')]).toEqual([zh, en])
})

test('the list itself tells which regions there are', () => {
  const names = regionNames(
    [
      { region: { code: '350104', names: ['福建省', '福州市', '仓山区'] } },
      { region: { code: '110101', names: ['北京市', '东城区'] } },
    ],
    null,
  )
  expect(regionsBelow(null, names)).toEqual(['11', '35'])
  expect(regionsBelow('35', names)).toEqual(['3501'])
  expect(regionsBelow('3501', names)).toEqual(['350104'])
})
