import type { CreditRecord, MerchantStatus } from '../../domain/credit/record'
import { toJson } from '../db/json'
import { rowsOf, type NativeStatement, type NativeValue } from '../db/native'
import type { NativeConnection } from '../db/store'
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
    'find' | 'insert' | 'update' | 'remove' | 'index' | 'unindex' | 'record' | 'removeRecords',
    NativeStatement
  >

  constructor(private readonly connection: NativeConnection) {
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
      record: connection.prepare(
        `insert into credit_record (id, uscc, kind, decided_on, record, licence_number) values (?, ?, ?, ?, ?, ?)
         on conflict (id) do update set
           uscc = excluded.uscc, kind = excluded.kind, decided_on = excluded.decided_on, record = excluded.record,
           licence_number = excluded.licence_number`,
      ),
      removeRecords: connection.prepare('delete from credit_record where uscc = ?'),
    }
  }

  /** Runs `work` in one transaction: all of it is kept, or nothing. */
  inTransaction<T>(work: () => T): T {
    this.connection.exec('begin immediate')
    try {
      const result = work()
      this.connection.exec('commit')
      return result
    } catch (error) {
      this.connection.exec('rollback')
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
    if (known.name !== registration.name || known.search_rank !== rank) {
      this.statements.unindex.run([indexRow(known.search_rank, known.seq)])
      this.statements.index.run([indexRow(rank, known.seq), indexTokens(registration.name)])
    }
    return 'updated'
  }

  /** Adds a public record, or replaces the one of that id. */
  putRecord(uscc: string, record: CreditRecord): void {
    const licenceNumber = record.kind === 'licence' ? record.number : null
    this.statements.record.run([
      record.id,
      uscc,
      record.kind,
      record.decidedOn,
      toJson(record),
      licenceNumber,
    ])
  }

  /** Forgets the merchant, its records and its place in the index. */
  remove(uscc: string): void {
    const [known] = rowsOf<KnownRow>(this.statements.find, [uscc])
    if (!known) return
    this.statements.unindex.run([indexRow(known.search_rank, known.seq)])
    this.statements.removeRecords.run([uscc])
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
