import type { CsvRow } from '../csv-file'
import type { RowTally, TallyReport } from './row-tally'

interface RowRun<Taken> {
  readonly file: string
  readonly rows: AsyncIterable<CsvRow>
  readonly tally: RowTally
  /** Rows written at a time. */
  readonly batch: number
  /** What the row holds; null when it was kept apart. */
  readonly take: (row: CsvRow) => Taken | null
  readonly write: (taken: readonly Taken[]) => Promise<void>
}

/**
 * Takes the rows of one file in batches. What was read before the file broke is written.
 * @throws ImportError when the file cannot be read to its end
 */
export async function runRows<Taken>(run: RowRun<Taken>): Promise<TallyReport> {
  const { file, rows, tally, batch, take, write } = run
  let waiting: Taken[] = []
  const flush = async (): Promise<void> => {
    const taken = waiting
    waiting = []
    await write(taken)
  }
  try {
    for await (const row of rows) {
      const taken = take(row)
      if (taken === null) continue
      waiting.push(taken)
      if (waiting.length === batch) await flush()
    }
    await flush()
    return tally.report()
  } catch (error) {
    await flush()
    throw tally.broken(file, error)
  } finally {
    tally.close()
  }
}
