import { isDeepStrictEqual } from 'node:util'
import type { ExchangedChange } from '../../contract/exchange'
import type { CreditRecord } from '../../domain/credit/record'
import type { Merge, PutOutcome } from '../credit/record-ledger'
import { ImportError } from '../import/import-error'
import { ColumnMap } from '../import/records/column-map'
import type { KindReader } from '../import/records/kind-reader'
import { kindReaders } from '../import/records/kinds'
import { mergedRecord } from '../import/records/known-record'
import { RecordImport, type ImportDesk, type Teller } from '../import/records/record-import'
import { RowRejection, type RejectionCode } from '../import/records/rejections'
import type { ExchangeRepository, HeldRecord } from './exchange.repository'
import type { NationalRow } from './national-rows'

export interface ItemRefusal {
  readonly code: RejectionCode
  readonly field: string | null
}

export type ItemOutcome = PutOutcome | 'withdrawn' | ItemRefusal

interface Parts {
  readonly exchange: ExchangeRepository
  readonly desk: ImportDesk
  readonly todayOn: string
  /** RFC 3339 UTC, of rows that say none. */
  readonly asOfAt: string
  readonly secret: string
}

const readers = new Map(Object.values(kindReaders).map((reader) => [reader.kind, reader]))

/**
 * Takes in what another platform tells, within a transaction. An item says how its record stands there today, whatever
 * it once was about, so that the same told twice, or told back, changes nothing.
 */
export class PageIntake {
  constructor(private readonly parts: Parts) {}

  async take(item: ExchangedChange): Promise<ItemOutcome> {
    const held = await this.parts.exchange.held(item.recordId)
    return item.record === null ? this.withdraw(item, held) : this.publish(item, held)
  }

  private async withdraw(item: ExchangedChange, held: HeldRecord | null): Promise<ItemOutcome> {
    const { exchange, desk, todayOn } = this.parts
    const { uscc, kind, recordId: remoteId } = item
    const recordId = held?.recordId ?? remoteId
    const stored = await exchange.stored(recordId)
    if (stored?.uscc !== uscc || stored.kind !== kind || !stored.isPublic) return 'unchanged'
    // An echo of what ended here before, and shows again since.
    if (await exchange.isPublishedAgainSince(uscc, recordId, item.at)) return 'unchanged'
    const now = { remoteId, recordId, isTheirs: held?.isTheirs ?? false, isWithdrawn: true }
    await exchange.hold(now)
    if (await exchange.isToldOtherwise(now)) return 'unchanged'
    await desk.writer.putRecord(uscc, { ...stored.record, withdrawnOn: todayOn })
    return 'withdrawn'
  }

  private async publish(item: ExchangedChange, held: HeldRecord | null): Promise<ItemOutcome> {
    const reader = readers.get(item.kind)
    if (!reader || item.rows.length === 0) return { code: 'missing-field', field: 'rows' }
    let recordId = item.recordId
    const teller: Teller = {
      idOf: async (uscc, record, sameDocument) => {
        if (uscc !== item.uscc) throw new RowRejection('bad-value', 'uscc')
        recordId = await this.idOf(item, held, record, sameDocument)
        return recordId
      },
      merge: (isStateTold) => mergeOf(held, isStateTold),
    }
    const outcomes: PutOutcome[] = []
    for (const row of item.rows) {
      const outcome = await this.takeRow(row, reader, item.source, teller)
      if (typeof outcome !== 'string') return outcome
      outcomes.push(outcome)
    }
    const [first = 'unchanged', ...others] = outcomes
    const isAdded = first === 'added'
    const { exchange } = this.parts
    await exchange.hold({
      remoteId: item.recordId,
      recordId,
      isTheirs: held?.isTheirs ?? isAdded,
      isWithdrawn: false,
    })
    return first === 'unchanged' && others.includes('updated') ? 'updated' : first
  }

  private async takeRow(
    row: NationalRow,
    reader: KindReader,
    source: string,
    teller: Teller,
  ): Promise<PutOutcome | ItemRefusal> {
    const { desk, todayOn, asOfAt, secret } = this.parts
    const columns = columnsOf(reader, Object.keys(row))
    if (!columns) return { code: 'no-subject', field: null }
    const cells = Object.values(row)
    await desk.finder.load([columns.row(cells)])
    const intake = new RecordImport({ reader, columns, source, asOfAt, todayOn, secret })
    const outcome = await intake.take({ cells, line: 1 }, desk, teller)
    return typeof outcome === 'string' ? outcome : { code: outcome.code, field: outcome.field }
  }

  /** Their own id where the record is new: when they read it back, it is theirs. */
  private async idOf(
    item: ExchangedChange,
    held: HeldRecord | null,
    record: CreditRecord,
    sameDocument: string | null,
  ): Promise<string> {
    const { exchange } = this.parts
    if (sameDocument !== null) return sameDocument
    for (const id of [held?.recordId ?? item.recordId, record.id]) {
      const stored = await exchange.stored(id)
      if (stored && (stored.uscc !== item.uscc || stored.kind !== item.kind))
        throw new RowRejection('bad-value', 'recordId')
      if (stored) return id
    }
    if (!/^[\w.:-]{1,100}$/.test(item.recordId)) throw new RowRejection('bad-value', 'recordId')
    return item.recordId
  }
}

/** Null where its columns name no merchant, or none of the kind's own is there. */
function columnsOf(reader: KindReader, header: readonly string[]): ColumnMap | null {
  try {
    return new ColumnMap(reader, header)
  } catch (error) {
    if (error instanceof ImportError) return null
    throw error
  }
}

/** Of one day, they are right about what came from them; of all else what is known here is right. */
function mergeOf(held: HeldRecord | null, isStateTold: boolean): Merge {
  return (told, known) => {
    const stood = held?.isWithdrawn ? { ...known, withdrawnOn: null } : known
    const isNewer = Date.parse(told.asOfAt) > Date.parse(known.asOfAt)
    const merged =
      held?.isTheirs || isNewer ? mergedRecord(told, stood, isStateTold) : mergedRecord(stood, told, true)
    const fresher = { ...known, asOfAt: merged.asOfAt }
    return isDeepStrictEqual(filled(merged), filled(fresher)) ? fresher : merged
  }
}

/** Without fields that say nothing: one that is null and one that is not there mean the same. */
const filled = (record: CreditRecord) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined))
