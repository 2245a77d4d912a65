import type { GeneratedAlways } from 'kysely'
import type { CreditRecord, MerchantStatus, RecordKind } from '../../domain/credit/record'
import type { Json } from '../db/json'

export interface CreditTables {
  merchant: MerchantTable
  credit_record: CreditRecordTable
}

interface MerchantTable {
  /** Small number that stands for the merchant in the search index. */
  seq: GeneratedAlways<number>
  uscc: string
  name: string
  /** The name without blanks, brackets, width and case; see `search/normalise.ts`. */
  name_key: string
  /** Place among equals in search results, lower first; see `search/rank.ts`. */
  search_rank: number
  status: MerchantStatus
  region_code: string | null
  registered_on: string | null
  /** 0 or 1: the code satisfies GB 32100-2015. */
  is_uscc_consistent: number
  type: string | null
  /** 法定代表人, masked before it is stored. */
  legal_representative: string | null
  registered_capital: string | null
  scope: string | null
  address: string | null
  /** 0 or 1: 个体工商户, whose address may be a home. */
  is_sole_trader: number
  authority: string | null
  source: string
  as_of_at: string
}

interface CreditRecordTable {
  id: string
  uscc: string
  kind: RecordKind
  decided_on: string
  record: Json<CreditRecord>
  /** 许可证书编号 of a licence, null of every other kind. */
  licence_number: string | null
}
