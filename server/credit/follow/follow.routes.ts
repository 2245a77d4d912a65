import type { MerchantSummary } from '../../../contract/credit'
import {
  countInbox,
  followMerchant,
  getFollow,
  getInbox,
  grantMessage,
  listFollows,
  lookedAtMerchant,
  sawInbox,
  unfollowMerchant,
} from '../../../contract/follow'
import { nowAt, type Clock } from '../../db/clock.port'
import type { Db } from '../../db/schema'
import { serve, type Api } from '../../http/serve'
import type { PublicChanges } from '../public-changes'
import type { PublicationSweep } from '../publication-sweep'
import type { CaseNewsLog } from './case-news.port'
import { FollowService } from './follow.service'
import { GrantRepository } from './grant.repository'
import { InboxService } from './inbox.service'

const PAGE = 20
/** No person needs more; a client that goes wrong must not fill the table. */
const GRANT_LIMIT = 50

interface FollowParts {
  readonly db: Db
  readonly clock: Clock
  readonly sweep: PublicationSweep
  readonly publicChanges: PublicChanges
  readonly merchantOf: (uscc: string) => Promise<MerchantSummary | null>
  /** The templates that messages are sent by: of followed merchants, and of cases. */
  readonly templateIds: readonly string[]
  readonly caseNews: CaseNewsLog
  /** The person's WeChat openid; null without one. */
  readonly openidOf: (personId: string) => Promise<string | null>
}

export function registerFollow(api: Api, parts: FollowParts): void {
  const follows = new FollowService(parts)
  const inbox = new InboxService(parts)
  const grants = new GrantRepository(parts.db)

  serve(api, getFollow, ({ caller, params }) => follows.state(caller.personId, params.uscc))

  serve(api, followMerchant, ({ caller, params }) => follows.follow(caller.personId, params.uscc))

  serve(api, unfollowMerchant, async ({ caller, params }) => {
    await follows.unfollow(caller.personId, params.uscc)
    return null
  })

  serve(api, lookedAtMerchant, async ({ caller, params, body }) => {
    await follows.looked(caller.personId, params.uscc, body.upTo)
    return null
  })

  serve(api, listFollows, ({ caller, query }) =>
    follows.list(caller.personId, query.limit ?? PAGE, query.cursor),
  )

  serve(api, getInbox, ({ caller, query }) => inbox.list(caller.personId, query.limit ?? PAGE, query.cursor))

  serve(api, countInbox, ({ caller }) => inbox.count(caller.personId))

  serve(api, sawInbox, async ({ caller, body }) => {
    await inbox.saw(caller.personId, body.upTo)
    return null
  })

  serve(api, grantMessage, async ({ caller: { personId }, idempotencyKey, body: { templateId } }) => {
    // Of another template nothing would ever be sent.
    if (!parts.templateIds.includes(templateId)) return { left: 0 }
    const left = await grants.left(personId, templateId)
    if (left >= GRANT_LIMIT || (await parts.openidOf(personId)) === null) return { left }
    await grants.add({ personId, id: idempotencyKey, templateId, grantedAt: nowAt(parts.clock) })
    return { left: await grants.left(personId, templateId) }
  })
}
