import { channelsOf, defaultChoice } from '../../../domain/complaint/notices/channels'
import { dueNotices } from '../../../domain/complaint/notices/due'
import { noticesOf, type Notice } from '../../../domain/complaint/notices/notice'
import type { NewId } from '../../db/new-id'
import type { Db } from '../../db/schema'
import { caseEvents } from '../case-course.presenter'
import type { CaseRow, LoggedEvent } from '../case.repository'
import { ChoiceRepository } from './choice.repository'

type Told = Pick<CaseRow, 'id' | 'person_id' | 'merchant_uscc'>

/**
 * Writes notices down, with the ways they are to go out, in the caller's transaction: there is no event without its
 * notices, and no notice of what did not happen. Nothing is sent here.
 */
export class NoticeWriter {
  constructor(
    private readonly tx: Db,
    private readonly newId: NewId,
  ) {}

  /** Tells of the newest event of a log. */
  async tell(row: Told, log: readonly LoggedEvent[], at: string): Promise<void> {
    const event = log.at(-1)
    if (!event) return
    for (const notice of noticesOf(caseEvents(log))) {
      const seq = await this.write(row, notice, event.id, at)
      if (seq !== null) await this.sendOut(seq, row, notice, at)
    }
  }

  /** Puts the newest event of a log that others kept into the inboxes, and sends nothing out. */
  async note(row: Told, log: readonly LoggedEvent[]): Promise<void> {
    const event = log.at(-1)
    if (!event) return
    for (const notice of noticesOf(caseEvents(log))) await this.write(row, notice, event.id, event.at)
  }

  /** Tells of the days that have come; of each once, however often it is asked. */
  async tellDue(row: Told, log: readonly LoggedEvent[], now: string): Promise<void> {
    for (const { cause, ...notice } of dueNotices(caseEvents(log), now)) {
      const seq = await this.write(row, notice, cause, now)
      if (seq !== null) await this.sendOut(seq, row, notice, now)
    }
  }

  /** @returns its place; null where it was told before, or of a merchant that the register does not know */
  private async write(row: Told, notice: Notice, cause: string, at: string): Promise<number | null> {
    const { reader, code, on, clock, letter } = notice
    const readerId = reader === 'consumer' ? row.person_id : row.merchant_uscc
    if (readerId === null) return null
    const written = await this.tx
      .insertInto('case_notice')
      .values({
        id: this.newId(),
        case_id: row.id,
        reader,
        reader_id: readerId,
        code,
        cause,
        on_day: on,
        clock,
        letter,
        at,
      })
      .onConflict((conflict) => conflict.columns(['case_id', 'reader', 'code', 'cause']).doNothing())
      .returning('seq')
      .executeTakeFirst()
    return written?.seq ?? null
  }

  private async sendOut(seq: number, row: Told, notice: Notice, at: string): Promise<void> {
    const isPerson = notice.reader === 'consumer'
    const choice = isPerson ? await new ChoiceRepository(this.tx).of(row.person_id) : defaultChoice
    const channels = channelsOf(notice, choice)
    if (channels.length === 0) return
    await this.tx
      .insertInto('notice_delivery')
      .values(
        channels.map((channel) => ({
          notice_seq: seq,
          channel,
          state: 'waiting' as const,
          tries: 0,
          next_at: at,
          error: null,
          done_at: null,
        })),
      )
      .execute()
  }
}
