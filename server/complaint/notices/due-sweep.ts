import { shiftDay } from '../../../domain/calendar/day'
import { soonDays } from '../../../domain/complaint/notices/due'
import { nowAt, todayOn, type Clock } from '../../db/clock.port'
import type { NewId } from '../../db/new-id'
import type { Db } from '../../db/schema'
import { CaseRepository } from '../case.repository'
import { NoticeWriter } from './notice-writer'

/** Cases looked at in one transaction. */
const BATCH = 100
/** Days after which a promise that nobody spoke of is not looked at again. */
const LOOK_BACK = 30

interface SweepParts {
  readonly db: Db
  readonly clock: Clock
  readonly newId: NewId
}

/** Tells of last days that are near or past. Days come by themselves, so somebody has to look. */
export class DueSweep {
  private sweptOn: string | null = null

  constructor(private readonly parts: SweepParts) {}

  /** Looks once a day at every case whose day may have come; a second look on a day changes nothing. */
  async ensure(): Promise<void> {
    const today = todayOn(this.parts.clock)
    if (this.sweptOn === today) return
    for (let after = '', isMore = true; isMore;) {
      const ids = await this.batch(after, today)
      await this.tell(ids)
      after = ids.at(-1) ?? after
      isMore = ids.length === BATCH
    }
    this.sweptOn = today
  }

  private async tell(ids: readonly string[]): Promise<void> {
    const { db, clock, newId } = this.parts
    if (ids.length === 0) return
    await db.transaction().execute(async (tx) => {
      const cases = new CaseRepository(tx)
      const logs = await cases.eventsOf(ids)
      const writer = new NoticeWriter(tx, newId)
      for (const id of ids) {
        const row = await cases.any(id)
        if (row) await writer.tellDue(row, logs.get(id) ?? [], nowAt(clock))
      }
    })
  }

  /** Cases whose clock ends soon or has, that wait for material, or whose promise nobody has spoken of yet. */
  private async batch(after: string, today: string): Promise<string[]> {
    const rows = await this.parts.db
      .selectFrom('case_desk')
      .leftJoin('case_ending', 'case_ending.case_id', 'case_desk.case_id')
      .select('case_desk.case_id')
      .where('case_desk.case_id', '>', after)
      .where((eb) =>
        eb.or([
          eb('case_desk.due_on', '<=', shiftDay(today, soonDays.clock)),
          eb('case_desk.state', '=', 'supplement'),
          eb.and([
            eb('case_ending.promised_on', '<=', shiftDay(today, soonDays.promise)),
            eb('case_ending.promised_on', '>=', shiftDay(today, -LOOK_BACK)),
            eb('case_ending.is_kept', 'is', null),
          ]),
        ]),
      )
      .orderBy('case_desk.case_id')
      .limit(BATCH)
      .execute()
    return rows.map(({ case_id }) => case_id)
  }
}
