import type { Db } from '../../db/schema'
import { indexedColumns } from './entry'
import type { IndexReader } from './index-reader.port'

/** How many merchants there are, and some of them, in PostgreSQL. */
export function postgresSample(db: Db): Pick<IndexReader, 'sample' | 'lastSeq'> {
  const lastSeq = async (): Promise<number> => {
    const { seq } = await db
      .selectFrom('merchant')
      .select(({ fn }) => fn.max('seq').as('seq'))
      .executeTakeFirstOrThrow()
    return Number(seq ?? 0)
  }
  return {
    lastSeq,
    sample: async (count) => {
      const last = await lastSeq()
      const places = Array.from({ length: count }, (_, index) => Math.ceil(((index + 1) * last) / count))
      const rows = await db
        .selectFrom('merchant')
        .select(indexedColumns)
        .where('seq', 'in', [...new Set(places)])
        .execute()
      return { rows, lastSeq: last }
    },
  }
}
