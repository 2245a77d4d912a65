import type { CreditRecord, MerchantStatus } from '../../domain/credit/record'
import { systemClock, type Clock } from '../db/clock.port'
import { rowsOf, type NativeStatement, type NativeValue } from '../db/native'
import type { NativeConnection } from '../db/store'
import { RecordLedger, type PutOutcome } from './record-ledger'
import type { Registration } from './registration'
import { nameKey } from './search/normalise'
import { indexRow, searchRank } from './search/rank'
import { indexTokens } from './search/tokens'

/**
 * Writes merchants, their records and their place in the search index, many in one transaction. Synchronous and
 * prepared, for the import and the demo world: use it inside `store.writeNative`.
 */
export class MerchantWriter {
  private readonly statements: Record<
    'find' | 'insert' | 'update' | 'remove' | 'index' | 'unindex',
    NativeStatement
  >
  private readonly ledger: RecordLedger

  /** @param clock whose day decides what is public when it is written */
  constructor(
    private readonly connection: NativeConnection,
    clock: Clock = systemClock,
  ) {
    this.ledger = new RecordLedger(connection, clock)
    const columns = [...columnsOf, 'uscc']
    this.statements = {
      find: connection.prepare('select seq, name, status, search_rank from merchant where uscc = ?'),
      insert: connection.prepare(
        `insert into merchant (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})
         on conflict (uscc) do nothing`,
      ),
      update: connection.prepare(
        `update merchant set ${columnsOf.map((column) => `${column} = ?`).join(', ')} where uscc = ?`,
      ),
      remove: connection.prepare('delete from merchant where uscc = ?'),
      index: connection.prepare('insert into merchant_search (rowid, tokens) values (?, ?)'),
      unindex: connection.prepare('delete from merchant_search where rowid = ?'),
    }
  }

  /** Runs `work` in one transaction: all of it is kept, with the log of what became public by it, or nothing. */
  inTransaction<T>(work: () => T): T {
    this.connection.exec('begin immediate')
    try {
      const result = work()
      this.ledger.settle()
      this.connection.exec('commit')
      return result
    } catch (error) {
      this.connection.exec('rollback')
      this.ledger.forget()
      throw error
    }
  }

  /** Adds the merchant, or brings the one of that code up to date. */
  put(registration: Registration): 'added' | 'updated' {
    const key = nameKey(registration.name)
    const rank = searchRank(key, registration.status)
    const insert = this.statements.insert.run(valuesOf(registration, registration.status, key, rank))
    if (insert.changes === 0) return this.update(registration, key)
    this.statements.index.run([
      indexRow(rank, Number(insert.lastInsertRowid)),
      indexTokens(registration.name),
    ])
    return 'added'
  }

  private update(registration: Registration, key: string): 'updated' {
    const [known] = rowsOf<KnownRow>(this.statements.find, [registration.uscc])
    if (!known) throw new Error('a code that is there could not be found')
    const status = registration.status === 'unknown' ? known.status : registration.status
    const rank = searchRank(key, status)
    this.statements.update.run(valuesOf(registration, status, key, rank))
    if (known.status !== status) this.ledger.touch(registration.uscc)
    if (known.name !== registration.name || known.search_rank !== rank) {
      this.statements.unindex.run([indexRow(known.search_rank, known.seq)])
      this.statements.index.run([indexRow(rank, known.seq), indexTokens(registration.name)])
    }
    return 'updated'
  }

  /** Adds a public record, or replaces the one of that id. */
  putRecord(uscc: string, record: CreditRecord): PutOutcome {
    return this.ledger.put(uscc, record)
  }

  /** The record of that id, or null. */
  findRecord(id: string): CreditRecord | null {
    return this.ledger.find(id)
  }

  /** Ends open entries of a list; see `RecordLedger.endEntries`. */
  endEntries(...entry: Parameters<RecordLedger['endEntries']>): number {
    return this.ledger.endEntries(...entry)
  }

  /**
   * Writes down what time alone ended or began, for merchants whose day has come.
   * @returns how many were looked at: fewer than `limit` when none is left
   */
  settleDue(limit: number): number {
    const due = this.ledger.due(limit)
    for (const uscc of due) this.ledger.touch(uscc)
    return due.length
  }

  /** Forgets the merchant, its records and its place in the index. */
  remove(uscc: string): void {
    const [known] = rowsOf<KnownRow>(this.statements.find, [uscc])
    if (!known) return
    this.statements.unindex.run([indexRow(known.search_rank, known.seq)])
    this.ledger.removeAll(uscc)
    this.statements.remove.run([uscc])
  }

  /**
   * Joins the pieces the index was written in, so that look-ups read fewer. In small steps: each holds the write
   * lock only briefly.
   */
  tidyIndex(): void {
    const merge = this.connection.prepare(
      "insert into merchant_search (merchant_search, rank) values ('merge', ?)",
    )
    const changes = this.connection.prepare('select total_changes() as count')
    const changed = () => rowsOf<{ count: number }>(changes, [])[0]?.count ?? 0
    // A negative first step begins to merge everything; each further one goes on with it (FTS5, "merge").
    for (let step = -MERGE_PAGES, before = -2; changed() - before > 1; step = MERGE_PAGES) {
      before = changed()
      merge.run([step])
    }
  }
}

/** Pages merged in one step: some milliseconds. */
const MERGE_PAGES = 500

interface KnownRow {
  readonly seq: number
  readonly name: string
  readonly status: MerchantStatus
  readonly search_rank: number
}

const columnsOf = [
  'name',
  'name_key',
  'search_rank',
  'status',
  'region_code',
  'registered_on',
  'is_uscc_consistent',
  'type',
  'legal_representative',
  'registered_capital',
  'scope',
  'address',
  'is_sole_trader',
  'authority',
  'source',
  'as_of_at',
] as const

/** In the order of `columnsOf`, the code last. */
function valuesOf(of: Registration, status: MerchantStatus, key: string, rank: number): NativeValue[] {
  return [
    of.name,
    key,
    rank,
    status,
    of.regionCode,
    of.registeredOn,
    Number(of.isUsccConsistent),
    of.type,
    of.legalRepresentative,
    of.registeredCapital,
    of.scope,
    of.address,
    Number(of.isSoleTrader),
    of.authority,
    of.source,
    of.asOfAt,
    of.uscc,
  ]
}
