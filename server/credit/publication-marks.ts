import { inPieces } from '../db/pieces'
import type { Db } from '../db/schema'
import { grouped } from './grouped'

/** What is written down of a record: whether the log says that it shows, and when to look again. */
export interface Mark {
  readonly id: string
  readonly is_public: number
  readonly check_on: string | null
}

/** Many records have the same day: they are marked in one statement. */
export async function markRecords(tx: Db, marks: readonly Mark[]): Promise<void> {
  const alike = grouped(marks, ({ is_public, check_on }) => `${is_public} ${check_on ?? ''}`)
  for (const group of alike.values()) {
    const [{ is_public, check_on }] = group
    for (const ids of inPieces(group.map(({ id }) => id)))
      await tx.updateTable('credit_record').set({ is_public, check_on }).where('id', 'in', ids).execute()
  }
}
