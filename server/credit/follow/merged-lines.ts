import type { CaseLine } from './case-news.port'
import type { RecordLine, StatusLine } from './news.repository'

export type Line = RecordLine | StatusLine | CaseLine

/** The three logs of the inbox, each newest first. */
export interface Lines {
  readonly records: readonly RecordLine[]
  readonly statuses: readonly StatusLine[]
  readonly cases: readonly CaseLine[]
}

/** In each log the number that a page has come to; null: it has not begun with it. */
export interface Ends {
  readonly record: number | null
  readonly status: number | null
  readonly notice: number | null
}

/**
 * The newest lines of the three, and how far they reach into each. No log is put into another order, so that a page
 * goes on where the last one ended whatever clocks did.
 */
export function newestOf(
  { records, statuses, cases }: Lines,
  limit: number,
  from: Ends,
): { readonly shown: readonly Line[]; readonly ends: Ends; readonly hasMore: boolean } {
  const shown: Line[] = []
  const taken = { records: 0, statuses: 0, cases: 0 }
  let ends = from
  for (;;) {
    const record = records[taken.records]
    const status = statuses[taken.statuses]
    const ofCase = cases[taken.cases]
    const followed = laterOf(record, status)
    const isCase = ofCase !== undefined && (followed === undefined || ofCase.at >= atOf(followed))
    const line = isCase ? ofCase : followed
    if (line === undefined || shown.length === limit) return { shown, ends, hasMore: line !== undefined }
    shown.push(line)
    if ('news' in line) {
      taken.cases += 1
      ends = { ...ends, notice: line.seq }
    } else if ('change' in line) {
      taken.records += 1
      ends = { ...ends, record: line.place.seq }
    } else {
      taken.statuses += 1
      ends = { ...ends, status: line.place.sub }
    }
  }
}

/** A change of status stands behind the record's change that was the newest when it was noticed. */
function laterOf(
  record: RecordLine | undefined,
  status: StatusLine | undefined,
): RecordLine | StatusLine | undefined {
  if (!record || !status) return record ?? status
  return status.place.seq >= record.place.seq ? status : record
}

function atOf(line: RecordLine | StatusLine): string {
  return 'change' in line ? line.change.at : line.at
}
