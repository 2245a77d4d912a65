import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { rateHandling, renewProxy } from '../../../contract/case-acts'
import { getComplaint, type Complaint } from '../../../contract/complaint'
import { fileCorrection } from '../../../contract/correction'
import { getMerchant } from '../../../contract/credit'
import {
  agreeJoint,
  askMembers,
  chooseRepresentatives,
  getJoint,
  wishJoint,
  type JointView,
} from '../../../contract/joint-complaint'
import { checkLabel } from '../../../contract/label'
import { getMerchantCase, makeOffer } from '../../../contract/merchant-side'
import { getNationalPack, noteNationalNumber } from '../../../contract/national'
import { chooseNotices, getNoticeSettings, type NoticeChoice } from '../../../contract/notices'
import { countQueue, getQueue, listLooks, listOfficers } from '../../../contract/office'
import { getOfficeCase } from '../../../contract/office-case'
import type { Operation } from '../../../contract/operation'
import CasePage from '../../../src/complaint/case'
import DraftPage from '../../../src/complaint/draft'
import JointPage from '../../../src/complaint/joint'
import NationalPage from '../../../src/complaint/national'
import NewCorrectionPage from '../../../src/credit/correction/new'
import NoticesPage from '../../../src/me/notices'
import MerchantCasePage from '../../../src/merchant-side/case'
import OfficeCasePage from '../../../src/office/case'
import LooksPage from '../../../src/office/looks'
import QueuePage from '../../../src/office/queue'
import LabelPage from '../../../src/trace/label'
import { aComplaint, anOpenOffer, caseId } from '../complaint/case-fixture'
import { aPack } from '../complaint/national-fixture'
import { aMerchant } from '../credit/merchants'
import { FakeServer } from '../fake-server'
import { draw } from './filled-in'
import { aMerchantCase, merchantSession } from '../merchant-side/merchant-fixture'
import { anOfficeCase, aRow, handler, supervisor } from '../office/desk-fixture'

export interface EveryForm {
  readonly name: string
  readonly page: ReactElement
  readonly server: () => FakeServer
  readonly params?: Readonly<Record<string, string>>
  /** What the device has from the start. */
  readonly stored?: Readonly<Record<string, unknown>>
  /** Who sits at the desk, other than a handler. */
  readonly officer?: typeof supervisor | typeof handler
  /** What has to be pressed until the form is in sight, on the page as it is in Chinese. */
  readonly open: (user: UserEvent) => Promise<unknown>
  /** What is entered after all fields were. */
  readonly more?: (user: UserEvent) => Promise<void>
  /** Sending it, and what that asks of the server. Absent where nothing is sent. */
  readonly send?: readonly [press: RegExp, operation: Operation]
}

const press = async (user: UserEvent, ...names: readonly RegExp[]): Promise<void> => {
  for (const name of names) await user.click(await screen.findByRole('button', { name }))
}
const seen = (name: RegExp) => () => screen.findByRole('button', { name })

const aCase = (changes: Partial<Complaint>) => ({
  page: <CasePage />,
  params: { id: caseId },
  server: () => new FakeServer().answers(getComplaint, aComplaint(changes)),
})
const offered = { state: 'odr', actions: ['accept-offer', 'decline-offer'] } satisfies Partial<Complaint>
const proxy: NonNullable<Complaint['proxy']> = {
  ...{ agentName: '陈小示', agentPhone: '13800000002', relation: 'child', scope: 'general' },
  ...{ powers: [], papers: [], fromOn: '2026-11-01', untilOn: '2027-10-31', isExpired: false },
}
const aView: JointView = {
  ...{ number: '2026-000128', merchantName: '福州示例健身', bar: null, standing: 'none', kind: null },
  kinds: [
    { kind: 'no-refund', people: null },
    { kind: 'prepaid', people: 4 },
  ],
  ...{ mine: null, joint: null },
}
const aMember: JointView = {
  ...{ ...aView, standing: 'member', kind: 'prepaid' },
  mine: { isCandidate: false, showsPhone: false, isRepresentative: true },
  joint: {
    ...{ number: 'GT2026-000012', members: 3, choice: [], asks: [] },
    candidates: ['林一', '陈二'].map((name, at) => ({
      ...{ id: `01935a10-0000-7000-8000-00000000000${at}`, name, phone: null },
      ...{ isRepresentative: false, isMe: false },
    })),
  },
}
const joint = (view: JointView) => ({
  page: <JointPage />,
  params: { id: caseId },
  server: () => new FakeServer().answers(getJoint, view),
})
const choice: NoticeChoice = {
  ...{ sms: 'demanded', wechat: true, email: null, quietFrom: 21, quietTo: 8, language: 'zh-CN' },
}

