import type { PublicRecord } from '../../../contract/records'

/** What a record is to the merchant, for the picture of the years: said by shape and word, helped by colour. */
export type Leaning = 'adverse' | 'good' | 'plain'

export interface YearMarks {
  readonly year: number
  /** Adverse first. */
  readonly marks: readonly Leaning[]
}

/** Most years that are drawn: what fits on a phone. */
const MAX_YEARS = 8

/** A record is adverse when it is one to repair or mend; filings say nothing either way, and what
 * society says is never drawn beside what an authority decided. */
export function leaningOf(record: PublicRecord): Leaning {
  switch (record.kind) {
    case 'penalty':
    case 'serious':
    case 'abnormal':
    case 'blacklist':
      return 'adverse'
    case 'inspection':
      return record.result === 'pass' ? 'good' : record.result === 'no-activity' ? 'plain' : 'adverse'
    case 'commitment':
      return record.state === 'broken' ? 'adverse' : 'good'
    case 'rating':
      return record.standing === 'good' ? 'good' : record.standing === 'poor' ? 'adverse' : 'plain'
    case 'honour':
    case 'annual-report':
      return 'good'
    default:
      return 'plain'
  }
}

const order: readonly Leaning[] = ['adverse', 'good', 'plain']

/** The newest years with what was decided in each, oldest first; years in between without a record are empty. */
export function yearsOf(records: readonly PublicRecord[]): readonly YearMarks[] {
  const years = records.map(({ decidedOn }) => Number(decidedOn.slice(0, 4)))
  if (years.length === 0) return []
  const last = Math.max(...years)
  const first = Math.max(Math.min(...years), last - MAX_YEARS + 1)
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index
    const marks = records
      .filter(({ decidedOn }) => decidedOn.startsWith(String(year)))
      .map(leaningOf)
      .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    return { year, marks }
  })
}
