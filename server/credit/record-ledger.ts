import { isDeepStrictEqual } from 'node:util'
import type { Insertable } from 'kysely'
import type { Ending } from '../../domain/credit/publicity-types'
import type { CreditRecord, ListEntry } from '../../domain/credit/record'
import { nowAt, todayOn, type Clock } from '../db/clock.port'
import { fromJson, toJson } from '../db/json'
import type { Database, Db } from '../db/schema'
import { inPieces } from '../db/pieces'
import { grouped } from './grouped'
import { judge, type JudgedRow, type LedgerRow } from './judged-row'
import { markRecords, type Mark } from './publication-marks'
import { checkServable } from './servable'
import { standingOf, type Standing } from './standing.rules'

/** What became of a record that was handed in. */
export type PutOutcome = 'added' | 'updated' | 'unchanged'

/** What is to be stored of a record that is known already. */
export type Merge = (told: CreditRecord, known: CreditRecord) => CreditRecord

/**
 * Stores records and keeps the append-only log of what became public and what was withdrawn, and why. What is public
 * is for the rules to say (`domain/credit/publicity.ts`); here it is only written down, in the transaction of the
 * write that caused it, or by the sweep on the day that time alone caused it. Lives as long as its transaction.
 */
export class RecordLedger {
  private readonly touched = new Set<string>()
  private readonly rewritten = new Set<string>()

