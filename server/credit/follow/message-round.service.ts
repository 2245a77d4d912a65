import type { FastifyBaseLogger } from 'fastify'
import { later, nowAt, todayOn, type Clock } from '../../db/clock.port'
import type { Db } from '../../db/schema'
import { SharedRun } from '../../shared-run'
import type { PublicationSweep } from '../publication-sweep'
import { GrantRepository } from './grant.repository'
import { InboxRepository } from './inbox.repository'
import { messageWords } from './message-words'
import { NewsRepository } from './news.repository'
import { further, type Place } from './place'
import { StatusWatch } from './status-watch'
import type { SubscribeMessage, SubscribeSender } from './subscribe-sender.port'

/** People asked for in one statement. */
const BATCH = 100
/** Hours at UTC+08:00 in which a phone may ring. */
const FIRST_HOUR = 8
const LAST_HOUR = 21
const HOUR_MS = 3_600_000
/** A used leave is kept so long, in case the app tells of it again. */
const KEPT_MS = 30 * 24 * HOUR_MS

interface RoundParts {
  readonly db: Db
  readonly clock: Clock
  readonly sweep: PublicationSweep
  readonly openidOf: (personId: string) => Promise<string | null>
  readonly sender: SubscribeSender
  readonly templateId: string
  readonly log: FastifyBaseLogger
}

/** What was written down before a message was handed to WeChat. */
interface Booked {
  readonly grantId: string
  readonly before: Place & { readonly on: string | null }
  readonly message: Omit<SubscribeMessage, 'openid'>
}

/**
 * Tells followers of changes that they have not seen, each at most once a day.
 *
 * At most once: the leave is used up and the changes are marked as told in one transaction *before* WeChat is called.
 * A crash, or an answer that never comes, then costs a message; the inbox has it all the same. The other order could
 * send the same message at every start, with leaves the person gave for other news.
 */
export class MessageRound {
  private readonly runs = new SharedRun()
  private isStopped = false

  constructor(private readonly parts: RoundParts) {}

  /** One round over everybody; a call while one is under way joins it. */
  run(): Promise<void> {
    return this.runs.join(() => this.round())
  }

  /** Returns when nothing is under way any more; no further message is sent. */
  async stop(): Promise<void> {
    this.isStopped = true
    await this.runs.rest()
  }

  private async round(): Promise<void> {
    const { db, clock, sweep, templateId } = this.parts
    const hour = new Date(clock.nowMs() + 8 * HOUR_MS).getUTCHours()
    if (hour < FIRST_HOUR || hour >= LAST_HOUR) return
    await sweep.ensure()
    await new StatusWatch(db, clock).note(null)
    const grants = new GrantRepository(db)
    await grants.forgetUsedBefore(later(nowAt(clock), -KEPT_MS))
    for (let after = '', isMore = true; isMore;) {
      const people = await grants.people(templateId, after, BATCH)
      for (const personId of people) {
        if (this.isStopped || !(await this.tell(personId))) return
        after = personId
      }
      isMore = people.length === BATCH
    }
  }

  /** @returns whether the round can go on */
  private async tell(personId: string): Promise<boolean> {
    const { sender, log, db, clock, templateId } = this.parts
    const openid = await this.parts.openidOf(personId)
    if (openid === null) return true
    const booked = await this.book(personId)
    if (!booked) return true
    const { kind, code } = await sender.send({ openid, ...booked.message })
    if (kind === 'sent') return true
    if (kind === 'refused') {
      await new GrantRepository(db).dropUnused(personId, templateId)
      return true
    }
    if (kind === 'unknown') {
      log.warn({ errcode: code }, 'WeChat did not answer: one message to a follower may be lost')
      return true
    }
    const isForThisOne = kind === 'rejected'
    // What WeChat does not want for this person it will not want in ten minutes; what is ours to mend may be mended.
    await this.unbook(personId, booked, isForThisOne ? todayOn(clock) : booked.before.on)
    log.error({ errcode: code }, 'WeChat took no message to a follower')
    return isForThisOne
  }

  /** Uses up a leave and marks what is new as told; null when there is nothing to tell today. */
  private async book(personId: string): Promise<Booked | null> {
    const { db, clock, templateId } = this.parts
    const today = todayOn(clock)
    return db.transaction().execute(async (tx) => {
      const inbox = new InboxRepository(tx)
      const before = await inbox.told(personId)
      if (before.on !== null && before.on >= today) return null
      const news = new NewsRepository(tx)
      const beyond = further(before, await inbox.seen(personId))
      const counts = await news.counts(personId, beyond, null)
      const count = [...counts.values()].reduce((sum, n) => sum + n, 0)
      const newest = count === 0 ? null : await news.newest(personId, beyond)
      if (newest === null) return null
      const grantId = await new GrantRepository(tx).take(personId, templateId, nowAt(clock))
      if (grantId === null) return null
      await inbox.markTold(personId, await news.latest(), today)
      const { what, on } = messageWords(newest, count)
      // Which language the person reads is known on her device only; WeChat's own frame is Chinese.
      const message = { about: newest.merchantName, what: what.zh, on }
      return { grantId, before, message }
    })
  }

  /** It was certainly not sent: the leave and the news are there for another time, from this day on. */
  private async unbook(personId: string, { grantId, before }: Booked, on: string | null): Promise<void> {
    await this.parts.db.transaction().execute(async (tx) => {
      await new GrantRepository(tx).giveBack(personId, grantId)
      await new InboxRepository(tx).markTold(personId, before, on)
    })
  }
}
