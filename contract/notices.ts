import { Type, type Static } from 'typebox'
import { CaseKind } from './case-vocabulary'
import type { Operation } from './operation'
import { Strict } from './record-base'
import { Cursor, Instant, Nullable, TextPair, Uuid, pageQuery } from './vocabulary'

/** What happened to cases, told to their parties; and by which ways a person wants to be told of it. */

const Count = Type.Integer({ minimum: 0 })
const upTo = Type.Object({ upTo: Cursor }, Strict)

const told = {
  /** Stays the same; for lists. */
  id: Type.String(),
  at: Instant,
  /** Not seen before. */
  isNew: Type.Boolean(),
  caseId: Uuid,
  kind: CaseKind,
  /** `2026-000128` */
  number: Type.String(),
  /** What happened, in one sentence. */
  text: TextPair,
}

/** One line of a person's inbox. */
export const CaseNews = Type.Object(
  { about: Type.Literal('case'), ...told, merchantName: Type.String() },
  Strict,
)
export type CaseNews = Static<typeof CaseNews>

export const MerchantNews = Type.Object(told, Strict)
export type MerchantNews = Static<typeof MerchantNews>

export const MerchantInbox = Type.Object(
  {
    /** Newest first. */
    items: Type.Array(MerchantNews),
    next: Nullable(Cursor),
    /** The newest place there is: hand it back with `sawMerchantInbox`. */
    upTo: Cursor,
  },
  Strict,
)
export type MerchantInbox = Static<typeof MerchantInbox>

export const getMerchantInbox = {
  id: 'getMerchantInbox',
  method: 'GET',
  path: '/merchant/inbox',
  access: 'merchant',
  summary: 'What happened to the cases that are open to this merchant, newest first',
  query: Type.Object(pageQuery, Strict),
  reply: MerchantInbox,
  status: 200,
} as const satisfies Operation

export const countMerchantInbox = {
  id: 'countMerchantInbox',
  method: 'GET',
  path: '/merchant/inbox/count',
  access: 'merchant',
  summary: 'How much of it this merchant has not seen yet',
  reply: Type.Object({ unseen: Count }, Strict),
  status: 200,
} as const satisfies Operation

export const sawMerchantInbox = {
  id: 'sawMerchantInbox',
  method: 'PUT',
  path: '/merchant/inbox/seen',
  access: 'merchant',
  summary: 'The merchant has seen its news up to this place; never goes back',
  body: upTo,
  reply: Type.Null(),
  status: 204,
} as const satisfies Operation

export const countDesk = {
  id: 'countDesk',
  method: 'GET',
  path: '/office/desk/count',
  access: 'officer',
  summary:
    'How many cases of this office nobody has yet, and how many of its clocks end tomorrow or have ended',
  reply: Type.Object(
    {
      /** Filed or passed on to this office, and given to nobody. */
      unassigned: Count,
      /** The last lawful day is today or tomorrow. */
      dueTomorrow: Count,
      overdue: Count,
    },
    Strict,
  ),
  status: 200,
} as const satisfies Operation

const hour = Type.Integer({ minimum: 0, maximum: 23 })

/** The inbox has everything whatever is chosen here. */
export const NoticeChoice = Type.Object(
  {
    /** `demanded`: only what the office has to tell by an official form. */
    sms: Type.Enum(['none', 'demanded', 'all']),
    wechat: Type.Boolean(),
    /** null: none is sent. */
    email: Nullable(
      Type.String({ maxLength: 100, pattern: '^[^\\s@<>",;:\\\\]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$' }),
    ),
    /** Hours at UTC+08:00 between which no phone rings; both the same: it may ring at any hour. */
    quietFrom: hour,
    quietTo: hour,
    /** Of text messages and e-mails. */
    language: Type.Enum(['zh-CN', 'en']),
  },
  Strict,
)
export type NoticeChoice = Static<typeof NoticeChoice>

export const NoticeSettings = Type.Object(
  {
    choice: NoticeChoice,
    /** The person is known to WeChat, and messages are set up there. */
    canWechat: Type.Boolean(),
  },
  Strict,
)
export type NoticeSettings = Static<typeof NoticeSettings>

export const getNoticeSettings = {
  id: 'getNoticeSettings',
  method: 'GET',
  path: '/inbox/settings',
  access: 'own',
  summary: 'By which ways I am told of my cases beside the inbox, and when no phone may ring',
  reply: NoticeSettings,
  status: 200,
} as const satisfies Operation

export const chooseNotices = {
  id: 'chooseNotices',
  method: 'PUT',
  path: '/inbox/settings',
  access: 'own',
  summary: 'Choose them',
  body: NoticeChoice,
  reply: NoticeSettings,
  status: 200,
} as const satisfies Operation
