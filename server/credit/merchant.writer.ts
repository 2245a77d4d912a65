import type { CreditRecord, ListEntry, MerchantStatus } from '../../domain/credit/record'
import { todayOn, type Clock } from '../db/clock.port'
import type { Engine } from '../db/engine'
import { toJson } from '../db/json'
import { inPieces } from '../db/pieces'
import type { Db } from '../db/schema'
import type { Store } from '../db/store'
import { RecordLedger, type Merge, type PutOutcome } from './record-ledger'
import { readyOf, untold, type ReadyMerchant } from './ready-merchant'
import type { Registration } from './registration'
import { indexOn } from './search/engine-index'
import { entryOf, indexedColumns, isSameEntry, placeOf, type IndexedRow } from './search/entry'
import { searchRank } from './search/rank'
import type { IndexEntry, SearchIndex } from './search/search-index.port'
import type { Standing } from './standing.rules'
import { upsertMerchants } from './upsert-merchants'

/** What became of the merchants that were put. */
export interface PutMerchants {
  readonly added: number
  readonly updated: number
  /** Left as they were: what is known of them is of a later day. */
  readonly older: number
}

/**
 * Writes merchants and records in one transaction: all of it is kept, with the log of what became public by it and the
 * search index, or nothing.
 * @param clock whose day decides what is public when it is written
 */
export function writeMerchants<Result>(
  store: Store,
  clock: Clock,
  work: (writer: MerchantWriter, tx: Db) => Promise<Result>,
): Promise<Result> {
  return store.db.transaction().execute(async (tx) => {
    const writer = new MerchantWriter(tx, store.engine, clock)
    const result = await work(writer, tx)
    await writer.settle()
    return result
  })
}

/** Writes merchants, their records and their place in the search index, many at once. */
class MerchantWriter {
  private readonly index: SearchIndex
  private readonly ledger: RecordLedger
  private readonly todayOn: string

  constructor(
    private readonly tx: Db,
    private readonly engine: Engine,
    clock: Clock,
  ) {
    this.index = indexOn(engine)
    this.ledger = new RecordLedger(tx, clock)
    this.todayOn = todayOn(clock)
  }

  /**
   * Adds merchants, or brings those of the codes up to date: of the same code the one of the later day counts, and of
   * one day the one that is told later.
   */
  put(registrations: readonly Registration[]): Promise<PutMerchants> {
    return this.putReady(registrations.map(readyOf))
  }

  /** The same of merchants that were made ready before. */
  async putReady(merchants: readonly ReadyMerchant[]): Promise<PutMerchants> {
    const counts = { added: 0, older: 0 }
    for (const piece of inPieces(merchants)) {
      const { added, older } = await this.putPiece(piece)
      counts.added += added
      counts.older += older
    }
    return { ...counts, updated: merchants.length - counts.added - counts.older }
  }

  private async putPiece(merchants: readonly ReadyMerchant[]): Promise<Omit<PutMerchants, 'updated'>> {
    const byCode = new Map(merchants.map((merchant) => [merchant.row.uscc, merchant]))
    const told = new Map(
      merchants.flatMap(({ row: { uscc, status } }) =>
        status === 'unknown' ? [] : [[uscc, status] as const],
      ),
    )
    const known = await this.rowsOf([...byCode.keys()])
    const rows = [...byCode.values()].flatMap(({ row }) => {
      const old = known.get(row.uscc)
      if (old && old.as_of_at > row.as_of_at) return []
      // `unknown` never overwrites what another source, or an earlier row of the same file, said.
      const status = told.get(row.uscc) ?? old?.status ?? 'unknown'
      return [{ ...row, status, search_rank: this.rankOf(row.name_key, status, old?.active_on ?? null) }]
    })
    const written = rows.length === 0 ? [] : await upsertMerchants(this.tx, this.engine, rows)
    const rowOfCode = new Map(rows.map((row) => [row.uscc, row]))
    const stored = written.flatMap(({ uscc, seq }) => {
      const row = rowOfCode.get(uscc)
      if (!row) return []
      // One spread and then names: of several the engine makes an object of a kind of its own, each time anew.
      const { record_names, active_on, penalty_ends_on, listed_ends_on } = known.get(uscc) ?? untold
      return [{ ...row, record_names, active_on, penalty_ends_on, listed_ends_on, seq }]
    })
    for (const { uscc, status } of stored) {
      const old = known.get(uscc)
      if (old && old.status !== status) this.ledger.touch(uscc)
    }
    await this.reindex(stored, known, (row) => {
      const ready = byCode.get(row.uscc)
      // Its words were made without what is known of it, and with the status of its own row.
      return ready && !known.has(row.uscc) && ready.row.status === row.status
        ? { place: placeOf(row), tokens: ready.tokens }
        : entryOf(row)
    })
    const passedOver = [...known.values()].filter(({ uscc }) => !rowOfCode.has(uscc))
    const telling = passedOver.flatMap((old) => {
      const status = told.get(old.uscc)
      return old.status === 'unknown' && status !== undefined ? [{ old, status }] : []
    })
    await this.tellStatuses(telling)
    const older = new Set(passedOver.map(({ uscc }) => uscc))
    for (const { old } of telling) older.delete(old.uscc)
    return {
      added: byCode.size - known.size,
      older: merchants.filter(({ row }) => older.has(row.uscc)).length,
    }
  }

