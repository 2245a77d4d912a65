import type { CaseState } from '../../../domain/complaint/case'
import type { Db } from '../../db/schema'
import type { CaseRow } from '../case.repository'
import { merchantKeyOf } from '../desk.rules'

/** Cases shown of those that are counted. */
const SHOWN = 10

interface SimilarRow {
  readonly id: string
  readonly number: string
  readonly state: CaseState
  readonly filed_at: string
  readonly unit_code: string | null
  readonly merchant_key: string
  readonly gtin: string | null
  readonly situation: string | null
}

interface SimilarCase extends SimilarRow {
  readonly isSameMerchant: boolean
  readonly isSameProduct: boolean
  readonly isSameSituation: boolean
}

interface Similar {
  readonly sameMerchant: number
  readonly sameProduct: number
  /** Of the same merchant, begun from the same situation. */
  readonly sameSituation: number
  /** Newest first. */
  readonly newest: readonly SimilarCase[]
}

interface SimilarAbout {
  readonly gtin: string | null
  readonly situation?: string
}

/** Other cases of the same kind about the same merchant or product. */
export class SimilarRepository {
  constructor(private readonly db: Db) {}

  /** @param about what is known of the case: GTIN of fourteen digits, leaf of the problem tree. @param since instant */
  async of(row: CaseRow, about: SimilarAbout, since: string): Promise<Similar> {
    const { gtin, situation = null } = about
    const key = merchantKeyOf(row)
    const ofMerchant = () => others(this.db, row, since).where('merchant_key', '=', key)
    const ofProduct = () => (gtin === null ? null : others(this.db, row, since).where('gtin', '=', gtin))
    const ofSituation = () => (situation === null ? null : ofMerchant().where('situation', '=', situation))
    const rows = [...(await newest(ofMerchant())), ...(await newest(ofProduct()))]
    const distinct = new Map(rows.map((each) => [each.id, each]))
    return {
      sameMerchant: await count(ofMerchant()),
      sameProduct: await count(ofProduct()),
      sameSituation: await count(ofSituation()),
      newest: [...distinct.values()]
        .sort((one, other) => other.filed_at.localeCompare(one.filed_at))
        .slice(0, SHOWN)
        .map((each) => ({
          ...each,
          isSameMerchant: each.merchant_key === key,
          isSameProduct: gtin !== null && each.gtin === gtin,
          isSameSituation: each.merchant_key === key && situation !== null && each.situation === situation,
        })),
    }
  }
}

function others(db: Db, row: CaseRow, since: string) {
  return db
    .selectFrom('case_desk')
    .innerJoin('complaint_case', 'complaint_case.id', 'case_desk.case_id')
    .where('case_desk.kind', '=', row.kind)
    .where('complaint_case.filed_at', '>=', since)
    .where('case_desk.case_id', '!=', row.id)
}

type Others = ReturnType<typeof others>

async function newest(found: Others | null): Promise<SimilarRow[]> {
  if (!found) return []
  return found
    .select(['complaint_case.id', 'number', 'case_desk.state', 'filed_at', 'case_desk.unit_code'])
    .select(['merchant_key', 'gtin', 'situation'])
    .orderBy('filed_at', 'desc')
    .limit(SHOWN)
    .execute()
}

async function count(found: Others | null): Promise<number> {
  if (!found) return 0
  const { count: n } = await found
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(n)
}
