import type { FastifyBaseLogger } from 'fastify'
import { chinaDate } from '../../../domain/calendar/day'
import { defaultChoice, quietUntil, type NoticeChannel } from '../../../domain/complaint/notices/channels'
import { caseTitle, noticeBrief, noticeSms } from '../../../domain/complaint/notices/words'
import { later, nowAt, type Clock } from '../../db/clock.port'
import type { Db } from '../../db/schema'
import { SharedRun } from '../../shared-run'
import { ChoiceRepository } from './choice.repository'
import { DeliveryRepository, type DueDelivery } from './delivery.repository'
import type { DueSweep } from './due-sweep'
import type { NoticeOutcome, NoticeSenders, OutgoingNotice } from './notice-sender.port'

/** Deliveries read at a time. */
const BATCH = 50
const MINUTE_MS = 60_000
/** One that is not answered for so long was cut short. */
const LEASE_MS = 2 * MINUTE_MS
/** Waits after each try that failed; after the last no more is tried, and the inbox has it all the same. */
const waitsMs = [1, 5, 30, 120, 360, 720, 1440].map((minutes) => minutes * MINUTE_MS)

interface RoundParts {
  readonly db: Db
  readonly clock: Clock
  readonly senders: NoticeSenders
  readonly due: DueSweep
  /** Where a reader is reached by one way; null: nowhere. */
  readonly addressOf: (
    channel: NoticeChannel,
    of: Pick<DueDelivery, 'reader' | 'reader_id' | 'case_id'>,
  ) => Promise<string | null>
  readonly log: FastifyBaseLogger
}

/**
 * Brings out what the inboxes hold. A case never waits for it: it reads what was committed, and whatever goes wrong
 * here stays in the row of that one delivery.
 *
 * Once each: a try is written down before it is made. What a crash cut short is handed over again under the same key
 * to a sender that dedupes, and given up as unsure where the sender could send it twice.
 */
export class NoticeRound {
  private readonly runs = new SharedRun()
  private isStopped = false

  constructor(private readonly parts: RoundParts) {}

  /** One round over everything that is due; a call while one is under way joins it. */
  run(): Promise<void> {
    return this.runs.join(() => this.round())
  }

  /** Returns when nothing is under way any more; nothing further is sent. */
  async stop(): Promise<void> {
    this.isStopped = true
    await this.runs.rest()
  }

  /** What is written already goes out first: whatever is wrong with a case whose day has come holds up nobody. */
  private async round(): Promise<void> {
    await this.deliverAll()
    await this.parts.due.ensure()
    await this.deliverAll()
  }

  private async deliverAll(): Promise<void> {
    const { db, clock } = this.parts
    for (;;) {
      const deliveries = await new DeliveryRepository(db).due(nowAt(clock), BATCH)
      for (const delivery of deliveries) {
        if (this.isStopped) return
        await this.deliver(delivery)
      }
      // Each has left the queue or waits: none comes again in this round.
      if (deliveries.length === 0) return
    }
  }

  private async deliver(delivery: DueDelivery): Promise<void> {
    const { db, clock, senders, addressOf } = this.parts
    const rows = new DeliveryRepository(db)
    const sender = senders[delivery.channel]
    if (delivery.state === 'sending' && !sender.dedupes) {
      await rows.end(delivery, 'unsure', nowAt(clock), 'cut-short')
      return
    }
    const { reader, reader_id } = delivery
    const choice = reader === 'consumer' ? await new ChoiceRepository(db).of(reader_id) : defaultChoice
    const quietEnd = quietUntil(clock.nowMs(), choice)
    // A letter in a mailbox wakes nobody.
    if (quietEnd !== null && delivery.channel !== 'email') {
      await rows.postpone(delivery, new Date(quietEnd).toISOString(), null)
      return
    }
    const to = await addressOf(delivery.channel, delivery)
    if (to === null) {
      await rows.end(delivery, 'failed', nowAt(clock), 'no-address')
      return
    }
    if (!(await rows.begin(delivery, later(nowAt(clock), LEASE_MS)))) return
    const outcome = await this.send(outgoing(delivery, to, choice.language))
    await this.settle(delivery, outcome, sender.dedupes)
  }

  private async send(notice: OutgoingNotice & { readonly channel: NoticeChannel }): Promise<NoticeOutcome> {
    const { channel, ...message } = notice
    try {
      return await this.parts.senders[channel].send(message)
    } catch (error) {
      // Its message is not kept: it may hold the address.
      const name = error instanceof Error ? error.name : 'unknown'
      this.parts.log.error({ channel, error: name }, 'a notice could not be handed over')
      return { kind: 'unknown', reason: 'thrown' }
    }
  }

  private async settle(delivery: DueDelivery, outcome: NoticeOutcome, dedupes: boolean): Promise<void> {
    const { kind } = outcome
    const reason = wordOf(outcome.reason)
    const rows = new DeliveryRepository(this.parts.db)
    const now = nowAt(this.parts.clock)
    if (kind === 'sent') return rows.end(delivery, 'sent', now, null)
    if (kind === 'unknown' && !dedupes) return rows.end(delivery, 'unsure', now, reason)
    const waitMs = kind === 'never' ? undefined : waitsMs[delivery.tries]
    if (waitMs === undefined) return rows.end(delivery, 'failed', now, reason)
    return rows.postpone(delivery, later(now, waitMs), reason)
  }
}

/** A reason as it is stored: what is no plain word may be a provider's sentence with the address in it. */
function wordOf(reason: string | undefined): string | null {
  if (reason === undefined) return null
  return /^[a-z][a-z-]{0,29}$/.test(reason) ? reason : 'other'
}

function outgoing(delivery: DueDelivery, to: string, language: 'zh-CN' | 'en') {
  const { channel, kind, number, at, case_id, reader, reader_id, code, clock, letter } = delivery
  const said = { reader, code, on: delivery.on_day, clock, letter }
  const inWords = (text: { readonly zh: string; readonly en: string }) =>
    language === 'en' ? text.en : text.zh
  return {
    channel,
    key: `${delivery.id}-${channel}`,
    attempt: delivery.tries + 1,
    to,
    readerId: reader_id,
    title: inWords(caseTitle(kind, number)),
    number,
    // WeChat's own frame is Chinese.
    brief: noticeBrief(said).zh,
    text: inWords(noticeSms(said, kind, number)),
    on: chinaDate(at),
    caseId: case_id,
  }
}
