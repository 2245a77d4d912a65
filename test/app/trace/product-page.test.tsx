import { expect, test } from '@jest/globals'
import { act, screen, within } from '@testing-library/react'
import { getProduct, type Product } from '../../../contract/trace'
import { wizardAddress, merchantAddress, productAddress } from '../../../src/routes'
import ProductPage from '../../../src/trace/product/index'
import { FakeServer, Refusal, settled } from '../fake-server'
import { renderApp } from '../render-app'
import { chainOf } from './chains'
import { aFailure, aProduct, aRecall, gtin } from './products'
import { saying } from '../saying'

const open = (server: FakeServer, params: Readonly<Record<string, string>> = { gtin, lot: 'A1' }) =>
  renderApp(<ProductPage />, { server, params })

const serving = (product: Partial<Product> = {}) =>
  new FakeServer().answers(getProduct, { ...aProduct, ...product })

test('a product shows what it is, its lot, its licence and where that is known from', async () => {
  open(serving())
  expect(await screen.findByRole('heading', { name: '示例岩茶' })).toBeVisible()
  expect(screen.getByText('批次 A1')).toBeVisible()
  expect(screen.getByText('2026-06-01')).toBeVisible()
  expect(screen.getByText('2027-12-31')).toBeVisible()
  expect(screen.getByText('许可 SC11435010000011 有效')).toBeVisible()
  expect(screen.getByText('没有看到召回')).toBeVisible()
  expect(screen.getByText(saying('来源 示例来源 · 数据截至 2026-11-23'))).toBeVisible()
})

test('while it is looked up an outline is shown', async () => {
  const server = serving()
  const held = server.holds(getProduct)
  open(server)
  expect(screen.getByRole('status', { name: '正在查这件商品' })).toBeInTheDocument()
  await act(() => held.open())
  expect(await screen.findByRole('heading', { name: '示例岩茶' })).toBeVisible()
})

test('its way is told in order, and a gap is a question', async () => {
  open(serving())
  const way = await screen.findByRole('list', { name: '它走过的路' })
  const knots = within(way).getAllByRole('listitem')
  expect(knots.map((knot) => knot.textContent)).toEqual([
    expect.stringContaining('采摘'),
    expect.stringContaining('发货'),
    expect.stringContaining('货在谁手里？'),
    expect.stringContaining('入店'),
  ])
  expect(within(way).getByText('责任到此为止的一方：示例物流')).toBeVisible()
  expect(screen.getByText('3 步 · 9 天')).toBeVisible()
})

test('a product without a way does not pretend that something is wrong', async () => {
  open(serving({ chain: chainOf([]), lots: [] }))
  expect(await screen.findByText(/没有记录不等于有问题/)).toBeVisible()
})

test('a recall comes first', async () => {
  open(serving({ recalls: [aRecall] }))
  const recall = await screen.findByRole('heading', { name: '召回：示例岩茶 A1 批次' })
  const name = screen.getByRole('heading', { name: '示例岩茶' })
  expect(recall.compareDocumentPosition(name) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  expect(screen.getByText('您查的这一批在召回之列。')).toBeVisible()
  expect(screen.queryByText('没有看到召回')).toBeNull()
})

test('a recall of other lots says that this one is not concerned', async () => {
  open(serving({ recalls: [{ ...aRecall, lots: ['Z9'], concernsThisLot: false }] }))
  expect(await screen.findByText('您查的这一批不在召回之列。')).toBeVisible()
})

test('where a lot is chosen it is said whether it is recalled, and from there one comes to the alarm', async () => {
  const { user, page } = open(serving({ recalls: [aRecall] }))
  const choice = await screen.findByRole('combobox', { name: /看哪一批/ })
  const said = screen.getByText('这一批正在召回，先别吃、别用。')
  expect(choice.compareDocumentPosition(said) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '看公告，怎么办' }))
  const [place = ''] = page.revealed
  expect(document.getElementById(place)).toBe(screen.getByRole('alert').parentElement)
})

test('where a lot is chosen it is said that a recall leaves it out', async () => {
  open(serving({ recalls: [{ ...aRecall, lots: ['Z9'], concernsThisLot: false }] }))
  expect(await screen.findByText('这一批不在召回之列。')).toBeVisible()
})

