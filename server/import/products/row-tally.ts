import { ImportError } from '../import-error'
import type { CsvRow } from '../csv-file'
import { RejectedFile } from '../rejected-file'
import type { PutOutcome } from '../../trace/paper.writer'
import type { Columns } from '../records/columns'
import { RowRejection, rejectionTexts, type RejectionCode } from '../records/rejections'
import type { Row } from '../records/row'

/** What became of the rows: `read` = `added` + `updated` + `unchanged` + `rejected`. */
export interface TallyReport {
  readonly read: number
  readonly added: number
  readonly updated: number
  readonly unchanged: number
  readonly rejected: number
  /** How many rows for which reason, most first. */
  readonly reasons: Readonly<Record<string, number>>
  /** Where the rejected rows are kept with their reasons; null when there are none. */
  readonly rejectedFile: string | null
}

/** Judges the rows of one file, keeps those apart that cannot be taken, and counts. */
export class RowTally {
  read = 0
  private readonly outcomes: Record<PutOutcome, number> = { added: 0, updated: 0, unchanged: 0 }
  private readonly reasons = new Map<RejectionCode, number>()
  private readonly rejected: RejectedFile

  /**
   * @param folder where the rejected rows are kept
   * @param at instant of the import, RFC 3339
   */
  constructor(
    folder: string,
    file: string,
    at: string,
    private readonly columns: Columns,
  ) {
    this.rejected = new RejectedFile(folder, file, at, ['原因', 'why', 'field', ...columns.readHeader])
  }

  /** What the row holds, or null when it was kept apart. */
  judge<Value>(row: CsvRow, read: (cells: Row) => Value): Value | null {
    this.read += 1
    try {
      if (row.cells.length !== this.columns.header.length) throw new RowRejection('wrong-column-count')
      return read(this.columns.row(row.cells))
    } catch (error) {
      if (!(error instanceof RowRejection)) throw error
      this.reject(row, error)
      return null
    }
  }

  reject({ cells, line }: CsvRow, { code, field }: RowRejection): void {
    this.reasons.set(code, (this.reasons.get(code) ?? 0) + 1)
    const { zh, en } = rejectionTexts[code]
    // Of a row whose cells are shifted nobody can say which of them names a person: its line must do.
    const told = code === 'wrong-column-count' ? [] : cells
    this.rejected.add(line, code, [zh, en, field ?? '', ...this.columns.readCells(told)])
  }

  stored(outcome: PutOutcome): void {
    this.outcomes[outcome] += 1
  }

  report(): TallyReport {
    const reasons = [...this.reasons].sort(([, a], [, b]) => b - a)
    return {
      read: this.read,
      ...this.outcomes,
      rejected: reasons.reduce((sum, [, count]) => sum + count, 0),
      reasons: Object.fromEntries(reasons),
      rejectedFile: this.rejected.path,
    }
  }

  /** The error of a file that broke off. */
  broken(file: string, error: unknown): ImportError {
    const reason = error instanceof Error ? error.message : String(error)
    return new ImportError(`${file} could not be read to its end: ${reason} (${this.read} rows were read).`, {
      cause: error,
    })
  }

  close(): void {
    this.rejected.close()
  }
}
