import { createHash } from 'node:crypto'
import type { Db } from '../../db/schema'
import { paperShelves, putRow, type PaperRows, type PutOutcome } from '../../trace/paper.writer'
import { asked, optional, type Field, type Row } from '../records/row'
import { tradeNumber } from './trade-number'

/** What is known of a row beside its own cells. */
export interface PaperOrigin {
  readonly gtin: string
  readonly source: string
  /** RFC 3339 UTC. */
  readonly asOfAt: string
}

/** A row as it will be stored, ready to be put in place. */
export interface ReadPaper {
  /** By it a row that stands twice in a file is known. */
  readonly key: string
  readonly put: (tx: Db) => Promise<PutOutcome>
}

/** How one kind of record of products is read from its file. */
export interface PaperReader {
  readonly fields: readonly Field[]
  /** @throws RowRejection */
  readonly read: (row: Row, origin: Pick<PaperOrigin, 'source' | 'asOfAt'>) => ReadPaper
}

const commonFields: readonly Field[] = [
  asked('gtin', '商品条码 条码 条形码 GTIN EAN BARCODE CODE'),
  optional('source', '数据来源单位 数据来源 来源 SOURCE'),
  optional('asOf', '数据更新时间 更新时间 UPDATE_TIME'),
]

/** A kind whose rows go into one table. */
export function paperReader<Table extends keyof PaperRows>(
  table: Table,
  fields: readonly Field[],
  read: (row: Row, origin: PaperOrigin) => PaperRows[Table],
): PaperReader {
  return {
    fields: [...commonFields, ...fields],
    read: (row, { source, asOfAt }) => {
      const asOfOn = row.day('asOf')
      const paper = read(row, {
        gtin: tradeNumber(row.raw('gtin'), 'gtin'),
        source: row.text('source') || source,
        asOfAt: asOfOn === null ? asOfAt : new Date(`${asOfOn}T00:00:00+08:00`).toISOString(),
      })
      return {
        key: digestOf(Object.values(paper).map(String)),
        put: (tx) => putRow<PaperRows[Table]>(paperShelves(tx)[table], paper),
      }
    },
  }
}

/** An id that the same record has in every import. */
export function paperId(kind: string, identity: readonly (string | null)[]): string {
  return `${kind}-${digestOf(identity.map((part) => part ?? ''))}`
}

function digestOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 24)
}
