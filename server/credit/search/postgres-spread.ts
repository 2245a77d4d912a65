import { sql } from 'kysely'
import { inPieces } from '../../db/pieces'
import type { Db } from '../../db/schema'
import { partsOf } from './rank'

/**
 * Where in the order of places the common tokens are. The merchants of one rank whose `seq` is the same but for its
 * last four bits are a span. A row of `search_spread` has a bit for each span of a token and rank: set when a merchant
 * in it has the token, or once had it, for bits are never taken away. What common words have in common is then looked
 * for only where it may be, in the order of places, and reading ends when there is enough.
 *
 * Bits are set many at once: places written since then are in `search_fresh`, which whoever reads looks at beside.
 */
export const SPAN = 16
/** Spans of a row, which is a page of them: a quarter of a million merchants. The column is as wide. */
export const SPANS = 16_384

/** So many places wait at most. */
const MAX_FRESH = 2_000
/** Entries looked through in one go when a token has become common. */
const BATCH = 5_000

/** Notes these places, in the transaction that writes them; when there are many, their bits are set. */
export async function keepSpread(tx: Db, places: readonly number[]): Promise<void> {
  const { rows } = await sql<{ fresh: number }>`
    with added as (
      insert into search_fresh (place) select unnest(${places}::bigint[])
      where exists (select from search_common) on conflict do nothing returning place
    )
    select (select count(*) from search_fresh) + (select count(*) from added) as fresh`.execute(tx)
  if ((rows[0]?.fresh ?? 0) > MAX_FRESH) await takeUpFresh(tx)
}

/** Sets the bits of all places that wait; inside a transaction, so that no reader finds them neither here nor there. */
export async function takeUpFresh(tx: Db): Promise<void> {
  const { rows: common } = await sql<{ token: number }>`select token from search_common`.execute(tx)
  const { rows } = await sql<Entry>`
    select place, array_to_string(tokens, ' ') as numbers
    from search_fresh join merchant_search using (place)`.execute(tx)
  const gathered = new GatheredBits(new Set(common.map(({ token }) => token)))
  for (const entry of rows) gathered.add(entry)
  await setBits(tx, gathered.take(0))
  await sql`delete from search_fresh`.execute(tx)
}

/**
 * Takes up tokens that have become common. From here on places are noted as they are written, and what was written
 * before is looked through; then the token counts as spread out. One whose turn was cut short is taken again.
 */
export async function spreadOut(db: Db, common: readonly number[]): Promise<void> {
  const { rows: done } = await sql<{ token: number }>`
    select token from search_common where is_spread`.execute(db)
  const known = new Set(done.map(({ token }) => token))
  const tokens = common.filter((token) => !known.has(token))
  if (tokens.length === 0) return
  // A transaction has the turn to write: all that was written before it is there to be read below.
  await db.transaction().execute((tx) =>
    sql`
      insert into search_common (token, is_spread) select unnest(${tokens}::integer[]), false
      on conflict do nothing`.execute(tx),
  )
  const gathered = new GatheredBits(new Set(tokens))
  for (let after: number | null = -1; after !== null;) {
    const { rows }: { rows: Entry[] } = await sql<Entry>`
      select place, array_to_string(tokens, ' ') as numbers from merchant_search
      where place > ${after} order by place limit ${BATCH}`.execute(db)
    after = rows.at(-1)?.place ?? null
    for (const entry of rows) gathered.add(entry)
    // Entries come in the order of pages: all but the last are complete.
    await setBits(db, gathered.take(after === null ? 0 : 1))
  }
  await sql`update search_common set is_spread = true where token = any(${tokens}::integer[])`.execute(db)
  await sql`vacuum (analyze) search_spread`.execute(db)
}

/** An entry of the index, its tokens' numbers separated by blanks. */
interface Entry {
  readonly place: number
  readonly numbers: string
}

interface Bits {
  readonly token: number
  readonly rank: number
  readonly page: number
  readonly bits: Buffer
}

/** Bits of entries, by page. */
class GatheredBits {
  /** By rank and page, and there by token. */
  private readonly pages = new Map<string, Map<number, Bits>>()

  constructor(private readonly tokens: ReadonlySet<number>) {}

  add(entry: Entry): void {
    const { rank, seq } = partsOf(entry.place)
    const span = Math.floor(seq / SPAN)
    const page = Math.floor(span / SPANS)
    const key = `${rank} ${page}`
    const known = this.pages.get(key) ?? new Map<number, Bits>()
    this.pages.set(key, known)
    for (const token of entry.numbers.split(' ').map(Number)) {
      if (!this.tokens.has(token)) continue
      const row = known.get(token) ?? { token, rank, page, bits: Buffer.alloc(SPANS / 8) }
      known.set(token, row)
      setBit(row.bits, span % SPANS)
    }
  }

  /** Hands out the pages but for the last so many, and forgets them. */
  take(but: number): Bits[] {
    const keys = [...this.pages.keys()].slice(0, this.pages.size - but)
    return keys.flatMap((key) => {
      const rows = [...(this.pages.get(key)?.values() ?? [])]
      this.pages.delete(key)
      return rows
    })
  }
}

/** The first bit of `bit(n)` is the highest of the first byte. */
function setBit(bits: Buffer, at: number): void {
  const byte = at >> 3
  bits[byte] = (bits[byte] ?? 0) | (0x80 >> (at & 7))
}

/** Sets the bits; a row whose bits are set already costs a look. */
async function setBits(db: Db, all: readonly Bits[]): Promise<void> {
  for (const rows of inPieces(all))
    await sql`
      with one (token, rank, page, spans) as (
        select token, rank, page, hex::bit(${sql.lit(SPANS)}) from unnest(
          ${rows.map(({ token }) => token)}::int[], ${rows.map(({ rank }) => rank)}::int[],
          ${rows.map(({ page }) => page)}::int[], ${rows.map(({ bits }) => `x${bits.toString('hex')}`)}::text[]
        ) as told (token, rank, page, hex)
      )
      insert into search_spread (token, rank, page, spans) select * from one where not exists (
        select from search_spread as known
        where known.token = one.token and known.rank = one.rank and known.page = one.page
        and known.spans & one.spans = one.spans
      )
      on conflict (token, rank, page) do update set spans = search_spread.spans | excluded.spans`.execute(db)
}
