import type { Follow, FollowState, InboxItem } from '../../../contract/follow'
import { aPenalty, aSummary } from './merchants'

/** Plainly invented answers about following, for the app's tests. */
export const aFollowState = (over: Partial<FollowState> = {}): FollowState => ({
  isFollowed: true,
  followedAt: '2026-11-01T02:00:00.000Z',
  changed: [],
  statusBefore: null,
  upTo: 'cGxhY2U',
  ...over,
})

export const notFollowed = aFollowState({ isFollowed: false, followedAt: null })

export const aFollow = (over: Partial<Follow> = {}): Follow => ({
  merchant: aSummary(),
  followedAt: '2026-11-01T02:00:00.000Z',
  changes: 0,
  ...over,
})

type RecordNews = Extract<InboxItem, { about: 'record' }>

export const aPublication = (over: Partial<RecordNews> = {}): RecordNews => ({
  about: 'record',
  id: 'r7',
  isNew: true,
  merchantName: '福州示例优选食品有限公司',
  at: '2026-11-22T02:00:00.000Z',
  change: 'published',
  uscc: '91350100M000100Y43',
  kind: 'penalty',
  recordId: 'penalty-1',
  source: '国家企业信用信息公示系统',
  ending: null,
  record: aPenalty,
  ...over,
})
