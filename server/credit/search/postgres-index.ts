import { sql } from 'kysely'
import { inPieces } from '../../db/pieces'
import { COMMON, postgresFrequency } from './postgres-sample'
import { keepSpread, spreadOut, takeUpFresh } from './postgres-spread'
import type { SearchIndex } from './search-index.port'
import { numbersOf, tokenNumber } from './token-number'

/** The index as a table with an inverted index (GIN) over arrays of the tokens' numbers, and where the common ones are. */
export const postgresIndex: SearchIndex = {
  async put(tx, entries) {
    for (const piece of inPieces(entries)) {
      const places = piece.map(({ place }) => place)
      const numbers = piece.map(({ tokens }) => numbersOf(tokens))
      await sql`
        insert into merchant_search (place, tokens) select place, numbers::integer[]
        from unnest(${places}::bigint[], ${numbers}::text[]) as told (place, numbers)`.execute(tx)
      await keepSpread(tx, places)
    }
  },

  async remove(tx, places) {
    for (const piece of inPieces(places))
      await sql`delete from merchant_search where place in (${sql.join(piece)})`.execute(tx)
  },

  async clear(tx) {
    for (const table of ['merchant_search', 'search_spread', 'search_common', 'search_fresh'])
      await sql`delete from ${sql.table(table)}`.execute(tx)
  },

  async tidy(db) {
    // What was written last waits in a list that every search reads, until it is put into the tree.
    await sql`vacuum (analyze) merchant_search`.execute(db)
    await sql`analyze merchant`.execute(db)
    await db.transaction().execute(takeUpFresh)
    const frequency = postgresFrequency(db)
    await frequency.refresh()
    await spreadOut(db, frequency.common(COMMON).map(tokenNumber))
  },
}
