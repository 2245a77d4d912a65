import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { checkItem, type ItemCheck } from '../../../contract/item-check'
import { itemFinding, itemLimit } from '../../../domain/trace/item-finding'
import Item from '../../../src/trace/item/index'
import { FakeServer } from '../fake-server'
import { renderApp } from '../render-app'

const gtin = '06901234567892'
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

const checkOf = (queries: Parameters<typeof itemFinding>[0]): ItemCheck => {
  const { level, text, total, firstOn, places } = itemFinding(queries)
  return {
    level,
    text: { ...text },
    limit: { ...itemLimit },
    total,
    isMore: false,
    firstOn,
    places: places.map((place) => ({
      ...place,
      region: place.region === null ? null : { code: place.region, name: `城市${place.region}` },
    })),
  }
}
const first = checkOf([{ on: '2026-11-23', region: '3501', n: 1 }])

const open = (server: FakeServer, stored = {}, params: Record<string, string> = { gtin, serial: 'X9' }) =>
  renderApp(<Item />, { server, stored, params })

test('is asked only on a press, since asking counts', async () => {
  const { server, user } = open(new FakeServer().answers(checkItem, first))
  expect(server.asked(checkItem)).toEqual([])
  await user.click(screen.getByRole('button', { name: '查一查' }))
  expect(await screen.findByText('这是本平台上第一次有人查这一件。')).toBeVisible()
  expect(screen.getByText(/不能证明真伪/)).toBeVisible()
  expect(screen.getByText('城市3501')).toBeVisible()
  expect(server.asked(checkItem)[0]?.body).toEqual({
    gtin,
    serial: 'X9',
    device: expect.stringMatching(uuid),
    region: null,
  })
})

test('tells the server the same key again, and another for another item', async () => {
  const { server, user, services, unmount } = open(new FakeServer().answers(checkItem, first))
  await user.click(screen.getByRole('button', { name: '查一查' }))
  await user.click(await screen.findByRole('button', { name: '再查一次' }))
  const keys = server.asked(checkItem).map(({ body }) => (body as { device: string }).device)
  expect(new Set(keys).size).toBe(1)
  unmount()
  const saved = { 'item-keys': services.storage.read('item-keys') }
  const again = open(new FakeServer().answers(checkItem, first), saved)
  await again.user.click(screen.getByRole('button', { name: '查一查' }))
  expect(again.server.asked(checkItem)[0]?.body).toMatchObject({ device: keys[0] })
  again.unmount()
  const other = open(new FakeServer().answers(checkItem, first), saved, { gtin, serial: 'X10' })
  await other.user.click(screen.getByRole('button', { name: '查一查' }))
  const known = new Set(
    (other.services.storage.read('item-keys') as readonly [string, string][]).map(([item]) => item),
  )
  expect(known).toEqual(new Set([`${gtin} X9`, `${gtin} X10`]))
})

test('sends the city that was chosen, and remembers it on this device', async () => {
  const { server, user, services } = open(new FakeServer().answers(checkItem, first))
  await user.selectOptions(screen.getByLabelText('省份'), '福建省')
  await user.selectOptions(screen.getByLabelText('城市'), '福州市')
  await user.click(screen.getByRole('button', { name: '查一查' }))
  expect(server.asked(checkItem)[0]?.body).toMatchObject({ region: '3501' })
  expect(services.storage.read('item-city')).toBe('3501')
  await user.selectOptions(screen.getByLabelText('省份'), '不说')
  expect(services.storage.read('item-city')).toBeNull()
})

test('a municipality is chosen with its province', async () => {
  const { server, user } = open(new FakeServer().answers(checkItem, first))
  await user.selectOptions(screen.getByLabelText('省份'), '北京市')
  expect(screen.queryByLabelText('城市')).toBeNull()
  await user.click(screen.getByRole('button', { name: '查一查' }))
  expect(server.asked(checkItem)[0]?.body).toMatchObject({ region: '1101' })
})

test('many cities are a warning in words', async () => {
  const spread = checkOf(['3501', '1401', '1101'].map((region) => ({ on: '2026-11-23', region, n: 1 })))
  const { user } = open(new FakeServer().answers(checkItem, spread))
  await user.click(screen.getByRole('button', { name: '查一查' }))
  expect(await screen.findByText(/在 3 个城市被查过/)).toBeVisible()
})

test('a failure is said and can be tried again; an unknown product is told', async () => {
  const { server, user } = open(new FakeServer().fails(checkItem))
  await user.click(screen.getByRole('button', { name: '查一查' }))
  expect(await screen.findByText('没有查成')).toBeVisible()
  server.refuses(checkItem, 'product-unknown')
  await user.click(screen.getByRole('button', { name: '再查一次' }))
  expect(await screen.findByText(/^这里没有这件商品的资料/)).toBeVisible()
})

test('without a serial number it says what to scan', () => {
  open(new FakeServer(), {}, { gtin })
  expect(screen.getByText('没有序列号')).toBeVisible()
  expect(screen.getByRole('link', { name: '扫一扫' })).toBeVisible()
})