/** Every page on which somebody fills in more than one press can say. */
export const everyForm: readonly EveryForm[] = [
  {
    ...{ name: 'a complaint', page: <DraftPage />, server: () => new FakeServer() },
    open: seen(/提交/),
  },
  {
    ...{
      name: 'a request for a correction',
      page: <NewCorrectionPage />,
      params: { uscc: aMerchant().uscc },
    },
    server: () => new FakeServer().answers(getMerchant, aMerchant()),
    open: seen(/提交/),
    send: [/提交/, fileCorrection],
  },
  {
    ...{ name: 'a renewed authority', ...aCase({ proxy, actions: ['renew-proxy'] }) },
    open: (user) => press(user, /请委托人补签/),
    more: async (user) => {
      await user.click(screen.getByRole('radio', { name: /在屏幕上签/ }))
      draw(screen.getByRole('img', { name: /签名处/ }))
    },
    send: [/签好了/, renewProxy],
  },
  {
    ...{ name: 'a rating', ...aCase({ actions: ['rate'] }) },
    open: seen(/提交评价/),
    send: [/提交评价/, rateHandling],
  },
  {
    ...{ name: 'a word on an offer', ...aCase({ ...offered, offers: [anOpenOffer] }) },
    open: (user) => press(user, /不接受/),
  },
  {
    ...{ name: 'other requests', ...aCase({ actions: ['change-requests'] }) },
    open: (user) => press(user, /改成别的要求/),
  },
  {
    ...{ name: 'material that is asked for', ...aCase({ actions: ['supplement'], askedFor: '小票' }) },
    open: () => screen.findByRole('textbox'),
  },
  {
    ...{ name: 'the wish to complain together', ...joint(aView) },
    open: seen(/我愿意和别人一起投诉/),
    send: [/我愿意和别人一起投诉/, wishJoint],
  },
  {
    ...{ name: 'agreeing to a joint complaint', ...joint({ ...aView, standing: 'asked', kind: 'prepaid' }) },
    open: seen(/同意，一起投诉/),
    send: [/同意，一起投诉/, agreeJoint],
  },
  {
    ...{ name: 'the choice of representatives', ...joint(aMember) },
    open: seen(/提交我的选择/),
    send: [/提交我的选择/, chooseRepresentatives],
  },
  {
    ...{ name: 'what a representative asks', ...joint(aMember) },
    open: seen(/征求每个人同意/),
    send: [/征求每个人同意/, askMembers],
  },
  {
    ...{ name: 'an answer and an offer of a merchant', page: <MerchantCasePage />, params: { id: caseId } },
    stored: { 'merchant-session': merchantSession },
    server: () => new FakeServer().answers(getMerchantCase, aMerchantCase()),
    open: seen(/提交答复/),
    send: [/提交方案/, makeOffer],
  },
  {
    ...{ name: 'how one wants to be told', page: <NoticesPage /> },
    server: () => new FakeServer().answers(getNoticeSettings, { choice, canWechat: true }),
    open: seen(/保存/),
    send: [/保存/, chooseNotices],
  },
  {
    ...{ name: 'what stands on a label', page: <LabelPage />, server: () => new FakeServer() },
    open: seen(/对一对/),
    send: [/对一对/, checkLabel],
  },
  {
    ...{ name: 'a case for 12315', page: <NationalPage />, params: { id: caseId } },
    server: () => new FakeServer().answers(getNationalPack, aPack()),
    open: () => screen.findAllByRole('textbox'),
    send: [/记下编号/, noteNationalNumber],
  },
  {
    ...{ name: 'an act of an office', page: <OfficeCasePage />, params: { id: caseId } },
    server: () =>
      new FakeServer().answers(getOfficeCase, anOfficeCase()).answers(listOfficers, { items: [handler] }),
    open: (user) => press(user, /不予受理/),
  },
  {
    ...{ name: 'what an office looks for in its queue', page: <QueuePage /> },
    server: () =>
      new FakeServer()
        .answers(getQueue, { items: [aRow()], next: null })
        .answers(countQueue, { open: 1, overdue: 0, mine: 1, states: [] }),
    open: () => screen.findByText('2026-000128'),
  },
  {
    ...{ name: 'whose looks a supervisor looks for', page: <LooksPage />, officer: supervisor },
    server: () =>
      new FakeServer()
        .answers(listLooks, { items: [], next: null })
        .answers(listOfficers, { items: [handler, supervisor] }),
    open: () => screen.findByText(handler.name, { exact: false }),
  },
]
