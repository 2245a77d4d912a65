import type { Generated, GeneratedAlways } from 'kysely'
import type { CaptureJob } from '../../contract/epcis'
import type { EpcisEvent } from '../../domain/trace/event'
import type { Json } from '../db/json'
import type { PaperTables } from './paper-tables'
import type { StoredReading } from './stored-reading'

export interface TraceTables extends PaperTables {
  product: ProductTable
  lot: LotTable
  epcis_event: EpcisEventTable
  epcis_item: EpcisItemTable
  /** One row: of which version the readings are. */
  event_readings: { version: number }
  epcis_context: EpcisContextTable
  capture_job: CaptureJobTable
  chain_actor: ChainActorTable
  recall: RecallTable
  product_picture: ProductPictureTable
}

export interface ProductTable {
  /** Fourteen digits. */
  gtin: string
  name: string
  brand: string | null
  spec: string | null
  category: string | null
  net_content: string | null
  maker_uscc: string | null
  /** 生产许可证编号 as printed on the label. */
  licence_number: string | null
  /** As declared; an empty list: declared to have none; null: not stated. */
  allergens: Json<readonly string[]> | null
  /** As stated on the label. */
  shelf_life: string | null
  shelf_life_days: number | null
  /** 贮存条件. */
  storage: string | null
  source: string
  as_of_at: string
}

/** Which picture shows a product; the bytes lie under their SHA-256 in `product-pictures/`. */
export interface ProductPictureTable {
  gtin: string
  sha256: string
  width: number
  height: number
  source: string
  as_of_at: string
}

export interface LotTable {
  gtin: string
  lot: string
  produced_on: string | null
  expires_on: string | null
  /** null: with the product, or with the event that told of it. */
  source: string | null
  as_of_at: string | null
}

interface EpcisEventTable {
  /** Small number that stands for the event in `epcis_item`. */
  seq: GeneratedAlways<number>
  /** One event, and its declarations of error beside it, have the same id. */
  event_id: string
  /** '' for an event, a hash for a declaration of error: with the id unique. */
  variant: Generated<string>
  /** The same for the same content; see `epcis/stored-event.ts`. */
  content_hash: Generated<string>
  /** eventTime in UTC. */
  event_at: string
  /** When it was written here. */
  record_at: Generated<string>
  type: Generated<string>
  action: string | null
  /** A bare word of the CBV, or a URI. */
  biz_step: string | null
  disposition: string | null
  read_point: string | null
  biz_location: string | null
  /** `@context` of the document it came in; null: none but its own. */
  context_id: number | null
  /** As captured, with the id that it was given where it had none. */
  event: Json<EpcisEvent>
  /** What of it the walk through a chain needs; see `stored-reading.ts`. */
  reading: Json<StoredReading>
}

/** Contexts of captured documents, each once. */
interface EpcisContextTable {
  id: GeneratedAlways<number>
  sha256: string
  context: Json<unknown>
}

/** Captures that are done. */
interface CaptureJobTable {
  id: string
  created_at: string
  finished_at: string
  behaviour: CaptureJob['captureErrorBehaviour']
  captured: number
  known: number
  refused: number
  errors: Json<CaptureJob['errors']>
}

/** `thing` is moved, made or looked at; `parent` holds things; `input` is used up; `process` is a transformation's id. */
export type ItemRole = 'thing' | 'parent' | 'input' | 'process'

/** Which events name which thing: an EPC, a lot class or a container, in the spelling of `items.rules.ts`. */
interface EpcisItemTable {
  item: string
  role: ItemRole
  event_seq: number
  /** 1: in a list of EPCs, 2: in a list of quantities, 3: in both, or not known. */
  listed_as: Generated<number>
}

/** A place or a party that events name by its identifier. */
export interface ChainActorTable {
  id: string
  name: string
  region: string | null
  uscc: string | null
  /** Telephone of an enterprise, never a person's. */
  contact?: string | null | undefined
}

export interface RecallTable {
  id: string
  gtin: string
  title: string
  reason: string
  action: string
  published_on: string
  source: string
  /** null: every lot. */
  lots: Json<readonly string[]> | null
}
