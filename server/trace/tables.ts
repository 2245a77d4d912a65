import type { GeneratedAlways } from 'kysely'
import type { EpcisEvent } from '../../domain/trace/event'
import type { Json } from '../db/json'

export interface TraceTables {
  product: ProductTable
  lot: LotTable
  epcis_event: EpcisEventTable
  epcis_item: EpcisItemTable
  chain_actor: ChainActorTable
  recall: RecallTable
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
  source: string
  as_of_at: string
}

export interface LotTable {
  gtin: string
  lot: string
  produced_on: string | null
  expires_on: string | null
}

interface EpcisEventTable {
  /** Small number that stands for the event in `epcis_item`. */
  seq: GeneratedAlways<number>
  event_id: string
  /** eventTime in UTC. */
  event_at: string
  event: Json<EpcisEvent>
}

/** `thing` is moved, made or looked at; `parent` holds things; `input` is used up; `process` is a transformation's id. */
export type ItemRole = 'thing' | 'parent' | 'input' | 'process'

/** Which events name which thing: an EPC, a lot class or a container, in the spelling of `items.rules.ts`. */
interface EpcisItemTable {
  item: string
  role: ItemRole
  event_seq: number
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
