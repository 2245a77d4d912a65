import { expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { getProduct } from '../../../contract/trace'
import ProductCompare from '../../../src/trace/compare/index'
import { refsIn } from '../../../src/trace/compare/compare-note'
import { FakeServer, Refusal } from '../fake-server'
import { renderApp } from '../render-app'
import { aProduct, aRecall, gtin } from './products'
import { saying } from '../saying'

const other = '06901234567809'

const open = (server: FakeServer, products = `${gtin}~A1,${other}`) =>
  renderApp(<ProductCompare />, { server, params: { products } })

const serving = () =>
  new FakeServer().answers(getProduct, ({ params }) =>
    params['gtin'] === gtin
      ? aProduct
      : { ...aProduct, gtin: other, name: '示例橙汁', lot: null, recalls: [aRecall] },
  )

test('two products stand side by side, and what differs is marked', async () => {
  open(serving())
  expect(await screen.findByRole('link', { name: '示例橙汁' })).toBeVisible()
  expect(screen.getByRole('button', { name: '召回' })).toBeVisible()
  const recalls = screen.getByRole('rowheader', { name: /^召回/ }).closest('tbody')
  if (!recalls) throw new Error('no row of recalls')
  expect(within(recalls).getByText('没有看到召回')).toBeVisible()
  expect(within(recalls).getByText('召回：示例岩茶 A1 批次')).toBeVisible()
  expect(within(recalls).getByText('不同')).toBeVisible()
  expect(screen.getByText('没有选批次')).toBeVisible()
})

test('one that is not known here says so beside the other', async () => {
  open(
    new FakeServer().answers(getProduct, ({ params }) => {
      if (params['gtin'] === other) throw new Refusal('product-unknown')
      return aProduct
    }),
  )
  expect(await screen.findByText('这里没有它的资料')).toBeVisible()
  expect(screen.getByRole('link', { name: '示例岩茶' })).toBeVisible()
})

test('one that did not come is not said to have no records', async () => {
  open(
    new FakeServer().answers(getProduct, ({ params }) => {
      if (params['gtin'] === other) throw new Refusal('server-error')
      return aProduct
    }),
  )
  const recalls = (await screen.findByRole('rowheader', { name: /^召回/ })).closest('tbody')
  if (!recalls) throw new Error('no row of recalls')
  expect(within(recalls).getByText('没取到')).toBeVisible()
  expect(screen.queryByText('没有资料')).toBeNull()
})

test('what was seen before stands there without network, with its date', async () => {
  const first = open(serving())
  await screen.findByRole('link', { name: '示例橙汁' })
  first.unmount()
  const { storage, archive } = first.services
  renderApp(<ProductCompare />, {
    server: new FakeServer().fails(getProduct),
    params: { products: `${gtin}~A1,${other}` },
    ports: { storage, archive },
  })
  expect(await screen.findAllByText(saying('离线：2026-11-23 14:00 看到的'))).toHaveLength(2)
  expect(screen.getByRole('link', { name: '示例橙汁' })).toBeVisible()
})

test('an address that names fewer than two says how to choose', () => {
  open(serving(), `${gtin},${gtin}`)
  expect(screen.getByText('要两件商品才能比较')).toBeVisible()
})

test('whatever stands in an address is read as products or left out', () => {
  expect(refsIn(`x,${gtin}~a~b,,123, ${other} `)).toEqual([
    { gtin, lot: 'a~b' },
    { gtin: other, lot: null },
  ])
})
