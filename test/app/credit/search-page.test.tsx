import { describe, expect, test } from '@jest/globals'
import { act, screen } from '@testing-library/react'
import { searchMerchants } from '../../../contract/merchant-search'
import SearchPage from '../../../src/credit/search'
import { merchantAddress, searchAddress } from '../../../src/routes'
import { FakeServer } from '../fake-server'
import { renderApp, type AppOptions } from '../render-app'
import { takenBack } from '../taken-back'
import { aHit } from './merchants'

const second = aHit({ uscc: '91350100M000100Y51', name: '示例茶叶店', isUsccConsistent: false })

const open = (q: string, options: AppOptions = {}) => {
  const server = new FakeServer().answers(searchMerchants, ({ query }) =>
    query['cursor'] === 'on'
      ? { items: [second], next: null }
      : { items: [aHit()], next: query['q'] === '示例' ? 'on' : null },
  )
  return renderApp(<SearchPage />, { server, params: { q }, ...options })
}

describe('the search page', () => {
  test('lists what the words of its address find, with the words marked', async () => {
    const { container } = open('示例')
    const link = await screen.findByRole('link', { name: /福州\s?示例\s?优选食品有限公司/ })
    expect(link).toHaveAttribute('href', merchantAddress('91350100M000100Y43'))
    expect(container.querySelector('.credit-mark')).toHaveTextContent('示例')
    expect(screen.getByRole('combobox')).toHaveValue('示例')
  })

  test('does not ask for words, nor forget its filters, for the moment before it begins', async () => {
    const server = new FakeServer()
    const held = server.holds(searchMerchants)
    expect(takenBack(() => open('', { server, params: { q: '示例', status: 'active' } }))).toEqual([])
    await act(() => held.open())
  })

  test('reads on with “更多”, and says when that was all', async () => {
    const { user } = open('示例')
    await user.click(await screen.findByRole('button', { name: '更多' }))
    const link = await screen.findByRole('link', { name: /示例\s?茶叶店/ })
    expect(link).toHaveTextContent('编号待核对')
    expect(screen.getByText('没有更多了')).toBeInTheDocument()
  })

  test('puts new words into the address, so that a reload finds them again', async () => {
    const { user, page, server } = open('')
    expect(screen.getByText('想查哪家？')).toBeInTheDocument()
    await user.type(screen.getByRole('combobox'), '茶叶{Enter}')
    expect(await screen.findByText('“茶叶”的查询结果')).toBeInTheDocument()
    expect(page.address()).toBe(searchAddress('茶叶'))
    expect(server.asked(searchMerchants).map(({ query }) => query['q'])).toEqual(['茶叶'])
  })

  test('keeps the words that are being typed, and what was found, when the language is switched', async () => {
    const { services, user } = open('示例')
    await screen.findByText('“示例”的查询结果')
    await user.type(screen.getByRole('combobox'), '茶叶')
    act(() => services.preferences.setLanguage('en'))
    expect(screen.queryByText('“示例”的查询结果')).toBeNull()
    expect(screen.getByRole('combobox')).toHaveValue('示例茶叶')
    expect(screen.getByRole('link', { name: /福州\s?示例\s?优选食品有限公司/ })).toBeInTheDocument()
  })

  test('says that nothing was found, what to try, and that one can complain all the same', async () => {
    const server = new FakeServer().answers(searchMerchants, { items: [], next: null })
    open('<b>没有</b>', { server })
    expect(await screen.findByRole('heading', { name: '没有查到“<b>没有</b>”' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: '没有登记也可以投诉' })).toBeInTheDocument()
  })

  test.each([
    ['a code with a slip in it is most likely miscopied', '9135 0102 xx00 014179', /多半抄错了一位/],
    ['a code that is whole is not known here', '91350102XX00014178', /少写几个字再试/],
  ])('says that %s', async (_what, code, words) => {
    const server = new FakeServer().answers(searchMerchants, { items: [], next: null })
    open(code, { server })
    expect(await screen.findByText(words)).toBeInTheDocument()
  })

  test('says that the words are too long, and keeps them', async () => {
    const long = '长'.repeat(10_000)
    const { server } = open(long)
    expect(screen.getByText(/最多 200 字/)).toBeInTheDocument()
    expect(screen.getByRole('combobox')).toHaveValue(long)
    expect(server.requests).toHaveLength(0)
  })

  test('tells what failed, and tries again', async () => {
    const server = new FakeServer().fails(searchMerchants, 'timeout')
    const { user } = open('示例', { server })
    expect(await screen.findByText(/网络太慢/)).toBeInTheDocument()
    server.answers(searchMerchants, { items: [aHit()], next: null })
    await user.click(screen.getByRole('button', { name: '重试' }))
    expect(await screen.findByRole('link', { name: /福州\s?示例\s?优选食品/ })).toBeInTheDocument()
  })

  test('begins anew when its place in the list is lost', async () => {
    const { user, server } = open('示例')
    await screen.findByRole('link', { name: /福州\s?示例\s?优选食品/ })
    server.refuses(searchMerchants, 'bad-cursor')
    await user.click(screen.getByRole('button', { name: '更多' }))
    expect(await screen.findByText(/列表位置已失效/)).toBeInTheDocument()
    server.answers(searchMerchants, { items: [aHit()], next: null })
    await user.click(screen.getByRole('button', { name: '更多' }))
    expect(await screen.findByText('没有更多了')).toBeInTheDocument()
  })
})
