import { describe, expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { listMerchantCases } from '../../../contract/merchant-side'
import {
  countMerchantInbox,
  getMerchantInbox,
  sawMerchantInbox,
  type MerchantInbox,
} from '../../../contract/notices'
import MerchantInboxPage from '../../../src/merchant-side/inbox'
import MerchantListPage from '../../../src/merchant-side/list'
import { FakeServer } from '../fake-server'
import { renderApp, type AppOptions } from '../render-app'

const session = {
  token: 'token-of-the-shop',
  expiresAt: '2027-01-01T00:00:00.000Z',
  merchant: { uscc: '91350100M000100Y43', name: '示例小店' },
}
const caseId = '01935a10-0000-7000-8000-0000000000c1'
const aLine = (changes: Partial<MerchantInbox['items'][number]> = {}): MerchantInbox['items'][number] => ({
  id: 'c9',
  at: '2026-11-22T02:00:00.000Z',
  isNew: true,
  caseId,
  kind: 'complaint',
  number: '2026-000128',
  text: { zh: '投诉人不接受您的方案。', en: 'The person declined your offer.' },
  ...changes,
})
const inbox = (items: MerchantInbox['items'], next: string | null = null): MerchantInbox => ({
  items,
  next,
  upTo: 'bmV3ZXN0',
})
const open = (server: FakeServer, options: AppOptions = {}) =>
  renderApp(<MerchantInboxPage />, { server, stored: { 'merchant-session': session }, ...options })

describe('the inbox of a merchant', () => {
  test('says by day what happened, marks what is new, leads to the case, and counts as seen', async () => {
    const lines = [
      aLine(),
      aLine({ id: 'c8', at: '2026-11-20T02:00:00.000Z', isNew: false, number: '2026-000127' }),
    ]
    const server = new FakeServer().answers(getMerchantInbox, inbox(lines)).answers(sawMerchantInbox, null)
    open(server)
    const newest = await screen.findByRole('link', { name: /投诉 2026-000128/ })
    expect(newest).toHaveTextContent('投诉人不接受您的方案。')
    expect(newest).toHaveTextContent('新')
    expect(newest).toHaveAttribute('href', expect.stringContaining(`/merchant-side/case/index?id=${caseId}`))
    expect(screen.getByRole('link', { name: /投诉 2026-000127/ })).not.toHaveTextContent('新')
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(2)
    expect(server.asked(sawMerchantInbox)[0]?.body).toEqual({ upTo: 'bmV3ZXN0' })
    expect(server.asked(getMerchantInbox)[0]?.headers['authorization']).toBe('Bearer token-of-the-shop')
  })

  test('reads on where the page ends', async () => {
    const server = new FakeServer()
      .answers(sawMerchantInbox, null)
      .answers(getMerchantInbox, ({ query }) =>
        query['cursor'] === 'b2xkZXI'
          ? inbox([aLine({ id: 'c1', number: '2026-000001' })])
          : inbox([aLine()], 'b2xkZXI'),
      )
    const { user } = open(server)
    await user.click(await screen.findByRole('button', { name: '更多' }))
    expect(await screen.findByRole('link', { name: /投诉 2026-000001/ })).toBeInTheDocument()
    expect(server.asked(sawMerchantInbox)).toHaveLength(1)
  })

  test('without news says what will come here, and leads back to the complaints', async () => {
    open(new FakeServer().answers(getMerchantInbox, inbox([])).answers(sawMerchantInbox, null))
    await screen.findByText('还没有消息')
    expect(screen.getByRole('link', { name: '看全部投诉' })).toBeInTheDocument()
  })

  test('that cannot be read says why, and is read again on a press', async () => {
    const server = new FakeServer().fails(getMerchantInbox)
    const { user } = open(server)
    const again = await screen.findByRole('button', { name: /重试|再试/ })
    server.answers(getMerchantInbox, inbox([aLine()])).answers(sawMerchantInbox, null)
    await user.click(again)
    expect(await screen.findByText('投诉人不接受您的方案。')).toBeInTheDocument()
  })

  test('that is refused offers to sign in as another merchant', async () => {
    const { user } = open(new FakeServer().refuses(getMerchantInbox, 'wrong-role'))
    const other = await screen.findByRole('button', { name: '商家登录' })
    expect(screen.queryByRole('button', { name: '重试' })).toBeNull()
    await user.click(other)
    expect(await screen.findByRole('heading', { name: '商家登录' })).toBeInTheDocument()
  })

  test('that trying again cannot help leads to the complaints', async () => {
    open(new FakeServer().refuses(getMerchantInbox, 'invalid-input'))
    expect(await screen.findByRole('link', { name: '看全部投诉' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '重试' })).toBeNull()
  })

  test('waits with a skeleton', () => {
    const server = new FakeServer().answers(getMerchantInbox, inbox([]))
    server.holds(getMerchantInbox)
    open(server)
    expect(screen.getByRole('status', { name: '正在打开' })).toBeInTheDocument()
  })

  test('asks who signs in where nobody is', async () => {
    const server = new FakeServer()
    open(server, { stored: {} })
    await screen.findByRole('heading', { name: '商家登录' })
    expect(server.requests).toEqual([])
  })
})

describe('the list of a merchant', () => {
  const list = (server: FakeServer) =>
    renderApp(<MerchantListPage />, {
      server: server.answers(listMerchantCases, { items: [], next: null }),
      stored: { 'merchant-session': session },
    })

  test('leads to the inbox and says how much of it is new', async () => {
    list(new FakeServer().answers(countMerchantInbox, { unseen: 3 }))
    expect(await screen.findByText('3 条新的')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: /商家消息/ })).toBeInTheDocument()
  })

  test('leads there too when the figure cannot be had', async () => {
    list(new FakeServer().fails(countMerchantInbox))
    await screen.findByText('没有要处理的投诉')
    expect(screen.getByRole('link', { name: /商家消息/ })).not.toHaveTextContent('条新的')
  })

  test('that is refused offers to sign in as another merchant', async () => {
    renderApp(<MerchantListPage />, {
      server: new FakeServer().refuses(listMerchantCases, 'wrong-role'),
      stored: { 'merchant-session': session },
    })
    expect(await screen.findByRole('button', { name: '商家登录' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '重试' })).toBeNull()
  })
})