test('nothing is said of a lot before its own answer is there', async () => {
  const server = serving({ recalls: [aRecall] })
  const { user } = open(server)
  await screen.findByText('这一批正在召回，先别吃、别用。')
  const held = server.holds(getProduct)
  await user.selectOptions(screen.getByRole('combobox', { name: /看哪一批/ }), '不分批次')
  expect(screen.queryByText('这一批正在召回，先别吃、别用。')).toBeNull()
  await user.selectOptions(screen.getByRole('combobox', { name: /看哪一批/ }), 'A1 · 保质期到 2027-12-31')
  await act(() => held.open())
  expect(await screen.findByText('这一批正在召回，先别吃、别用。')).toBeVisible()
})

test('where a lot is chosen it is said that it failed a test', async () => {
  open(serving({ samplingFailures: [aFailure] }))
  expect(await screen.findByText('这一批抽检不合格，先别吃、别用。')).toBeVisible()
})

test('a recall of named lots is no alarm before a lot is chosen, and says how to find out', async () => {
  open(serving({ lot: null, recalls: [{ ...aRecall, concernsThisLot: null }] }), { gtin })
  expect(await screen.findByText('召回的批次：A1')).toBeVisible()
  expect(screen.getByText(/^请对照包装上的批号/)).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a recall of every lot, and of this one, is an alarm', async () => {
  open(serving({ lot: null, recalls: [{ ...aRecall, lots: null, concernsThisLot: null }] }), { gtin })
  expect(await screen.findByRole('alert')).toHaveTextContent('正在召回')
})

test('an item that its maker calls back is said to be so, and nothing of a failed test', async () => {
  const item = {
    serial: 'S1',
    lot: 'A1',
    state: 'recalled',
    since: '2026-11-01',
    source: '示例来源',
    asOfAt: '2026-11-20T01:00:00.000Z',
  } as const
  open(serving({ item }), { gtin, lot: 'A1', serial: 'S1' })
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('这一件在召回之列')
  expect(alert).toHaveTextContent('示例来源 · 数据截至 2026-11-20')
  expect(alert).not.toHaveTextContent('抽检')
})

test('a piece that left the trade is asked about, one that is sold says when', async () => {
  const item = {
    serial: 'S1',
    lot: 'A1',
    since: '2026-11-01',
    source: '示例来源',
    asOfAt: '2026-11-20T01:00:00.000Z',
  }
  const { unmount } = open(serving({ item: { ...item, state: 'destroyed' } }), {
    gtin,
    lot: 'A1',
    serial: 'S1',
  })
  expect(await screen.findByText(saying(/2026-11-01 记录为已销毁/))).toBeVisible()
  unmount()
  open(serving({ item: { ...item, state: 'sold' } }), { gtin, lot: 'A1', serial: 'S1' })
  expect(await screen.findByText(saying(/2026-11-01 已记录卖出/))).toBeVisible()
  expect(screen.getByText('这一件（序列号 S1）')).toBeVisible()
})

test('a product shows its picture with whose it is', async () => {
  const picture = {
    url: `/api/v1/product-pictures/${'a'.repeat(64)}`,
    width: 600,
    height: 800,
    source: '示例来源',
    asOfAt: '2026-11-20T01:00:00.000Z',
  }
  open(serving({ picture }))
  expect(await screen.findByRole('img', { name: /的图片/ })).toHaveAttribute(
    'src',
    expect.stringContaining(picture.url),
  )
  expect(screen.getByText('图片由 示例来源 提供，以实物为准')).toBeVisible()
})

test('one tap leads to the maker, and one to a complaint that is filled in', async () => {
  const { user, navigation } = open(serving())
  await user.click(await screen.findByRole('link', { name: /示例优选食品有限公司/ }))
  await user.click(screen.getByRole('link', { name: '有问题，投诉' }))
  expect(navigation.steps.map(({ address }) => address)).toEqual([
    merchantAddress('91350100M000100Y43'),
    wizardAddress({ gtin, lot: 'A1' }),
  ])
})