  constructor(
    private readonly tx: Db,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds a record, or brings the one of that id up to date.
   * @param merge replaces it when left out
   * @throws UnservableRecord when the contract could not serve it
   */
  async put(uscc: string, told: CreditRecord, merge: Merge = (record) => record): Promise<PutOutcome> {
    const known = await this.stored(told.id)
    const before = known?.uscc === uscc ? fromJson(known.record) : null
    const record = before ? merge(told, before) : told
    checkServable(record)
    const json = toJson(record)
    if (before && known?.record === json) return 'unchanged'
    // A source that says the same again only makes it fresher; the order of the fields is none of what it says.
    const isSame = before !== null && isDeepStrictEqual({ ...before, asOfAt: record.asOfAt }, fromJson(json))
    const content = contentOf(uscc, record)
    if (known) await this.tx.updateTable('credit_record').set(content).where('id', '=', record.id).execute()
    else
      await this.tx
        .insertInto('credit_record')
        .values({ id: record.id, ...content })
        .execute()
    if (isSame) return 'unchanged'
    this.touched.add(uscc)
    if (!known) return 'added'
    this.touched.add(known.uscc)
    this.rewritten.add(record.id)
    return 'updated'
  }

  /**
   * The same for many: those that are new go in together.
   * @throws UnservableRecord when the contract could not serve one
   */
  async putAll(uscc: string, records: readonly CreditRecord[]): Promise<void> {
    const known = new Set<string>()
    for (const ids of inPieces(records.map(({ id }) => id))) {
      const rows = await this.tx.selectFrom('credit_record').select('id').where('id', 'in', ids).execute()
      for (const { id } of rows) known.add(id)
    }
    const fresh = new Map(records.filter(({ id }) => !known.has(id)).map((record) => [record.id, record]))
    for (const record of fresh.values()) checkServable(record)
    for (const piece of inPieces([...fresh.values()]))
      await this.tx
        .insertInto('credit_record')
        .values(piece.map((record) => ({ id: record.id, ...contentOf(uscc, record) })))
        .execute()
    if (fresh.size > 0) this.touched.add(uscc)
    for (const record of records) if (known.has(record.id)) await this.put(uscc, record)
  }

  /** The entries of a merchant in a list, those that have ended too. */
  async entriesOf(uscc: string, kind: ListEntry['kind']): Promise<readonly ListEntry[]> {
    const rows = await this.rowsOf([uscc])
    return rows.map(({ record }) => record).filter((record): record is ListEntry => record.kind === kind)
  }

  /** Something about the merchant changed that decides what shows: its status. */
  touch(uscc: string): void {
    this.touched.add(uscc)
  }

  /**
   * Writes down what became public and what is no longer, of every merchant that was touched.
   * @returns what the records now say of each
   */
  async settle(): Promise<ReadonlyMap<string, Standing>> {
    const today = todayOn(this.clock)
    const standings = new Map<string, Standing>()
    const changes: Insertable<Database['record_change']>[] = []
    const marks: Mark[] = []
    for (const usccs of inPieces([...this.touched])) {
      const statuses = await this.statusesOf(usccs)
      const rows = grouped(await this.rowsOf(usccs), ({ uscc }) => uscc)
      for (const uscc of usccs) {
        const judged = judge(rows.get(uscc) ?? [], statuses.get(uscc) ?? 'unknown', today)
        changes.push(...this.settleMerchant(judged, marks))
        const shown = judged.filter(({ isShown }) => isShown)
        standings.set(uscc, standingOf(shown, today))
      }
    }
    await markRecords(this.tx, marks)
    await this.log(changes)
    this.touched.clear()
    this.rewritten.clear()
    return standings
  }

  /** Merchants with a record whose day to look again has come. */
  async due(limit: number): Promise<readonly string[]> {
    const rows = await this.tx
      .selectFrom('credit_record')
      .select('uscc')
      .distinct()
      .where('check_on', '<=', todayOn(this.clock))
      .orderBy('uscc')
      .limit(limit)
      .execute()
    return rows.map(({ uscc }) => uscc)
  }

  /** Takes all records of a merchant out; those that were public are logged as withdrawn. */
  async removeAll(uscc: string): Promise<void> {
    const rows = await this.rowsOf([uscc])
    await this.log(
      rows
        .filter(({ is_public }) => is_public === 1)
        .map((row) => this.changeOf(row, 'withdrawn', 'withdrawn')),
    )
    await this.tx.deleteFrom('credit_record').where('uscc', '=', uscc).execute()
    await this.tx.deleteFrom('list_removal').where('uscc', '=', uscc).execute()
    this.touched.delete(uscc)
  }

  /**
   * @param marks gets what is to be marked
   * @returns what is to be logged
   */
  private settleMerchant(rows: readonly JudgedRow[], marks: Mark[]): Insertable<Database['record_change']>[] {
    const changes: Insertable<Database['record_change']>[] = []
    for (const row of rows) {
      const { id, isShown, endedBy, checkOn } = row
      const wasShown = row.is_public === 1
      if (isShown !== wasShown || checkOn !== row.check_on)
        marks.push({ id, is_public: Number(isShown), check_on: checkOn })
      if (isShown && !wasShown) changes.push(this.changeOf(row, 'published', null))
      else if (!isShown && wasShown) changes.push(this.changeOf(row, 'withdrawn', endedBy))
      else if (isShown && this.rewritten.has(id)) changes.push(this.changeOf(row, 'changed', null))
    }
    return changes
  }

  private async stored(id: string) {
    return this.tx
      .selectFrom('credit_record')
      .select(['uscc', 'record'])
      .where('id', '=', id)
      .executeTakeFirst()
  }

  private async statusesOf(usccs: readonly string[]) {
    const rows = await this.tx
      .selectFrom('merchant')
      .select(['uscc', 'status'])
      .where('uscc', 'in', usccs)
      .execute()
    return new Map(rows.map(({ uscc, status }) => [uscc, status]))
  }

  private async rowsOf(usccs: readonly string[]): Promise<LedgerRow[]> {
    const rows = await this.tx
      .selectFrom('credit_record')
      .select(['id', 'uscc', 'record', 'is_public', 'check_on'])
      .where('uscc', 'in', usccs)
      .orderBy('uscc')
      .orderBy('decided_on')
      .orderBy('id')
      .execute()
    return rows.map((row) => ({ ...row, record: fromJson(row.record) }))
  }

  private async log(changes: readonly Insertable<Database['record_change']>[]): Promise<void> {
    for (const some of inPieces(changes)) await this.tx.insertInto('record_change').values(some).execute()
  }

  private changeOf(
    { uscc, id, record }: LedgerRow,
    change: 'published' | 'changed' | 'withdrawn',
    ending: Ending | null,
  ): Insertable<Database['record_change']> {
    const { kind, source } = record
    return { at: nowAt(this.clock), uscc, record_id: id, kind, source, change, ending }
  }
}

const contentOf = (uscc: string, record: CreditRecord) => ({
  uscc,
  kind: record.kind,
  decided_on: record.decidedOn,
  record: toJson(record),
  licence_number: record.kind === 'licence' ? record.number : null,
})