  /** Of an older registration only the status counts, where the newer one tells none. */
  private async tellStatuses(
    told: readonly { readonly old: StoredRow; readonly status: MerchantStatus }[],
  ): Promise<void> {
    for (const { old, status } of told) {
      const row = { ...old, status, search_rank: this.rankOf(old.name_key, status, old.active_on) }
      const { search_rank } = row
      await this.tx
        .updateTable('merchant')
        .set({ status, search_rank })
        .where('uscc', '=', old.uscc)
        .execute()
      await this.reindex([row], new Map([[old.uscc, old]]))
      this.ledger.touch(old.uscc)
    }
  }

  /** Adds a public record, or brings the one of that id up to date; see `RecordLedger.put`. */
  putRecord(uscc: string, record: CreditRecord, merge?: Merge): Promise<PutOutcome> {
    return this.ledger.put(uscc, record, merge)
  }

  /** Adds public records of one merchant, or replaces those of the ids. */
  putRecords(uscc: string, records: readonly CreditRecord[]): Promise<void> {
    return this.ledger.putAll(uscc, records)
  }

  /** The entries of a merchant in a list, those that have ended too. */
  entriesOf(uscc: string, kind: ListEntry['kind']): Promise<readonly ListEntry[]> {
    return this.ledger.entriesOf(uscc, kind)
  }

  /**
   * Writes down what time alone ended or began, for merchants whose day has come.
   * @returns how many were looked at: fewer than `limit` when none is left
   */
  async settleDue(limit: number): Promise<number> {
    const due = await this.ledger.due(limit)
    for (const uscc of due) this.ledger.touch(uscc)
    return due.length
  }

  /** Logs what the records make public or end, and tells the search what they say of their merchants. */
  async settle(): Promise<void> {
    const standings = await this.ledger.settle()
    for (const usccs of inPieces([...standings.keys()])) {
      const known = await this.rowsOf(usccs)
      const changed = [...known.values()].flatMap((row) => {
        const next = this.withStanding(row, standings.get(row.uscc))
        return isSameEntry(row, next) && row.active_on === next.active_on ? [] : [next]
      })
      for (const { uscc, search_rank, active_on, penalty_ends_on, listed_ends_on, record_names } of changed)
        await this.tx
          .updateTable('merchant')
          .set({ search_rank, active_on, penalty_ends_on, listed_ends_on, record_names })
          .where('uscc', '=', uscc)
          .execute()
      await this.reindex(changed, known)
    }
  }

  /** Forgets the merchants, their records and their places in the index. */
  async remove(usccs: readonly string[]): Promise<void> {
    for (const piece of inPieces(usccs)) {
      const known = await this.rowsOf(piece)
      await this.index.remove(this.tx, [...known.values()].map(placeOf))
      for (const uscc of known.keys()) await this.ledger.removeAll(uscc)
      await this.tx.deleteFrom('merchant').where('uscc', 'in', piece).execute()
    }
  }

  private withStanding(row: StoredRow, standing: Standing | undefined): StoredRow {
    if (!standing) return row
    return {
      ...row,
      search_rank: this.rankOf(row.name_key, row.status, standing.activeOn),
      active_on: standing.activeOn,
      penalty_ends_on: standing.penaltyEndsOn,
      listed_ends_on: standing.listedEndsOn,
      record_names: toJson(standing.names),
    }
  }

  private rankOf(key: string, status: MerchantStatus, activeOn: string | null): number {
    return searchRank(key, status, activeOn, this.todayOn)
  }

  /** Brings the index up to date where the entry is another one than before. */
  private async reindex(
    rows: readonly StoredRow[],
    known: ReadonlyMap<string, StoredRow>,
    entry: (row: StoredRow) => IndexEntry = entryOf,
  ): Promise<void> {
    const changed = rows.filter((row) => {
      const old = known.get(row.uscc)
      return !old || !isSameEntry(old, row)
    })
    const outdated = changed.flatMap(({ uscc }) => known.get(uscc) ?? [])
    if (outdated.length > 0) await this.index.remove(this.tx, outdated.map(placeOf))
    if (changed.length > 0) await this.index.put(this.tx, changed.map(entry))
  }

  private async rowsOf(usccs: readonly string[]): Promise<ReadonlyMap<string, StoredRow>> {
    const rows = await this.tx
      .selectFrom('merchant')
      .select(storedColumns)
      .where('uscc', 'in', usccs)
      .execute()
    return new Map(rows.map((row) => [row.uscc, row]))
  }
}
export type { MerchantWriter }

const storedColumns = [...indexedColumns, 'uscc', 'name_key', 'active_on', 'as_of_at'] as const
type StoredRow = IndexedRow & {
  readonly uscc: string
  readonly name_key: string
  readonly active_on: string | null
  readonly as_of_at: string
}
