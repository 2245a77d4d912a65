import { createHash, createHmac } from 'node:crypto'
import { chinaDate } from '../../../domain/calendar/day'
import type { CreditRecord } from '../../../domain/credit/record'
import { withoutPeople } from '../../../domain/credit/record-people'
import { timeliness } from '../../../domain/credit/timeliness'
import type { ListRemoval } from '../../credit/list-removal'
import type { MerchantWriter } from '../../credit/merchant.writer'
import type { Merge, PutOutcome } from '../../credit/record-ledger'
import { UnservableRecord } from '../../credit/servable'
import type { CsvRow } from '../csv-file'
import type { ColumnMap } from './column-map'
import { withComparedNumber } from './document-number'
import { commonFields, type KindReader } from './kind-reader'
import { isList, type KeptRemovals } from './kept-removals'
import { mergedRecord } from './known-record'
import type { MerchantFinder } from './merchant-finder'
import { cellsWithoutPeople, peopleOf, removalWithoutPeople } from './people-in-rows'
import { QualityCounter } from './quality-counter'
import { RowRejection, type RejectionCode } from './rejections'
import type { Row } from './row'
import { isStanding, type StoredDocuments } from './stored-documents'
import { instantFrom } from './values'

export interface RowRefusal {
  readonly line: number
  readonly code: RejectionCode
  readonly field: string | null
  readonly cells: readonly string[]
}

/** What rows are read with, within one transaction. */
export interface ImportDesk {
  readonly writer: MerchantWriter
  readonly finder: MerchantFinder
  readonly documents: StoredDocuments
  readonly removals: KeptRemovals
}

/** Who tells the row: which record here it is, and what counts of both. */
export interface Teller {
  /**
   * @param record with the id that its own words give it
   * @param sameDocument the id of a record that is stored of the same document
   * @throws RowRejection when it is not what was announced
   */
  readonly idOf: (uscc: string, record: CreditRecord, sameDocument: string | null) => Promise<string>
  readonly merge: (isStateTold: boolean) => Merge
}

const file: Teller = {
  idOf: async (_uscc, record, sameDocument) => sameDocument ?? record.id,
  merge: (isStateTold) => (told, known) => mergedRecord(told, known, isStateTold),
}

interface Parts {
  readonly reader: KindReader
  readonly columns: ColumnMap
  /** Of rows that name none. */
  readonly source: string
  /** RFC 3339 UTC, of rows that say none. */
  readonly asOfAt: string
  readonly todayOn: string
  /** Of this installation; seals what tells records apart and may not be stored. */
  readonly secret: string
}

/** Sources counted apart at most; further ones are counted with the file's. */
const MAX_SOURCES = 200

/** Takes rows in, one by one, within a transaction; remembers what it has seen and counts by source. */
export class RecordImport {
  readonly quality = new Map<string, QualityCounter>()
  private readonly seen = new Set<string>()

  constructor(private readonly parts: Parts) {}

  /** @returns what became of the row, or why it was not taken */
  async take(
    { cells, line }: CsvRow,
    desk: ImportDesk,
    teller: Teller = file,
  ): Promise<PutOutcome | RowRefusal> {
    const { columns, reader } = this.parts
    const row = columns.row(cells)
    const counter = this.counterOf(row.text('source') || this.parts.source)
    // A removal is measured by its own format: that of entries has columns which it cannot fill.
    const isRemoval = reader.removals?.includes(row) === true
    counter.row(row, isRemoval ? [...commonFields, ...(reader.removals?.fields ?? [])] : columns.fields)
    try {
      if (cells.length !== columns.header.length) throw new RowRejection('wrong-column-count')
      return await this.store(row, counter, desk, teller)
    } catch (error) {
      const refusal = rejectionOf(error)
      counter.rejected(refusal.code)
      return { line, code: refusal.code, field: refusal.field, cells: cellsWithoutPeople(columns, cells) }
    }
  }

  private async store(
    row: Row,
    counter: QualityCounter,
    { writer, finder, documents, removals }: ImportDesk,
    teller: Teller,
  ): Promise<PutOutcome> {
    const { reader, source, asOfAt, todayOn } = this.parts
    const uscc = finder.find(row)
    const toldAt = instantFrom(row.raw('asOf'), 'asOf')
    const reading = reader.read(row, {
      uscc,
      source: row.text('source') || source,
      // A stamp of a day to come would keep every later row out: it is not believed.
      asOfAt: toldAt === null || chinaDate(toldAt) > todayOn ? asOfAt : toldAt,
      todayOn,
    })
    if ('removal' in reading)
      return this.remove(uscc, removalWithoutPeople(reading.removal, row), counter, removals)
    const id = `${reader.kind}-${digest([uscc, ...this.identityOf(row, reading.identity)]).slice(0, 24)}`
    const record = withoutPeople({ ...reading.record, id }, peopleOf(row), [row.raw('name')])
    const key = digest([id, JSON.stringify(withComparedNumber({ ...record, asOfAt: '' }))]).slice(0, 24)
    if (this.seen.has(key)) throw new RowRejection('duplicate-row')
    const [same, ...doubles] = await documents.sameAs(uscc, record)
    const known = await teller.idOf(uscc, record, same?.id ?? null)
    const merge = teller.merge(reading.isStateAssumed !== true)
    const outcome = await writer.putRecord(uscc, { ...record, id: known }, merge)
    for (const double of doubles.filter(isStanding))
      await writer.putRecord(uscc, { ...double, withdrawnOn: this.parts.todayOn })
    if (isList(record.kind)) await removals.endNamed(uscc, record.kind)
    const regionCode = uscc.length === 18 ? uscc.slice(2, 8) : uscc.slice(0, 6)
    counter.stored(outcome, timeliness(record, regionCode, todayOn))
    this.seen.add(key)
    return outcome
  }

  /**
   * Two that differ only in what is masked stay two. A plain digest of an identity number would be found out by trying
   * all of them, so what was written is sealed with the secret of this installation.
   */
  private identityOf(row: Row, shown: readonly string[]): readonly string[] {
    const written = shown.map((each) => row.writtenFor(each))
    if (written.every((each) => each === null)) return shown
    const seal = createHmac('sha256', this.parts.secret).update(JSON.stringify(written)).digest('hex')
    return [...shown, seal]
  }

  private async remove(
    uscc: string,
    removal: ListRemoval,
    counter: QualityCounter,
    removals: KeptRemovals,
  ): Promise<PutOutcome> {
    const { kind } = this.parts.reader
    if (!isList(kind)) throw new RowRejection('bad-value')
    const key = digest([kind, uscc, JSON.stringify(removal)]).slice(0, 24)
    if (this.seen.has(key)) throw new RowRejection('duplicate-row')
    this.seen.add(key)
    const ended = await removals.take(key, uscc, kind, removal)
    if (ended === null) throw new RowRejection('nothing-to-remove', 'removedOn')
    counter.stored(ended, null)
    return ended
  }

  private counterOf(source: string): QualityCounter {
    const name = this.quality.has(source) || this.quality.size < MAX_SOURCES ? source : this.parts.source
    const known = this.quality.get(name)
    if (known) return known
    const counter = new QualityCounter()
    this.quality.set(name, counter)
    return counter
  }
}

function rejectionOf(error: unknown): RowRejection {
  if (error instanceof RowRejection) return error
  if (error instanceof UnservableRecord) return new RowRejection('breaks-contract')
  throw error
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex')
}
