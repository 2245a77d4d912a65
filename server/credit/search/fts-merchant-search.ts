import type { MerchantStatus } from '../../../domain/credit/record'
import { rowsOf } from '../../db/native'
import type { NativeConnection } from '../../db/store'
import { Candidate } from './candidate'
import type { MerchantHit, MerchantSearch, SearchPage } from './merchant-search.port'
import { planOf, planWithoutBrackets, type Tier, type TokenGroup } from './plan'
import { seqOfRow } from './rank'
import { TokenFrequency } from './token-frequency'

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
/** Candidates of the index that are no hits after all: while typing, after so many there are no more suggestions. */
const MAX_PASSED_SUGGESTING = 300
/** A page of a list looks further; beyond this it is handed out as it is, with the place to go on from. */
const MAX_PASSED = 5_000

/** The search over SQLite's FTS5. The index holds our own tokens and hands out hits in the order of their rank. */
export function ftsMerchantSearch(connection: NativeConnection): MerchantSearch {
  const frequency = new TokenFrequency(connection)
  frequency.refresh()
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
        return rowsOf<Row>(statements.index, [expressionOf(source.allOf, frequency), after ?? START, count])
      case 'name':
        return rowsOf<Row>(statements.name, [source.key, after ?? START, count])
      case 'code':
        return rowsOf<Row>(statements.code, [source.code, after ?? START, count])
      case 'code-prefix':
        // `~` follows every character of a code.
        return rowsOf<Row>(statements['code-prefix'], [
          typeof after === 'string' ? after : source.code,
          `${source.code}~`,
          count,
        ])
    }
  }

  const run = (plan: readonly Tier[], { limit, from, maxPassed }: Reach): Found => {
    const hits: MerchantHit[] = []
    let passed = 0
    for (const [number, tier] of plan.entries()) {
      if (from !== null && number < from.tier) continue
      const better = plan.slice(0, number)
      let after = from?.tier === number ? from.after : null
      for (;;) {
        const rows = read(tier, after, BATCH)
        for (const row of rows) {
          const candidate = new Candidate(row.uscc, row.name)
          const isHit = tier.matches(candidate) && !better.some((one) => one.matches(candidate))
          if (isHit && hits.length === limit) return { hits, at: { tier: number, after: after ?? START } }
          after = row.place
          if (isHit) hits.push(hitOf(row))
          else passed += 1
        }
        if (rows.length < BATCH) break
        if (passed >= maxPassed) return { hits, at: { tier: number, after: after ?? START } }
      }
    }
    return { hits, at: null }
  }

  const find = (query: string, reach: Reach, withoutBrackets: boolean | null): SearchPage => {
    frequency.refresh()
    const loose = planWithoutBrackets(query)
    const pageOf = ({ hits, at }: Found, isLoose: boolean) => ({
      hits,
      next: at && { ...at, withoutBrackets: isLoose },
    })
    if (withoutBrackets === true) return pageOf(run(loose ?? [], reach), true)
    const found = run(planOf(query), reach)
    const isFruitless = found.hits.length === 0 && found.at === null && reach.from === null
    return isFruitless && loose !== null ? pageOf(run(loose, reach), true) : pageOf(found, false)
  }

  return {
    search: (query, limit, from) =>
      find(query, { limit, from, maxPassed: MAX_PASSED }, from?.withoutBrackets ?? null),
    suggest: (query, limit) =>
      find(query, { limit, from: null, maxPassed: MAX_PASSED_SUGGESTING }, null).hits,
  }
}

/**
 * The index walks the rows of the first group and looks each up in the others, so the rarest come first. So many
 * narrow it down enough; a long name has dozens, most of them common.
 */
const MAX_GROUPS = 5

function expressionOf(groups: readonly TokenGroup[], frequency: TokenFrequency): string {
  const quoted = (token: string) => `"${token.replaceAll('"', '""')}"`
  const common = (group: TokenGroup) => group.reduce((sum, token) => sum + frequency.of(token), 0)
  return groups
    .map((group) => ({ group, common: common(group) }))
    .sort((a, b) => a.common - b.common)
    .slice(0, MAX_GROUPS)
    .map(({ group }) => `(${group.map(quoted).join(' OR ')})`)
    .join(' AND ')
}

/** Before the first row of a tier. */
const START = -1

interface Reach {
  readonly limit: number
  readonly from: { readonly tier: number; readonly after: number | string } | null
  /** Candidates that may turn out to be no hits before the search stops looking. */
  readonly maxPassed: number
}

interface Found {
  readonly hits: readonly MerchantHit[]
  /** Where to go on; null at the end of all hits. */
  readonly at: { readonly tier: number; readonly after: number | string } | null
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
