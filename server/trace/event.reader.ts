import type { EpcisEvent } from '../../domain/trace/event'
import { fromJson } from '../db/json'
import { inPieces } from '../db/pieces'
import type { Db } from '../db/schema'
import { itemsOf } from './event-items.rules'
import { withItemKeys } from './items.rules'

/** Bounds of one question: what a person can look at, and what one answer may cost. */
const maxEvents = 20_000
const maxRounds = 200

export interface Gathered {
  /** In the one spelling of `items.rules.ts`. */
  readonly events: readonly EpcisEvent[]
  /** There was more than the bounds allow. */
  readonly isTruncated: boolean
}

/** EPCIS events by the things they name. */
export class EventReader {
  constructor(private readonly db: Db) {}

  /**
   * Everything that a walk back from these things may need: their events, those of the containers they were put
   * into, and those of what they were made from. `domain/trace/walk` decides what of it belongs to the chain.
   */
  async gather(startKeys: readonly string[]): Promise<Gathered> {
    const found = new Map<number, EpcisEvent>()
    const asked = new Set<string>()
    let frontier = [...new Set(startKeys)]
    for (let round = 0; frontier.length > 0; round += 1) {
      if (round === maxRounds) return { events: [...found.values()], isTruncated: true }
      frontier.forEach((item) => asked.add(item))
      const next = new Set<string>()
      for (const part of inPieces(frontier)) {
        const rows = await this.eventsNaming(part, maxEvents + 1)
        for (const { seq, event } of rows) {
          if (found.has(seq)) continue
          if (found.size === maxEvents) return { events: [...found.values()], isTruncated: true }
          found.set(seq, event)
        }
        for (const { event } of rows) for (const item of leadsOf(event, asked)) next.add(item)
      }
      frontier = [...next].filter((item) => !asked.has(item))
    }
    return { events: [...found.values()], isTruncated: false }
  }

  /** Whether any event names this very thing, in the one spelling of `items.rules.ts`. */
  async names(item: string): Promise<boolean> {
    const row = await this.db
      .selectFrom('epcis_item')
      .select('event_seq')
      .where('item', '=', item)
      .limit(1)
      .executeTakeFirst()
    return row !== undefined
  }

  private async eventsNaming(
    items: readonly string[],
    limit: number,
  ): Promise<{ seq: number; event: EpcisEvent }[]> {
    const rows = await this.db
      .selectFrom('epcis_item')
      .innerJoin('epcis_event', 'epcis_event.seq', 'epcis_item.event_seq')
      .select(['epcis_event.seq', 'epcis_event.event'])
      .distinct()
      .where('epcis_item.item', 'in', [...items])
      .where('epcis_item.role', 'in', ['thing', 'parent', 'process'])
      .limit(limit)
      .execute()
    return rows.map(({ seq, event }) => ({ seq, event: withItemKeys(fromJson(event)) }))
  }
}

/** Where an event leads further back: its inputs, the rest of its transformation, the container it packs into. */
function leadsOf(event: EpcisEvent, asked: ReadonlySet<string>): string[] {
  const items = itemsOf(event)
  if (event.type === 'TransformationEvent')
    return items.filter(({ role }) => role !== 'thing').map(({ item }) => item)
  const packs =
    (event.type === 'AggregationEvent' || event.type === 'AssociationEvent') && event.action === 'ADD'
  if (!packs || !items.some(({ item, role }) => role === 'thing' && asked.has(item))) return []
  return items.filter(({ role }) => role === 'parent').map(({ item }) => item)
}