test('a product unknown here is not a wrong number', async () => {
  open(new FakeServer().refuses(getProduct, 'product-unknown'))
  expect(await screen.findByRole('heading', { name: '这里没有这件商品的资料' })).toBeVisible()
  expect(screen.getByText(/条码没有错/)).toBeVisible()
  expect(screen.getByRole('link', { name: '有问题，投诉' })).toBeVisible()
})

test('a wrong number is not a product unknown here, and nobody is asked', async () => {
  const { server } = open(serving(), { gtin: '06901234567893' })
  expect(screen.getByRole('heading', { name: '这个条码不对' })).toBeVisible()
  await settled()
  expect(server.requests).toEqual([])
})

test('without network it says so and tries again', async () => {
  const server = new FakeServer().fails(getProduct)
  const { user } = open(server)
  expect(await screen.findByRole('alert')).toHaveTextContent('没有取到这件商品的资料')
  server.answers(getProduct, aProduct)
  await user.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByRole('heading', { name: '示例岩茶' })).toBeVisible()
})

test('a lot that nothing is known of is said, and the rest is shown', async () => {
  open(serving({ lot: null, isLotUnknown: true }), { gtin, lot: 'X7' })
  expect(await screen.findByText(/这里没有批次 X7 的记录/)).toBeVisible()
  expect(screen.getByRole('heading', { name: '示例岩茶' })).toBeVisible()
})

test('choosing a lot asks for its way and changes the address', async () => {
  const { user, server, page } = open(serving({ lot: null }), { gtin })
  await screen.findByRole('heading', { name: '示例岩茶' })
  await user.selectOptions(screen.getByRole('combobox', { name: /看哪一批/ }), 'A1 · 保质期到 2027-12-31')
  await settled()
  expect(server.asked(getProduct).at(-1)?.query).toEqual({ lot: 'A1' })
  expect(page.address()).toBe(productAddress(gtin, 'A1'))
})

test('the newest choice wins over an answer that comes late', async () => {
  const server = new FakeServer().answers(getProduct, ({ query }) => ({
    ...aProduct,
    name: query['lot'] === 'A1' ? '第一批' : '不分批次',
  }))
  const held = server.holds(getProduct)
  const { user } = open(server, { gtin })
  await act(() => held.release())
  await user.selectOptions(
    await screen.findByRole('combobox', { name: /看哪一批/ }),
    'A1 · 保质期到 2027-12-31',
  )
  await user.selectOptions(screen.getByRole('combobox', { name: /看哪一批/ }), '不分批次')
  await act(() => held.release(1))
  await act(() => held.release(0))
  expect(await screen.findByRole('heading', { name: '不分批次' })).toBeVisible()
})

test('a lot that does not come has nothing of another one under its number, and can be asked for again', async () => {
  const { user, server, page } = open(serving({ lot: null }), { gtin })
  await screen.findByRole('heading', { name: '示例岩茶' })
  server.fails(getProduct)
  await user.selectOptions(screen.getByRole('combobox', { name: /看哪一批/ }), 'A1 · 保质期到 2027-12-31')
  expect(await screen.findByText('没有取到这件商品的资料')).toBeVisible()
  expect(screen.queryByRole('heading', { name: '示例岩茶' })).toBeNull()
  expect(page.revealed).toEqual(['product-failed'])
  expect(screen.getByRole('combobox', { name: /看哪一批/ })).toHaveDisplayValue(/^A1/)
  server.answers(getProduct, aProduct)
  await user.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByRole('heading', { name: '示例岩茶' })).toBeVisible()
  expect(server.asked(getProduct).at(-1)?.query).toEqual({ lot: 'A1' })
})

test('what is asked for again and refused leaves what shows', async () => {
  const { server, page } = open(serving())
  await screen.findByRole('heading', { name: '示例岩茶' })
  server.answers(getProduct, () => {
    throw new Refusal('invalid-input')
  })
  await act(() => page.pull())
  expect(screen.getByRole('alert')).toBeVisible()
  expect(screen.getByRole('heading', { name: '示例岩茶' })).toBeVisible()
})
