import { describe, expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import {
  agreeJoint,
  answerAsk,
  askMembers,
  chooseRepresentatives,
  getJoint,
  getJointInterest,
  leaveJoint,
  wishJoint,
  type JointAsk,
  type JointView,
} from '../../../contract/joint-complaint'
import JointPage from '../../../src/complaint/joint'
import { JointCard } from '../../../src/complaint/joint/JointCard'
import { JointWish } from '../../../src/complaint/joint/JointWish'
import { FakeServer, settled } from '../fake-server'
import { renderApp, type AppOptions } from '../render-app'
import { caseId } from './case-fixture'

const [lin, chen, askId] = [1, 2, 9].map((n) => `01935a10-0000-7000-8000-00000000000${n}`) as [
  string,
  string,
  string,
]
const aView = (changes: Partial<JointView> = {}): JointView => ({
  number: '2026-000128',
  merchantName: '福州示例健身',
  bar: null,
  standing: 'none',
  kinds: [
    { kind: 'no-refund', people: null },
    { kind: 'prepaid', people: 4 },
  ],
  kind: null,
  mine: null,
  joint: null,
  ...changes,
})
const anAsk = (changes: Partial<JointAsk> = {}): JointAsk => ({
  id: askId,
  ask: 'agreement',
  text: '退余额的八成。',
  at: '2026-11-20T02:00:00.000Z',
  by: '林一',
  isMine: false,
  state: 'open',
  consents: 1,
  needed: 2,
  myAnswer: null,
  ...changes,
})
const mine = { isCandidate: false, showsPhone: false, isRepresentative: false }
const aMember = (asks: JointAsk[] = [], changes: Partial<JointView> = {}): JointView =>
  aView({
    standing: 'member',
    kind: 'prepaid',
    mine,
    joint: {
      number: 'GT2026-000012',
      members: 3,
      candidates: [
        { id: lin, name: '林一', phone: '13500000001', isRepresentative: true, isMe: false },
        { id: chen, name: '陈二', phone: null, isRepresentative: false, isMe: false },
      ],
      choice: [lin],
      asks,
    },
    ...changes,
  })

const open = (view: JointView, options: AppOptions = {}) => {
  const server = (options.server ?? new FakeServer()).answers(getJoint, view)
  return renderApp(<JointPage />, { params: { id: caseId }, signedIn: true, ...options, server })
}
const button = (name: string) => screen.findByRole('button', { name })

describe('the page of a joint complaint', () => {
  test('asks somebody who is not signed in to sign in, and comes back', async () => {
    renderApp(<JointPage />, { params: { id: caseId } })
    const link = await screen.findByRole('link', { name: '登录' })
    expect(decodeURIComponent(String(link.getAttribute('href')))).toContain(
      `/complaint/joint/index?id=${caseId}`,
    )
  })

  test('says that it loads, that it failed, and tries again', async () => {
    const server = new FakeServer()
    const { user } = renderApp(<JointPage />, { params: { id: caseId }, signedIn: true, server })
    await button('重试')
    server.answers(getJoint, aView())
    await user.click(await button('重试'))
    expect(await button('我愿意和别人一起投诉')).toBeInTheDocument()
  })

  test('does not know a case that is somebody else’s', async () => {
    renderApp(<JointPage />, {
      params: { id: caseId },
      signedIn: true,
      server: new FakeServer().refuses(getJoint, 'case-unknown'),
    })
    expect(await screen.findByText('没有找到这件投诉')).toBeInTheDocument()
  })

  test('says why a report cannot be joined, and offers nothing', async () => {
    open(aView({ bar: 'report', kinds: [] }))
    expect(await screen.findByText('举报不能一起提')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '我愿意和别人一起投诉' })).toBeNull()
  })

  test('takes the wish of the kind that is chosen', async () => {
    const { user, server } = open(aView(), {
      server: new FakeServer().answers(wishJoint, aView({ standing: 'wishing', kind: 'prepaid' })),
    })
    await user.click(await screen.findByRole('radio', { name: /预付卡/ }))
    expect(screen.getByText('已有 4 人愿意')).toBeInTheDocument()
    await user.click(await button('我愿意和别人一起投诉'))
    expect(await screen.findByText('等更多的人')).toBeInTheDocument()
    expect(server.asked(wishJoint)[0]?.body).toEqual({ kind: 'prepaid' })
  })

  test('offers nothing of a person unless it is ticked', async () => {
    const { user, server } = open(aView({ standing: 'asked', kind: 'prepaid' }), {
      server: new FakeServer().answers(agreeJoint, aView({ standing: 'agreed', kind: 'prepaid', mine })),
    })
    await user.click(await screen.findByRole('checkbox', { name: '我愿意当代表人' }))
    await user.click(screen.getByRole('checkbox', { name: '一起投诉的人可以给我打电话' }))
    await user.click(screen.getByRole('checkbox', { name: '我愿意当代表人' }))
    await user.click(await button('同意，一起投诉'))
    expect(await screen.findByText('您已同意，等其他人')).toBeInTheDocument()
    expect(server.asked(agreeJoint)[0]?.body).toEqual({ isCandidate: false, showsPhone: false })
  })

  test('names those who offer to represent, and takes two at most', async () => {
    const three = aMember()
    three.joint?.candidates.push({
      id: askId,
      name: '黄三',
      phone: null,
      isRepresentative: false,
      isMe: true,
    })
    const { user, server } = open(three, {
      server: new FakeServer().answers(chooseRepresentatives, aMember()),
    })
    const rows = within(await screen.findByRole('list', { name: '代表人' })).getAllByRole('listitem')
    expect(rows.map((row) => row.textContent)).toEqual([
      '林一打电话 135 0000 0001代表人',
      '陈二没有留电话愿意当代表人',
      '黄三（您）愿意当代表人',
    ])
    await user.click(screen.getByRole('checkbox', { name: '陈二' }))
    await user.click(screen.getByRole('checkbox', { name: '黄三（您）' }))
    await user.click(await button('提交我的选择'))
    expect(server.asked(chooseRepresentatives)).toHaveLength(0)
    await user.click(screen.getByRole('checkbox', { name: '林一' }))
    await user.click(await button('提交我的选择'))
    await settled()
    expect(server.asked(chooseRepresentatives)[0]?.body).toEqual({ representatives: [chen, askId] })
  })

  test('takes consent to a proposal at once, and to a withdrawal after asking', async () => {
    const { user, server } = open(aMember([anAsk()]), {
      server: new FakeServer().answers(answerAsk, aMember([anAsk({ ask: 'withdraw' })])),
    })
    await screen.findByText('其他 2 人里，1 人已同意')
    await user.click(await button('同意'))
    await screen.findByRole('heading', { name: '一起撤回投诉' })
    expect(server.asked(answerAsk)).toHaveLength(1)
    await user.click(await button('同意'))
    expect(server.asked(answerAsk)).toHaveLength(1)
    server.answers(answerAsk, aMember([anAsk({ ask: 'withdraw', state: 'carried' })]))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '同意' }))
    expect(await screen.findByText('一起撤回投诉 · 全体同意，已生效')).toBeInTheDocument()
  })

  test('lets only a representative ask, with words, under one key until it is answered', async () => {
    const { container, unmount } = open(aMember())
    await screen.findByText('共同投诉 GT2026-000012')
    expect(container).not.toHaveTextContent('征求每个人同意')
    unmount()
    const { user, server } = open(aMember([], { mine: { ...mine, isRepresentative: true } }), {
      server: new FakeServer().fails(askMembers, 'timeout'),
    })
    await user.click(await button('征求每个人同意'))
    expect(server.asked(askMembers)).toHaveLength(0)
    await user.type(screen.getByRole('textbox', { name: /写清楚是什么/ }), '退八成')
    await user.click(await button('征求每个人同意'))
    await screen.findByRole('alert')
    server.answers(askMembers, aMember([anAsk({ isMine: true, text: '退八成' })]))
    await user.click(await button('征求每个人同意'))
    expect(await button('收回')).toBeInTheDocument()
    const [first, second] = server.asked(askMembers)
    expect(second?.headers['idempotency-key']).toBe(first?.headers['idempotency-key'])
    expect(second?.body).toEqual({ ask: 'agreement', text: '退八成' })
  })

  test('is left after asking, with the words that the own case goes on', async () => {
    const { user, server } = open(aMember(), { server: new FakeServer().answers(leaveJoint, aView()) })
    await user.click(await button('退出共同投诉'))
    expect(within(screen.getByRole('dialog')).getByText(/您自己的投诉照常办理/)).toBeInTheDocument()
    expect(server.asked(leaveJoint)).toHaveLength(0)
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '退出共同投诉' }))
    expect(await button('我愿意和别人一起投诉')).toBeInTheDocument()
  })

  test('asks anew without what failed when it was asked before', async () => {
    const { user, server } = open(aMember())
    server.fails(leaveJoint)
    await user.click(await button('退出共同投诉'))
    const dialog = within(screen.getByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: '退出共同投诉' }))
    expect(await dialog.findByRole('alert')).toBeInTheDocument()
    await user.click(dialog.getByRole('button', { name: '先不' }))
    await user.click(await button('退出共同投诉'))
    expect(within(screen.getByRole('dialog')).queryByRole('alert')).toBeNull()
  })

  test('asks nothing any more of somebody whose own case has ended, and can still be left', async () => {
    open(aMember([anAsk()], { bar: 'ended' }))
    expect(await button('退出共同投诉')).toBeInTheDocument()
    for (const name of ['同意', '不同意', '提交我的选择', '保存'])
      expect(screen.queryByRole('button', { name })).toBeNull()
  })

  test('speaks English', async () => {
    open(aMember([anAsk()]), { language: 'en' })
    expect(await screen.findByText('1 of the 2 others have consented')).toBeInTheDocument()
  })
})

