import type { Selectable } from 'kysely'
import type { LetterForm } from '../../../domain/complaint/letters'
import type { Db } from '../../db/schema'
import type { OfficeTables } from './tables'

export type LetterRow = Selectable<OfficeTables['case_letter']>

/** Letters with their numbers. Built over a transaction, all of its work belongs to that transaction. */
export class LetterRepository {
  constructor(private readonly db: Db) {}

  /** The next number of an office, year and form: 1, 2, 3… */
  async nextCount(unitCode: string, year: number, form: LetterForm): Promise<number> {
    const { last } = await this.db
      .insertInto('letter_count')
      .values({ unit_code: unitCode, year, form, last: 1 })
      .onConflict((conflict) =>
        conflict
          .columns(['unit_code', 'year', 'form'])
          .doUpdateSet((row) => ({ last: row('letter_count.last', '+', 1) })),
      )
      .returning('last')
      .executeTakeFirstOrThrow()
    return last
  }

  async insert(row: LetterRow): Promise<void> {
    await this.db.insertInto('case_letter').values(row).execute()
  }

  /** The letter of this call; null when it did not come before. */
  async findByKey(caseId: string, actKey: string): Promise<LetterRow | null> {
    const row = await this.db
      .selectFrom('case_letter')
      .selectAll()
      .where('case_id', '=', caseId)
      .where('act_key', '=', actKey)
      .executeTakeFirst()
    return row ?? null
  }
}
