import { nextChangeOn, publicity } from '../../domain/credit/publicity'
import type { Ending } from '../../domain/credit/publicity-types'
import type { CreditRecord, MerchantStatus } from '../../domain/credit/record'
import { nowAt, todayOn, type Clock } from '../db/clock.port'
import { fromJson, toJson, type Json } from '../db/json'
import { rowsOf, type NativeStatement } from '../db/native'
import type { NativeConnection } from '../db/store'
import { checkServable } from './servable'

/** What became of a record that was handed in. */
export type PutOutcome = 'added' | 'updated' | 'unchanged'

/**
 * Stores records and keeps the append-only log of what became public and what was withdrawn, and why. What is public
 * is for the rules to say (`domain/credit/publicity.ts`); here it is only written down, in the transaction of the
 * write that caused it, or by the sweep on the day that time alone caused it.
 */
export class RecordLedger {
  private readonly touched = new Set<string>()
  private readonly rewritten = new Set<string>()
  private readonly statements: Record<
    'find' | 'put' | 'status' | 'ofMerchant' | 'mark' | 'log' | 'removeAll' | 'due',
    NativeStatement
  >

  constructor(
    connection: NativeConnection,
    private readonly clock: Clock,
  ) {
    this.statements = {
      find: connection.prepare('select uscc, record from credit_record where id = ?'),
      put: connection.prepare(
        `insert into credit_record (id, uscc, kind, decided_on, record, licence_number) values (?, ?, ?, ?, ?, ?)
         on conflict (id) do update set
           uscc = excluded.uscc, kind = excluded.kind, decided_on = excluded.decided_on, record = excluded.record,
           licence_number = excluded.licence_number`,
      ),
      status: connection.prepare('select status from merchant where uscc = ?'),
      ofMerchant: connection.prepare(
        'select id, record, is_public, check_on from credit_record where uscc = ?',
      ),
      mark: connection.prepare('update credit_record set is_public = ?, check_on = ? where id = ?'),
      log: connection.prepare(
        `insert into record_change (at, uscc, record_id, kind, source, change, ending) values (?, ?, ?, ?, ?, ?, ?)`,
      ),
      removeAll: connection.prepare('delete from credit_record where uscc = ?'),
      due: connection.prepare(
        'select distinct uscc from credit_record where check_on <= ? order by uscc limit ?',
      ),
    }
  }

  /**
   * Adds a record, or replaces the one of that id.
   * @throws UnservableRecord when the contract could not serve it
   */
  put(uscc: string, record: CreditRecord): PutOutcome {
    checkServable(record)
    const [known] = rowsOf<{ uscc: string; record: Json<CreditRecord> }>(this.statements.find, [record.id])
    const json = toJson(record)
    if (known?.uscc === uscc && known.record === json) return 'unchanged'
    // A source that says the same again only makes it fresher.
    const isSame =
      known?.uscc === uscc && toJson({ ...fromJson(known.record), asOfAt: record.asOfAt }) === json
    const licenceNumber = record.kind === 'licence' ? record.number : null
    this.statements.put.run([record.id, uscc, record.kind, record.decidedOn, json, licenceNumber])
    if (isSame) return 'unchanged'
    this.touched.add(uscc)
    if (!known) return 'added'
    this.touched.add(known.uscc)
    this.rewritten.add(record.id)
    return 'updated'
  }

  /** The record of that id as it is stored, or null. */
  find(id: string): CreditRecord | null {
    const [known] = rowsOf<{ record: Json<CreditRecord> }>(this.statements.find, [id])
    return known ? fromJson(known.record) : null
  }

  /**
   * Takes open entries of a list off it, as files of removals ask that name no entry (经营异常名录管理办法 art. 10).
   * @returns how many entries it ended
   */
  endEntries(
    uscc: string,
    kind: 'abnormal' | 'serious' | 'blacklist',
    removedOn: string,
    removedReason: string | null,
  ): number {
    const open = this.rowsOf(uscc)
      .map(({ record }) => fromJson(record))
      .filter((record) => record.kind === kind && record.removedOn === null && record.decidedOn <= removedOn)
    for (const record of open)
      if (record.kind === kind) this.put(uscc, { ...record, removedOn, removedReason })
    return open.length
  }

  /** Something about the merchant changed that decides what shows: its status. */
  touch(uscc: string): void {
    this.touched.add(uscc)
  }

  /** Writes down what became public and what is no longer, of every merchant that was touched. */
  settle(): void {
    for (const uscc of this.touched) this.settleMerchant(uscc)
    this.touched.clear()
    this.rewritten.clear()
  }

  /** Forgets what was touched: the transaction was rolled back. */
  forget(): void {
    this.touched.clear()
    this.rewritten.clear()
  }

  /** Merchants with a record whose day to look again has come. */
  due(limit: number): readonly string[] {
    return rowsOf<{ uscc: string }>(this.statements.due, [todayOn(this.clock), limit]).map(({ uscc }) => uscc)
  }

  /** Takes all records of a merchant out; those that were public are logged as withdrawn. */
  removeAll(uscc: string): void {
    for (const { id, record, is_public } of this.rowsOf(uscc))
      if (is_public === 1) this.log(uscc, id, fromJson(record), 'withdrawn', 'withdrawn')
    this.statements.removeAll.run([uscc])
    this.touched.delete(uscc)
  }

  private settleMerchant(uscc: string): void {
    const today = todayOn(this.clock)
    const rows = this.rowsOf(uscc).map((row) => ({ ...row, record: fromJson(row.record) }))
    const [merchant] = rowsOf<{ status: MerchantStatus }>(this.statements.status, [uscc])
    const context = {
      merchantStatus: merchant?.status ?? 'unknown',
      records: rows.map(({ record }) => record),
    }
    for (const { id, record, is_public, check_on } of rows) {
      const { shown, endedBy } = publicity(record, today, context)
      const checkOn = nextChangeOn(record, today, context)
      const wasShown = is_public === 1
      if (shown !== wasShown || checkOn !== check_on) this.statements.mark.run([Number(shown), checkOn, id])
      if (shown && !wasShown) this.log(uscc, id, record, 'published', null)
      else if (!shown && wasShown) this.log(uscc, id, record, 'withdrawn', endedBy)
      else if (shown && this.rewritten.has(id)) this.log(uscc, id, record, 'changed', null)
    }
  }

  private rowsOf(uscc: string): readonly StoredRow[] {
    return rowsOf<StoredRow>(this.statements.ofMerchant, [uscc])
  }

  private log(
    uscc: string,
    id: string,
    { kind, source }: CreditRecord,
    change: 'published' | 'changed' | 'withdrawn',
    ending: Ending | null,
  ): void {
    this.statements.log.run([nowAt(this.clock), uscc, id, kind, source, change, ending])
  }
}

interface StoredRow {
  readonly id: string
  readonly record: Json<CreditRecord>
  readonly is_public: number
  readonly check_on: string | null
}