describe('on the page of a case', () => {
  const card = (view: JointView | null) =>
    renderApp(<JointCard id={caseId} view={view} />, { signedIn: true })

  test('the card leads to it and says what waits', async () => {
    card(aView())
    expect(await screen.findByRole('link', { name: /已有 4 人愿意/ })).toBeInTheDocument()
    card(aMember([anAsk()]))
    expect(await screen.findByRole('link', { name: /代表人提出一件事，等您同意/ })).toBeInTheDocument()
  })

  test('there is none for a case that cannot be joined, and none without an answer', () => {
    const barred = card(aView({ bar: 'report' }))
    const offline = card(null)
    for (const each of [barred.container, offline.container]) expect(each).toBeEmptyDOMElement()
  })
})

test('a draft takes the wish, and says how many others there are', async () => {
  const wishes: boolean[] = []
  const { user } = renderApp(
    <JointWish
      uscc="91350100M000100Y43"
      story="会员卡"
      isWanted={false}
      onChange={(is) => wishes.push(is)}
    />,
    { server: new FakeServer().answers(getJointInterest, { kinds: [{ kind: 'prepaid', people: 4 }] }) },
  )
  expect(await screen.findByText(/已有 4 人愿意/)).toBeInTheDocument()
  await user.click(screen.getByRole('checkbox', { name: /同样问题的其他人一起投诉/ }))
  expect(wishes).toEqual([true])
})
