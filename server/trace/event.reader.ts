import { sql } from 'kysely'
import type { EpcisEvent } from '../../domain/trace/event'
import { EventIndex } from '../../domain/trace/event-index'
import type { Request } from '../../domain/trace/visit'
import { fromJson } from '../db/json'
import { inPieces } from '../db/pieces'
import type { Db } from '../db/schema'
import { withItemKeys } from './items.rules'
import { readingsOf } from './stored-reading'
import type { ItemRole } from './tables'

/** What one question may cost: events read, and rounds to the database. */
const maxEvents = 10_000
const maxRounds = 200

const named: readonly ItemRole[] = ['thing', 'parent', 'process']
const used: readonly ItemRole[] = ['input']

/** EPCIS events by the things they name. */
export class EventReader {
  constructor(private readonly db: Db) {}

  /** Events for one question. */
  gathering(): Gathering {
    return new Gathering(this.db)
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
}

/** Fetches what walks ask for, each event once, until the bounds of one question are reached. */
export class Gathering {
  readonly index = new EventIndex()
  /** There was more than the bounds allow. */
  isTruncated = false
  private readonly read = new Set<number>()
  /** What was asked for before, by the walk in the other direction too. */
  private readonly asked = { named: new Set<string>(), used: new Set<string>() }
  private rounds = 0

  constructor(private readonly db: Db) {}

  /** Runs a walk to its end; beyond the bounds it is told that there is nothing more. */
  async run<Result>(walking: Generator<Request, Result, void>): Promise<Result> {
    let at = walking.next()
    while (!at.done) {
      await this.load(at.value)
      at = walking.next()
    }
    return at.value
  }

  async load(request: Request): Promise<void> {
    const asked = request.used ? this.asked.used : this.asked.named
    const keys = request.keys.filter((key) => !asked.has(key))
    if (keys.length === 0) return
    for (const key of keys) asked.add(key)
    this.rounds += 1
    const seqs = new Set<number>()
    for (const part of inPieces(keys)) {
      if (this.isTruncated || this.rounds > maxRounds) break
      for (const seq of await this.naming(part, request.used ? used : named)) seqs.add(seq)
      if (this.read.size + seqs.size > maxEvents) this.isTruncated = true
    }
    if (this.rounds > maxRounds) this.isTruncated = true
    const fresh = [...seqs].filter((seq) => !this.read.has(seq)).slice(0, maxEvents - this.read.size)
    for (const part of inPieces(fresh)) {
      await this.readIn(part)
      for (const seq of part) this.read.add(seq)
    }
  }

  /** Events with all that they tell, by their ids. */
  async whole(ids: readonly string[]): Promise<ReadonlyMap<string, EpcisEvent>> {
    const events = new Map<string, EpcisEvent>()
    for (const part of inPieces(ids)) {
      const rows = await this.db
        .selectFrom('epcis_event')
        .select(['event_id', 'event'])
        .where('event_id', 'in', part)
        .where('variant', '=', '')
        .execute()
      for (const { event_id, event } of rows) events.set(event_id, withItemKeys(fromJson(event)))
    }
    return events
  }

  /** The many rows of a long chain come as one: the engines put a text together faster than they hand over rows. */
  private async naming(items: readonly string[], roles: readonly ItemRole[]): Promise<number[]> {
    const { seqs } = await this.db
      .selectFrom((query) =>
        query
          .selectFrom('epcis_item')
          .select((row) => row.cast<string>('event_seq', 'text').as('seq'))
          .where('item', 'in', items)
          .where('role', 'in', roles)
          .limit(maxEvents + 1)
          .as('named'),
      )
      .select(({ fn }) => fn.agg<string | null>('string_agg', ['seq', sql.lit(',')]).as('seqs'))
      .executeTakeFirstOrThrow()
    return seqs === null ? [] : seqs.split(',').map(Number)
  }

  private async readIn(seqs: readonly number[]): Promise<void> {
    const { readings } = await this.db
      .selectFrom('epcis_event')
      .select(({ fn }) => fn.agg<string | null>('string_agg', ['reading', sql.lit(',')]).as('readings'))
      .where('seq', 'in', seqs)
      .executeTakeFirstOrThrow()
    for (const reading of readingsOf(readings ?? '')) this.index.put(reading)
  }
}
