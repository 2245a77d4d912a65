import type { Generated, GeneratedAlways } from 'kysely'
import type { ImportQuality } from '../../contract/exchange'
import type { Ending } from '../../domain/credit/publicity-types'
import type { CreditRecord, MerchantStatus, RecordKind } from '../../domain/credit/record'
import type { Json } from '../db/json'
import type { CorrectionTables } from './correction/tables'

export interface CreditTables extends CorrectionTables {
  merchant: MerchantTable
  credit_record: CreditRecordTable
  record_change: RecordChangeTable
  import_run: ImportRunTable
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
  /** 0 or 1: what the log says last; whether it shows today is for the rules to say. */
  is_public: Generated<number>
  /** Next day on which time alone changes whether it shows; null when only a new fact can. */
  check_on: Generated<string | null>
}

/** Append-only: what became public, was corrected or was withdrawn. */
interface RecordChangeTable {
  seq: GeneratedAlways<number>
  /** RFC 3339 UTC. */
  at: string
  uscc: string
  record_id: string
  kind: RecordKind
  source: string
  change: 'published' | 'changed' | 'withdrawn'
  ending: Ending | null
}

/** What one import of one source and kind came to. */
interface ImportRunTable {
  id: string
  source: string
  kind: RecordKind
  /** Name of the file, without its folder. */
  file: string
  at: string
  quality: Json<ImportQuality>
}
