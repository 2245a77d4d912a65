import { Type, type Static } from 'typebox'
import { MerchantStatus, MerchantSummary } from './credit'
import { RecordChange } from './exchange'
import { CaseNews } from './notices'
import type { Operation } from './operation'
import { Strict } from './record-base'
import { Cursor, Instant, Nullable, PageOf, UsccText, pageQuery } from './vocabulary'

/** Following a merchant: what changed since the person last looked, one inbox, and one message to her phone. */

const merchantParams = Type.Object({ uscc: Type.String({ minLength: 1, maxLength: 30 }) }, Strict)
const upTo = Type.Object({ upTo: Cursor }, Strict)
const Count = Type.Integer({ minimum: 0 })

export const FollowState = Type.Object(
  {
    isFollowed: Type.Boolean(),
    /** null when it is not followed. */
    followedAt: Nullable(Instant),
    /** Ids of records that became public or were corrected since the person last looked at this merchant. */
    changed: Type.Array(Type.String()),
    /** Its registration status as the person last saw it, where it is another now; else null. */
    statusBefore: Nullable(MerchantStatus),
    /** The place up to which this answer tells: hand it back with `lookedAtMerchant`. */
    upTo: Cursor,
  },
  Strict,
)
export type FollowState = Static<typeof FollowState>

export const getFollow = {
  id: 'getFollow',
  method: 'GET',
  path: '/merchants/{uscc}/follow',
  access: 'own',
  summary: 'Whether I follow this merchant, and what changed since I last looked at it',
  params: merchantParams,
  reply: FollowState,
  status: 200,
} as const satisfies Operation

export const followMerchant = {
  id: 'followMerchant',
  method: 'PUT',
  path: '/follows/{uscc}',
  access: 'own',
  summary: 'Follow a merchant; nothing happens where it is followed already',
  params: merchantParams,
  reply: FollowState,
  status: 200,
} as const satisfies Operation

export const unfollowMerchant = {
  id: 'unfollowMerchant',
  method: 'DELETE',
  path: '/follows/{uscc}',
  access: 'own',
  summary: 'Follow a merchant no longer; nothing happens where it is not followed',
  params: merchantParams,
  reply: Type.Null(),
  status: 204,
} as const satisfies Operation

export const lookedAtMerchant = {
  id: 'lookedAtMerchant',
  method: 'PUT',
  path: '/follows/{uscc}/looked',
  access: 'own',
  summary: 'I have seen the changes of this merchant up to this place; never goes back',
  params: merchantParams,
  body: upTo,
  reply: Type.Null(),
  status: 204,
} as const satisfies Operation

const FollowPage = PageOf(
  Type.Object(
    {
      merchant: MerchantSummary,
      followedAt: Instant,
      /** Changes since the person last looked at this merchant. */
      changes: Count,
    },
    Strict,
  ),
)
export type Follow = Static<typeof FollowPage>['items'][number]

export const listFollows = {
  id: 'listFollows',
  method: 'GET',
  path: '/follows',
  access: 'own',
  summary: 'The merchants I follow, the one followed last first',
  query: Type.Object(pageQuery, Strict),
  reply: FollowPage,
  status: 200,
} as const satisfies Operation

const newsBase = {
  /** Stays the same; for lists. */
  id: Type.String(),
  at: Instant,
  merchantName: Type.String(),
  /** Not seen before, in the inbox or on the merchant's page. */
  isNew: Type.Boolean(),
}

const RecordNews = Type.Object(
  {
    ...newsBase,
    about: Type.Literal('record'),
    /** As in the feed of changes: `record` is null when it may not be shown any more. */
    ...RecordChange.properties,
  },
  Strict,
)

const StatusNews = Type.Object(
  {
    ...newsBase,
    about: Type.Literal('status'),
    uscc: UsccText,
    before: MerchantStatus,
    after: MerchantStatus,
    /** Where the registration comes from. */
    source: Type.String(),
  },
  Strict,
)

export const Inbox = Type.Object(
  {
    /** Newest first. */
    items: Type.Array(Type.Union([RecordNews, StatusNews, CaseNews])),
    next: Nullable(Cursor),
    /** The newest place there is: hand it back with `sawInbox`. */
    upTo: Cursor,
  },
  Strict,
)
export type Inbox = Static<typeof Inbox>
export type InboxItem = Inbox['items'][number]

export const getInbox = {
  id: 'getInbox',
  method: 'GET',
  path: '/inbox',
  access: 'own',
  summary:
    'What happened to my cases, and what changed about the merchants I follow since I follow them, newest first',
  query: Type.Object(pageQuery, Strict),
  reply: Inbox,
  status: 200,
} as const satisfies Operation

export const countInbox = {
  id: 'countInbox',
  method: 'GET',
  path: '/inbox/count',
  access: 'own',
  summary: 'How much in my inbox I have not seen yet',
  reply: Type.Object({ unseen: Count }, Strict),
  status: 200,
} as const satisfies Operation

export const sawInbox = {
  id: 'sawInbox',
  method: 'PUT',
  path: '/inbox/seen',
  access: 'own',
  summary: 'I have seen my inbox up to this place; never goes back',
  body: upTo,
  reply: Type.Null(),
  status: 204,
} as const satisfies Operation

export const grantMessage = {
  id: 'grantMessage',
  method: 'POST',
  path: '/inbox/messages',
  access: 'own',
  summary:
    'WeChat let us send this person one message (订阅消息); of people without a WeChat account, and of other templates, nothing is kept',
  creates: true,
  body: Type.Object({ templateId: Type.String({ minLength: 1, maxLength: 100 }) }, Strict),
  /** Messages that may still be sent. */
  reply: Type.Object({ left: Count }, Strict),
  status: 201,
} as const satisfies Operation
