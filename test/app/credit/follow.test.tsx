import { describe, expect, test } from '@jest/globals'
import { act, screen, within } from '@testing-library/react'
import type { Session } from '../../../contract/account'
import { getMerchant, type Merchant } from '../../../contract/credit'
import {
  followMerchant,
  getFollow,
  grantMessage,
  lookedAtMerchant,
  unfollowMerchant,
} from '../../../contract/follow'
import { getWorld } from '../../../contract/world'
import MerchantPage from '../../../src/credit/merchant'
import { fakeSubscribe } from '../../../src/platform/subscribe/index.fake'
import { merchantAddress, signInAddress } from '../../../src/routes'
import { FakeServer, settled } from '../fake-server'
import { aSession, renderApp, type AppOptions } from '../render-app'
import { aFollowState, notFollowed } from './follows'
import { aLicence, aMerchant, aPenalty } from './merchants'

const uscc = '91350100M000100Y43'
const byWechat: Session = { ...aSession, person: { ...aSession.person, phone: null, signedInBy: 'wechat' } }
const another: Session = {
  ...aSession,
  person: { ...aSession.person, id: '01935a10-0000-7000-8000-000000000002' },
}

const aServer = (over: Partial<Merchant> = {}): FakeServer =>
  new FakeServer()
    .answers(getMerchant, aMerchant(over))
    .answers(getFollow, notFollowed)
    .answers(followMerchant, aFollowState())
    .answers(unfollowMerchant, null)
    .answers(lookedAtMerchant, null)
    .answers(grantMessage, { left: 1 })
    .answers(getWorld, {
      isDemo: false,
      now: '2026-11-23T01:00:00.000Z',
      version: '1',
      showsCodes: false,
      messageTemplateId: 'template-1',
      caseTemplateId: null,
    })
const open = (server = aServer(), options: AppOptions = {}) =>
  renderApp(<MerchantPage />, { server, params: { uscc }, signedIn: true, ...options })
const button = (name: string) => screen.findByRole('button', { name })

describe('following on the merchant’s page', () => {
  test('is one press, and one more to undo it', async () => {
    const { user, server } = open()
    await user.click(await button('关注'))
    await user.click(await button('已关注，按一下取消关注'))
    expect(await button('关注')).toBeInTheDocument()
    expect(server.asked(followMerchant)).toHaveLength(1)
    expect(server.asked(unfollowMerchant)).toHaveLength(1)
  })

  test('keeps nobody from the merchant: the page is there before the answer, and without one', async () => {
    const server = aServer()
    const held = server.holds(getFollow)
    const { user } = open(server)
    expect(await screen.findByRole('heading', { name: '福州示例优选食品有限公司' })).toBeInTheDocument()
    server.fails(getFollow)
    await act(() => held.open())
    await user.click(await button('关注'))
    expect(await button('已关注，按一下取消关注')).toBeInTheDocument()
  })

  test('says what is wrong when it did not succeed', async () => {
    const { user } = open(aServer().refuses(followMerchant, 'follow-limit'))
    await user.click(await button('关注'))
    expect(await screen.findByRole('alert')).toHaveTextContent('最多关注 200 家商家')
    expect(await button('关注')).toBeInTheDocument()
  })

  test('asks nothing of the server while nobody is signed in', async () => {
    const { server } = open(aServer(), { signedIn: false })
    await button('关注')
    expect(server.asked(getFollow)).toEqual([])
  })
})

describe('a press without being signed in', () => {
  test('leads to signing in, and coming back the merchant is followed', async () => {
    const { user, server, navigation, services, page } = open(aServer(), { signedIn: false })
    await user.click(await button('关注'))
    expect(navigation.steps).toEqual([{ how: 'open', address: signInAddress(merchantAddress(uscc)) }])
    act(() => services.session.begin(aSession))
    act(() => page.show())
    expect(await button('已关注，按一下取消关注')).toBeInTheDocument()
    expect(server.asked(followMerchant)).toHaveLength(1)
    act(() => page.show())
    await act(settled)
    expect(server.asked(followMerchant)).toHaveLength(1)
  })

  test('is remembered over a reload on the way, for this merchant and half an hour', async () => {
    const wishOf = (over: object) => ({ 'follow-wish': { uscc, atMs: 0, ...over } })
    const { server, clock, unmount } = open(aServer(), { stored: wishOf({ atMs: 1e15 }) })
    expect(await button('已关注，按一下取消关注')).toBeInTheDocument()
    expect(server.asked(followMerchant)).toHaveLength(1)
    unmount()
    for (const old of [{ atMs: clock.nowMs() - 31 * 60_000 }, { uscc: '91350100M000100Y51', atMs: 1e15 }]) {
      const later = open(aServer(), { stored: wishOf(old) })
      await button('关注')
      expect(later.server.asked(followMerchant)).toEqual([])
      later.unmount()
    }
  })

  test('is forgotten when the person comes back without having signed in', async () => {
    const { user, server, services, page } = open(aServer(), { signedIn: false })
    await user.click(await button('关注'))
    act(() => page.show())
    act(() => services.session.begin(aSession))
    act(() => page.show())
    await act(settled)
    expect(server.asked(followMerchant)).toEqual([])
  })
})

