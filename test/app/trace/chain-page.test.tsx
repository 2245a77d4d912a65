import { describe, expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import type { Chain } from '../../../contract/chain'
import { getProduct } from '../../../contract/trace'
import { merchantAddress } from '../../../src/routes'
import ProductPage from '../../../src/trace/product/index'
import { FakeServer } from '../fake-server'
import { renderApp } from '../render-app'
import { saying } from '../saying'
import { actor, chainOf, gap, nothingOnward, step } from './chains'
import { aProduct, gtin } from './products'

const open = (chain: Chain, options: Parameters<typeof renderApp>[1] = {}) =>
  renderApp(<ProductPage />, {
    server: new FakeServer().answers(getProduct, { ...aProduct, chain }),
    params: { gtin, lot: 'A1' },
    ...options,
  })

const fuzhou = actor('示例工厂', {
  area: { zh: '福建福州', en: 'Fujian' },
  province: '35',
  region: '福州市',
  uscc: '91350100M000100Y43',
  contact: '0000-8800001',
})
const taiyuan = actor('示例超市', { area: { zh: '山西太原', en: 'Shanxi' }, province: '14' })

const cold = step('e2', '2026-10-08T03:00:00.000Z', '收货', '示例超市', {
  place: taiyuan,
  documents: [{ type: { zh: '提单', en: 'Bill of lading' }, number: 'BL-7' }],
  sensors: [
    {
      quantity: { zh: '温度', en: 'Temperature' },
      unit: '℃',
      lowest: 2,
      highest: 12,
      lowerLimit: 0,
      upperLimit: 8,
      isAlarm: false,
      points: [
        { at: '2026-10-08T01:00:00.000Z', value: 2 },
        { at: '2026-10-08T02:00:00.000Z', value: 12 },
      ],
    },
  ],
})
const whole = chainOf(
  [step('e1', '2026-10-01T03:00:00.000Z', '赋码生产', '示例工厂', { place: fuzhou }), cold],
  [gap('发货以后没有收货记录：货到了哪里？', 'e1', { lastCustodian: fuzhou })],
  {
    holders: [
      {
        actor: fuzhou,
        from: '2026-10-01T03:00:00.000Z',
        to: '2026-10-05T03:00:00.000Z',
        isDeclared: true,
        events: 2,
      },
      { actor: taiyuan, from: '2026-10-08T03:00:00.000Z', to: null, isDeclared: false, events: 1 },
    ],
    holderCount: 2,
    route: {
      stops: [
        { province: '35', firstAt: '2026-10-01T03:00:00.000Z', steps: 1 },
        { province: '14', firstAt: '2026-10-08T03:00:00.000Z', steps: 1 },
      ],
      legs: [{ from: '35', to: '14' }],
    },
    onward: {
      ...nothingOnward,
      places: 3,
      areas: [
        { province: '14', places: 2 },
        { province: null, places: 1 },
      ],
      sold: { times: 2, pieces: 5, places: 1 },
    },
    missing: [{ zh: '2 步里有 2 步没有写明经手人。', en: '2 of 2 steps do not name who held the goods.' }],
  },
)

test('the three questions are answered in one line', async () => {
  open(whole)
  expect(await screen.findByText('福建福州赋码生产 → 山西太原收货 · 2 手 · 1 处要问')).toBeVisible()
})

test('a tap on a step shows its papers and readings, the readings in words and as a picture', async () => {
  const { user } = open(whole)
  const more = await screen.findByRole('button', { name: /温度 2–12 ℃ · 单据 1/ })
  expect(more).toHaveAttribute('aria-expanded', 'false')
  await user.click(more)
  const papers = screen.getByRole('group', { name: '单据和读数' })
  expect(within(papers).getByText('BL-7')).toBeVisible()
  expect(within(papers).getByRole('img', { name: /温度 2–12 ℃.*要求 0–8 ℃，有时超出/ })).toBeVisible()
  expect(
    within(papers).getByText(saying(/最低 2 ℃（2026-10-08 09:00），最高 12 ℃（2026-10-08 10:00）/)),
  ).toBeVisible()
  await user.click(more)
  expect(screen.queryByRole('group', { name: '单据和读数' })).toBeNull()
})

test('the map says in words which way it went', async () => {
  open(whole)
  expect(await screen.findByRole('img', { name: '示意图：福建 → 山西' })).toBeVisible()
  expect(screen.getByText('走向：福建 → 山西')).toBeVisible()
})

test.each([
  ['zh-CN', '示意图：福建 → 山西', '经过的省', ['福建（闽）', '山西（晋）'], '闽', 'FJ'],
  ['en', 'Sketch: Fujian → Shanxi', 'Provinces on the way', ['Fujian (FJ)', 'Shanxi (SX)'], 'FJ', '闽'],
] as const)('in %s the letters of the map are those of the language, named below', async (...row) => {
  const [language, name, title, names, letters, others] = row
  open(whole, { language })
  const map = await screen.findByRole('img', { name })
  expect(within(map).getByText(letters)).toBeInTheDocument()
  expect(within(map).queryByText(others)).toBeNull()
  const stops = within(screen.getByRole('list', { name: title })).getAllByRole('listitem')
  expect(stops).toHaveLength(names.length)
  for (const [at, stop] of stops.entries()) expect(stop).toHaveTextContent(names[at] ?? '')
})

test('who held it stands in order, one tap from the record, and what nobody declared is said', async () => {
  const { user, navigation } = open(whole)
  const holders = await screen.findByRole('list', { name: '责任可究：经手的各方' })
  const [first, second] = within(holders).getAllByRole('listitem')
  expect(first).toHaveTextContent('示例工厂2026-10-01 到 2026-10-05福州市 · 电话 0000-8800001')
  expect(second).toHaveTextContent('2026-10-08 起，没有交出的记录 · 没有写明经手')
  await user.click(within(holders).getByRole('link'))
  expect(navigation.steps.at(-1)?.address).toBe(merchantAddress('91350100M000100Y43'))
})

test('where it went is told in totals, and what is missing is said', async () => {
  open(whole)
  expect(await screen.findByText('到过 3 个地方收货或上架：山西 2 处、不知在哪个省的 1 处。')).toBeVisible()
  expect(screen.getByText('有 2 次卖出记录，共 5 件，在 1 个地方。')).toBeVisible()
  expect(screen.getByText('2 步里有 2 步没有写明经手人。')).toBeVisible()
})

describe('a long way', () => {
  test('says how many steps are left out, and where', async () => {
    open({ ...whole, stepCount: 2002, omitted: { afterEventId: 'e1', count: 2000 }, gapCount: 25 })
    const way = await screen.findByRole('list', { name: '它走过的路' })
    expect(within(way).getByText('中间还有 2000 步没有列出')).toBeVisible()
    expect(screen.getByText('另有 24 处要问，没有列出。')).toBeVisible()
  })
})

test('a way without known places is still told', async () => {
  open(chainOf([step('e1', '2026-10-01T03:00:00.000Z', '收货', '某地')]))
  expect(await screen.findByText('0 手 · 没有发现缺口')).toBeVisible()
  expect(screen.queryByText('经过的省')).toBeNull()
})
