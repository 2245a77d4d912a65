import type { Generated, GeneratedAlways } from 'kysely'
import type { ImportQuality } from '../../contract/exchange'
import type { Ending } from '../../domain/credit/publicity-types'
import type { CreditRecord, ListEntry, MerchantStatus, RecordKind } from '../../domain/credit/record'
import type { MerchantKind } from '../../domain/credit/merchant-kind'
import type { TradeId } from '../../domain/credit/trades'
import type { Json } from '../db/json'
import type { CorrectionTables } from './correction/tables'
import type { OtherName } from './registration'
import type { FollowTables } from './follow/tables'
import type { ListRemoval } from './list-removal'
import type { SnapshotTables } from './snapshot/tables'

export interface CreditTables extends FollowTables, SnapshotTables, CorrectionTables {
  merchant: MerchantTable
  credit_record: CreditRecordTable
  record_change: RecordChangeTable
  list_removal: ListRemovalTable
  import_run: ImportRunTable
  exchange_place: ExchangePlaceTable
  exchange_record: ExchangeRecordTable
  search_index: SearchIndexTable
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
  kind: MerchantKind
  trade: TradeId | null
  /** As the registration source tells them. */
  other_names: Json<readonly OtherName[]>
  /** As its records tell them: names before a 变更. */
  record_names: Generated<Json<readonly OtherName[]>>
  /** Published telephone of an enterprise; never a sole trader's. */
  phone: string | null
  /** Newest day on which a public record shows it doing business. */
  active_on: Generated<string | null>
  /** First day on which no penalty shows any more by time alone, `9999-12-31` without end; null: none shows. */
  penalty_ends_on: Generated<string | null>
  /** The same of the lists it is on. */
  listed_ends_on: Generated<string | null>
}

/** The form of the search index that is in the database: one row. */
interface SearchIndexTable {
  version: number
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

/** A removal from a list, for entries that come in a later file. */
interface ListRemovalTable {
  key: string
  uscc: string
  kind: ListEntry['kind']
  removed_on: string
  removal: Json<ListRemoval>
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

/** Up to where the feed of another platform was read. */
interface ExchangePlaceTable {
  /** The name that this installation gives it. */
  platform: string
  address: string
  /** Their cursor. */
  next: string
  at: string
}

/** Which record of another platform is which here. */
interface ExchangeRecordTable {
  platform: string
  remote_id: string
  record_id: string
  /** 0 or 1: it came from there first. */
  is_theirs: number
  /** 0 or 1: they took it back, and with that it ended here. */
  is_withdrawn: number
}