describe('what changed since the last look', () => {
  const changed = () =>
    aServer({ records: [aPenalty, aLicence], status: 'revoked' }).answers(
      getFollow,
      aFollowState({ changed: ['penalty-1', 'withdrawn-since'], statusBefore: 'active' }),
    )

  test('is listed with the status before, leads to the record, and marks it there', async () => {
    const { user, page } = open(changed())
    expect(await screen.findByRole('heading', { name: '上次看过以后的变化' })).toBeInTheDocument()
    expect(screen.getByText('2 条')).toBeInTheDocument()
    expect(screen.getByText(/登记状态：存续（在营业） → .*吊销/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /标签不合规.*行政处罚.*新/ }))
    expect(page.revealed).toEqual(['record-penalty-1'])
    expect(within(screen.getByRole('tabpanel')).getAllByText('新')).toHaveLength(1)
  })

  test('is told to the server as seen, and stays marked as long as the page lives', async () => {
    const server = changed()
    const { page } = open(server)
    await screen.findByRole('heading', { name: '上次看过以后的变化' })
    expect(server.asked(lookedAtMerchant)).toMatchObject([{ params: { uscc }, body: { upTo: 'cGxhY2U' } }])
    server.answers(getFollow, aFollowState())
    act(() => page.show())
    await act(settled)
    expect(screen.getByRole('heading', { name: '上次看过以后的变化' })).toBeInTheDocument()
  })

  test('coming back to the page, brings the merchant itself up to date', async () => {
    const server = aServer({ records: [] }).answers(getFollow, aFollowState())
    const { page } = open(server)
    await button('已关注，按一下取消关注')
    server.answers(getMerchant, aMerchant({ records: [aPenalty] }))
    server.answers(getFollow, aFollowState({ changed: ['penalty-1'] }))
    act(() => page.show())
    expect(await screen.findByRole('button', { name: /标签不合规.*行政处罚.*新/ })).toBeInTheDocument()
    expect(server.asked(getMerchant)).toHaveLength(2)
  })

  test('is of one person: nothing of it shows when she signs out, or another signs in', async () => {
    const server = changed()
    const { services, page } = open(server)
    await screen.findByRole('heading', { name: '上次看过以后的变化' })
    act(() => services.session.end())
    expect(screen.queryByRole('heading', { name: '上次看过以后的变化' })).toBeNull()
    expect(await button('关注')).toBeInTheDocument()
    server.answers(getFollow, notFollowed)
    act(() => services.session.begin(another))
    act(() => page.show())
    expect(await button('关注')).toBeInTheDocument()
    expect(screen.queryByText('新')).toBeNull()
  })
})

describe('a message in WeChat', () => {
  const openInWechat = async (answer: boolean, options: AppOptions = {}) => {
    const subscribe = fakeSubscribe(answer)
    const app = open(aServer(), { signedIn: byWechat, ports: { subscribe }, ...options })
    await act(() => app.services.world.load())
    return { ...app, subscribe }
  }

  test('is asked for within the press itself, and told to the server once it is allowed', async () => {
    const { user, server, subscribe } = await openInWechat(true)
    server.holds(followMerchant)
    await user.click(await button('关注'))
    expect(subscribe.asked).toEqual(['template-1'])
    await act(settled)
    expect(server.asked(grantMessage)).toMatchObject([{ body: { templateId: 'template-1' } }])
    expect(server.asked(grantMessage)[0]?.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('may be refused: the merchant is followed all the same', async () => {
    const { user, server } = await openInWechat(false)
    await user.click(await button('关注'))
    expect(await button('已关注，按一下取消关注')).toBeInTheDocument()
    expect(server.asked(grantMessage)).toEqual([])
  })

  test('may be asked for again by who follows already', async () => {
    const { user, server, subscribe } = await openInWechat(true)
    await user.click(await button('关注'))
    await user.click(await button('下次有变化，微信提醒我'))
    expect(subscribe.asked).toEqual(['template-1', 'template-1'])
    expect(server.asked(grantMessage)).toHaveLength(2)
  })

  test('is not asked for of who signed in by phone, nor in a browser', async () => {
    const { user, subscribe } = await openInWechat(true, { signedIn: true })
    await user.click(await button('关注'))
    await button('已关注，按一下取消关注')
    expect(subscribe.asked).toEqual([])
    expect(screen.queryByRole('button', { name: /微信提醒/ })).toBeNull()
  })
})
