import { describe, expect, test } from '@jest/globals'
import { act, screen, waitFor, within } from '@testing-library/react'
import {
  followMerchant,
  getInbox,
  listFollows,
  sawInbox,
  unfollowMerchant,
  type Inbox,
} from '../../../contract/follow'
import InboxPage from '../../../src/credit/inbox'
import { inboxAddress, merchantAddress, signInAddress } from '../../../src/routes'
import { FakeServer, Refusal, settled } from '../fake-server'
import { aSession, renderApp, type AppOptions } from '../render-app'
import { aFollow, aPublication } from './follows'
import { aSummary } from './merchants'
import { saying } from '../saying'

const uscc = '91350100M000100Y43'
const page = (items: Inbox['items'], next: string | null = null): Inbox => ({ items, next, upTo: 'bmV3ZXN0' })
const aServer = (items: Inbox['items'] = []): FakeServer =>
  new FakeServer()
    .answers(getInbox, page(items))
    .answers(sawInbox, null)
    .answers(listFollows, { items: [aFollow({ changes: 2 })], next: null })
    .answers(unfollowMerchant, null)
    .answers(followMerchant, {
      isFollowed: true,
      followedAt: '2026-11-23T01:00:00.000Z',
      changed: [],
      statusBefore: null,
      upTo: 'bmV3ZXN0',
    })
const open = (server: FakeServer, options: AppOptions = {}) =>
  renderApp(<InboxPage />, { server, signedIn: true, ...options })

describe('the inbox', () => {
  test('says in plain words what is new, by day, and leads to the merchant', async () => {
    open(
      aServer([
        aPublication(),
        aPublication({
          id: 'r6',
          at: '2026-11-21T02:00:00.000Z',
          change: 'withdrawn',
          ending: 'repaired',
          record: null,
          isNew: false,
        }),
        {
          about: 'status',
          id: 's1',
          at: '2026-11-21T01:00:00.000Z',
          isNew: false,
          uscc,
          merchantName: '福州示例优选食品有限公司',
          before: 'active',
          after: 'revoked',
          source: '示例公示系统',
        },
      ]),
    )
    expect(await screen.findByRole('heading', { name: /^2026-11-22 ?（周日）$/ })).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: /^2026-11-21 ?（周六）$/ })).toBeInTheDocument()
    const rows = within(screen.getByRole('tabpanel')).getAllByRole('link')
    expect(rows.map((row) => row.getAttribute('href'))).toEqual(Array(3).fill(merchantAddress(uscc)))
    expect(rows[0]).toHaveTextContent('行政处罚：新公示“标签不合规”')
    expect(rows[0]).toHaveTextContent('来源：国家企业信用信息公示系统 · 2026-11-22 10:00 记下')
    expect(rows[0]).toHaveTextContent(/新$/)
    expect(rows[1]).toHaveTextContent('行政处罚：不再公示，已完成信用修复')
    expect(rows[2]).toHaveTextContent(/登记状态：存续（在营业） → .*吊销/)
    expect(screen.getAllByText('新')).toHaveLength(1)
  })

  test('explains the words of the law in it, of cases and of records, each once', async () => {
    const told = {
      about: 'case',
      isNew: true,
      caseId: 'c',
      kind: 'complaint',
      number: '2026-000128',
    } as const
    const at = '2026-11-22T02:00:00.000Z'
    const merchantName = '福州示例优选食品有限公司'
    open(
      aServer([
        {
          ...told,
          id: 'c1',
          at,
          merchantName,
          text: { zh: '不予受理，理由见决定书。', en: 'Not accepted.' },
        },
        { ...told, id: 'c2', at, merchantName, text: { zh: '已转商家在线和解。', en: 'To be settled.' } },
        aPublication(),
        aPublication({ id: 'r6', change: 'withdrawn', ending: 'repaired', record: null }),
      ]),
    )
    await screen.findByText('这些词的意思：')
    for (const name of ['不予受理', '在线和解（ODR）', '行政处罚', '信用修复'])
      expect(screen.getByRole('button', { name })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '受理' })).toBeNull()
  })

  test('of a record that may not be shown any more says only its kind', async () => {
    open(aServer([aPublication({ record: null })]))
    expect(await screen.findByText('行政处罚：公示过，现在已不再公示')).toBeInTheDocument()
    expect(screen.queryByText(/标签不合规/)).toBeNull()
  })

  test('counts as seen once it is there, up to the place that was read', async () => {
    const server = aServer([aPublication()])
    open(server)
    await screen.findByText(/新公示/)
    expect(server.asked(sawInbox)).toMatchObject([{ body: { upTo: 'bmV3ZXN0' } }])
  })

  test('is not seen when it could not be read; says what failed, and tries again', async () => {
    const server = aServer([aPublication()]).fails(getInbox)
    const { user } = open(server)
    const retry = await screen.findByRole('button', { name: '重试' })
    expect(server.asked(sawInbox)).toEqual([])
    server.answers(getInbox, page([aPublication()]))
    await user.click(retry)
    expect(await screen.findByText(/新公示/)).toBeInTheDocument()
  })

  test('that is refused to whoever is signed in offers to sign in, and not to try the same again', async () => {
    open(aServer().refuses(getInbox, 'wrong-role'))
    expect(await screen.findByRole('link', { name: '登录' })).toHaveAttribute(
      'href',
      expect.stringContaining('/me/sign-in/index?next='),
    )
    expect(screen.queryByRole('button', { name: '重试' })).toBeNull()
  })

  test('that trying again cannot help leads home', async () => {
    open(aServer().refuses(getInbox, 'invalid-input'))
    const alert = await screen.findByRole('alert')
    expect(within(alert).getByRole('link', { name: '首页' })).toHaveAttribute('href', '/')
    expect(screen.queryByRole('button', { name: '重试' })).toBeNull()
  })

  test('begins anew where the place in it is no longer valid', async () => {
    const server = aServer()
    server.answers(getInbox, ({ query }) => {
      if (query['cursor'] !== undefined) throw new Refusal('bad-cursor')
      return page([aPublication()], 'b2xkZXI')
    })
    const { user } = open(server)
    await user.click(await screen.findByRole('button', { name: '更多' }))
    await screen.findByText(/列表位置已失效/)
    await user.click(screen.getByRole('button', { name: '更多' }))
    await waitFor(() => expect(screen.queryByText(/列表位置已失效/)).toBeNull())
    expect(screen.getByText(/新公示/)).toBeInTheDocument()
  })

  test('reads on where the list ends', async () => {
    const server = aServer()
    server.answers(getInbox, ({ query }) =>
      query['cursor'] === 'bW9yZQ'
        ? page([aPublication({ id: 'r1', change: 'changed' })])
        : page([aPublication()], 'bW9yZQ'),
    )
    const { user } = open(server)
    await user.click(await screen.findByRole('button', { name: '更多' }))
    expect(await screen.findByText('行政处罚：“标签不合规”有更正')).toBeInTheDocument()
    expect(screen.getByText(/新公示/)).toBeInTheDocument()
    expect(server.asked(sawInbox)).toHaveLength(1)
  })

  test('says that nothing has changed yet, in English too', async () => {
    open(aServer(), { language: 'en' })
    expect(await screen.findByRole('heading', { name: 'No messages yet' })).toBeInTheDocument()
  })

  test('is for who is signed in, and nobody else on the same phone sees any of it', async () => {
    const server = aServer([aPublication()])
    const { services, page: shown } = open(server)
    await screen.findByText(/新公示/)
    act(() => services.session.end())
    expect(screen.getByRole('link', { name: '登录' })).toHaveAttribute('href', signInAddress(inboxAddress))
    expect(screen.queryByText(/新公示/)).toBeNull()
    server.holds(getInbox)
    const person = { ...aSession.person, id: '01935a10-0000-7000-8000-000000000002' }
    act(() => services.session.begin({ ...aSession, person }))
    act(() => shown.show())
    await act(settled)
    expect(screen.queryByText(/新公示/)).toBeNull()
    expect(screen.getByRole('status', { name: '正在取您的消息' })).toBeInTheDocument()
  })
})

