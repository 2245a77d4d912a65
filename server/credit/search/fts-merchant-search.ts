import type { MerchantStatus } from '../../../domain/credit/record'
import { rowsOf } from '../../db/native'
import type { NativeConnection } from '../../db/store'
import type { MerchantHit, MerchantSearch, SearchPage, SearchPlace } from './merchant-search.port'
import { planOf, planWithoutBrackets, type Tier } from './plan'
import { seqOfRow } from './rank'

interface Row {
  readonly place: number | string
  readonly uscc: string
  readonly name: string
  readonly status: MerchantStatus
  readonly region_code: string | null
  readonly registered_on: string | null
  readonly is_uscc_consistent: number
}

const columns = 'm.uscc, m.name, m.status, m.region_code, m.registered_on, m.is_uscc_consistent'

/** Rows looked at in one go; further ones only when too few of them were hits. */
const BATCH = 32
/** Candidates that are no hits after all are passed over; after so many the page is handed out as it is. */
const MAX_PASSED = 4_000

/** The search over SQLite's FTS5. The index holds our own tokens and hands out hits in the order of their rank. */
export function ftsMerchantSearch(connection: NativeConnection): MerchantSearch {
  const statements = {
    index: connection.prepare(
      `select s.rowid as place, ${columns} from merchant_search s
       join merchant m on m.seq = ${seqOfRow('s.rowid')}
       where s.merchant_search match ? and s.rowid > ? order by s.rowid limit ?`,
    ),
    name: connection.prepare(
      `select m.seq as place, ${columns} from merchant m where m.name_key = ? and m.seq > ? order by m.seq limit ?`,
    ),
    code: connection.prepare(
      `select 0 as place, ${columns} from merchant m where m.uscc = ? and ? < 0 limit ?`,
    ),
    'code-prefix': connection.prepare(
      `select m.uscc as place, ${columns} from merchant m
       where m.uscc > ? and m.uscc < ? order by m.uscc limit ?`,
    ),
  }

  const read = ({ source }: Tier, after: number | string | null, count: number): readonly Row[] => {
    switch (source.kind) {
      case 'index':
        return rowsOf<Row>(statements.index, [source.expression, after ?? -1, count])
      case 'name':
        return rowsOf<Row>(statements.name, [source.key, after ?? -1, count])
      case 'code':
        return rowsOf<Row>(statements.code, [source.code, after ?? -1, count])
      case 'code-prefix':
        // `~` follows every character of a code.
        return rowsOf<Row>(statements['code-prefix'], [
          typeof after === 'string' ? after : source.code,
          `${source.code}~`,
          count,
        ])
    }
  }

  const run = (plan: readonly Tier[], limit: number, from: SearchPlace | null, withoutBrackets: boolean) => {
    const hits: MerchantHit[] = []
    let passed = 0
    for (const [number, tier] of plan.entries()) {
      if (from !== null && number < from.tier) continue
      let after = from?.tier === number ? from.after : null
      for (;;) {
        const rows = read(tier, after, BATCH)
        for (const row of rows) {
          const isHit = tier.matches(row) && !plan.slice(0, number).some((better) => better.matches(row))
          if (isHit && hits.length === limit) return page(hits, number, after, withoutBrackets)
          after = row.place
          if (isHit) hits.push(hitOf(row))
          else passed += 1
        }
        if (rows.length < BATCH) break
        if (passed >= MAX_PASSED) return page(hits, number, after, withoutBrackets)
      }
    }
    return { hits, next: null }
  }

  return {
    search(query, limit, from) {
      const loose = planWithoutBrackets(query)
      if (from?.withoutBrackets === true) return run(loose ?? [], limit, from, true)
      const found = run(planOf(query), limit, from, false)
      if (loose === null || from !== null || found.hits.length > 0 || found.next !== null) return found
      return run(loose, limit, null, true)
    },
  }
}

/** A page that goes on behind `after` in its tier; null there: from the tier's beginning. */
function page(
  hits: readonly MerchantHit[],
  tier: number,
  after: number | string | null,
  withoutBrackets: boolean,
): SearchPage {
  return { hits, next: { tier, after: after ?? -1, withoutBrackets } }
}

function hitOf(row: Row): MerchantHit {
  return {
    uscc: row.uscc,
    name: row.name,
    status: row.status,
    regionCode: row.region_code,
    registeredOn: row.registered_on,
    isUsccConsistent: row.is_uscc_consistent === 1,
  }
}
