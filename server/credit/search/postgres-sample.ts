import type { Db } from '../../db/schema'
import { indexedColumns } from './entry'
import type { MerchantSample } from './index-reader.port'
import { TokenFrequency } from './token-frequency'

/** Merchants of the sample, so many that what is found in few of them is few among millions. */
const SAMPLE = 4_000
/** So many of them have what is common, some 0.15 %: the inverted index hands out the rest at once. */
export const COMMON = 6

/** How many merchants there are, and some of them, in PostgreSQL. */
function postgresSample(db: Db): MerchantSample {
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

/** How common tokens are in PostgreSQL. */
export const postgresFrequency = (db: Db) => new TokenFrequency(postgresSample(db), SAMPLE)