describe('the merchants that are followed', () => {
  const openMerchants = async (server: FakeServer) => {
    const app = open(server)
    await app.user.click(await screen.findByRole('tab', { name: '关注的商家' }))
    return app
  }

  test('are listed with what was not looked at yet', async () => {
    await openMerchants(aServer())
    expect(await screen.findByRole('link', { name: aSummary().name })).toHaveAttribute(
      'href',
      merchantAddress(uscc),
    )
    expect(screen.getByText('2 条变化还没看')).toBeInTheDocument()
    expect(screen.getByText(saying('2026-11-01 关注'))).toBeInTheDocument()
  })

  test('have the word for their registration explained where it is one of the law', async () => {
    const revoked = aFollow({ merchant: aSummary({ status: 'revoked' }) })
    await openMerchants(aServer().answers(listFollows, { items: [revoked], next: null }))
    expect(await screen.findByRole('button', { name: '吊销' })).toBeInTheDocument()
  })

  test('can be given up, and taken back while they are in sight', async () => {
    const server = aServer()
    const { user } = await openMerchants(server)
    await user.click(await screen.findByRole('button', { name: `取消关注${aSummary().name}` }))
    await user.click(await screen.findByRole('button', { name: `重新关注${aSummary().name}` }))
    expect(await screen.findByRole('button', { name: `取消关注${aSummary().name}` })).toBeInTheDocument()
    expect(server.asked(unfollowMerchant)).toMatchObject([{ params: { uscc } }])
    expect(server.asked(followMerchant)).toHaveLength(1)
  })

  test('stay followed, and it is said, when giving up did not succeed', async () => {
    const { user } = await openMerchants(aServer().fails(unfollowMerchant))
    await user.click(await screen.findByRole('button', { name: /取消关注/ }))
    expect(await screen.findByRole('alert')).toHaveTextContent('没有网络')
    expect(screen.getByRole('button', { name: /取消关注/ })).toBeInTheDocument()
  })

  test('none: says how to begin', async () => {
    await openMerchants(aServer().answers(listFollows, { items: [], next: null }))
    expect(await screen.findByRole('heading', { name: '还没有关注商家' })).toBeInTheDocument()
  })
})
