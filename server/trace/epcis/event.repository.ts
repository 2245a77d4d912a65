import type { SelectQueryBuilder } from 'kysely'
import type { EventJson } from '../../../contract/epcis-event'
import { fromJson } from '../../db/json'
import type { Database, Db } from '../../db/schema'
import type { ItemRole } from '../tables'

/** Things an event must name in one of these roles, any of the keys. */
export interface ThingFilter {
  readonly roles: readonly ItemRole[]
  /** Whether the event is a transformation; null: either. */
  readonly inTransformation: boolean | null
  /** Whether as an EPC or as a class; null: either. */
  readonly as: 'epc' | 'class' | null
  readonly keys: readonly string[]
  /** Products all of whose items are meant (`urn:epc:idpat:…*`). */
  readonly products: readonly string[]
}

export interface EventFilter {
  readonly eventIds: readonly string[] | null
  readonly types: readonly string[] | null
  readonly actions: readonly string[] | null
  readonly bizSteps: readonly string[] | null
  readonly dispositions: readonly string[] | null
  readonly readPoints: readonly string[] | null
  readonly bizLocations: readonly string[] | null
  /** UTC, at or after and before. */
  readonly eventAt: readonly [from: string | null, to: string | null]
  readonly recordAt: readonly [from: string | null, to: string | null]
  readonly things: readonly ThingFilter[]
}

export type SortColumn = 'event_at' | 'record_at'

export interface EventOrder {
  readonly column: SortColumn
  readonly direction: 'asc' | 'desc'
}

/** Where a page ends. */
export interface EventPlace {
  readonly at: string
  readonly seq: number
}

export interface FoundEvent extends EventPlace {
  readonly event: EventJson
  readonly recordAt: string
  /** `@context` of its document; null: none. */
  readonly context: unknown
}

type Query = SelectQueryBuilder<Database, 'epcis_event', object>

/** Captured events, as the query interface asks for them. */
export class CapturedEvents {
  constructor(private readonly db: Db) {}

  /** At most `limit` events after a place in an order. */
  async page(
    filter: EventFilter,
    order: EventOrder,
    after: EventPlace | null,
    limit: number,
  ): Promise<FoundEvent[]> {
    const { column, direction } = order
    const beyond = direction === 'asc' ? '>' : '<'
    let query = filtered(this.db.selectFrom('epcis_event'), filter)
    if (after)
      query = query.where((eb) => eb(eb.refTuple(column, 'seq'), beyond, eb.tuple(after.at, after.seq)))
    const rows = await query
      .select(['seq', 'event', 'event_at', 'record_at', 'context_id'])
      .orderBy(column, direction)
      .orderBy('seq', direction)
      .limit(limit)
      .execute()
    const contexts = await this.contexts(rows.map(({ context_id }) => context_id))
    return rows.map((row) => ({
      seq: row.seq,
      at: row[column],
      event: { ...fromJson(row.event) },
      recordAt: row.record_at,
      context: row.context_id === null ? null : (contexts.get(row.context_id) ?? null),
    }))
  }

  private async contexts(ids: readonly (number | null)[]): Promise<ReadonlyMap<number, unknown>> {
    const asked = [...new Set(ids.filter((id) => id !== null))]
    if (asked.length === 0) return new Map()
    const rows = await this.db
      .selectFrom('epcis_context')
      .select(['id', 'context'])
      .where('id', 'in', asked)
      .execute()
    return new Map(rows.map(({ id, context }) => [id, fromJson(context)]))
  }
}

function filtered(query: Query, filter: EventFilter): Query {
  const lists = [
    ['event_id', filter.eventIds],
    ['type', filter.types],
    ['action', filter.actions],
    ['biz_step', filter.bizSteps],
    ['disposition', filter.dispositions],
    ['read_point', filter.readPoints],
    ['biz_location', filter.bizLocations],
  ] as const
  let narrowed = query
  for (const [column, values] of lists)
    if (values !== null) narrowed = narrowed.where(column, 'in', [...values])
  for (const [column, [from, to]] of [
    ['event_at', filter.eventAt],
    ['record_at', filter.recordAt],
  ] as const) {
    if (from !== null) narrowed = narrowed.where(column, '>=', from)
    if (to !== null) narrowed = narrowed.where(column, '<', to)
  }
  for (const things of filter.things) narrowed = naming(narrowed, things)
  return narrowed
}

function naming(query: Query, { roles, inTransformation, as, keys, products }: ThingFilter): Query {
  const narrowed =
    inTransformation === null
      ? query
      : query.where('type', inTransformation ? '=' : '<>', 'TransformationEvent')
  return narrowed.where('seq', 'in', (eb) => {
    const items = eb
      .selectFrom('epcis_item')
      .select('event_seq')
      .where('role', 'in', [...roles])
      .where((item) =>
        item.or([
          ...(keys.length > 0 ? [item('item', 'in', [...keys])] : []),
          ...products.map((product) =>
            // `0` is the character after `/`: all that begin with the product and a slash.
            item.or([
              item('item', '=', product),
              item.and([item('item', '>', `${product}/`), item('item', '<', `${product}0`)]),
            ]),
          ),
        ]),
      )
    return as === null ? items : items.where('listed_as', 'in', as === 'epc' ? [1, 3] : [2, 3])
  })
}
