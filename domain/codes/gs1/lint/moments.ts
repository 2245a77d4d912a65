/** Dates and times of day in components (General Specifications 3.4). */
import { csetNumeric } from './characters'
import { fault, firstFault, type LintFault, type Linter } from './faults'

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Exactly `size` characters, with one name for too few and one for too many. */
function length(size: number, short: string, long: string): Linter {
  return (data) =>
    data.length < size
      ? fault(short, 0, data.length)
      : data.length > size
        ? fault(long, 0, data.length)
        : null
}

/**
 * @param yearDigits two or four.
 * @param zeroDay whether day 00, the last of the month, is allowed.
 */
function date(yearDigits: 2 | 4, zeroDay: boolean): Linter {
  const size = length(yearDigits + 4, 'DATE_TOO_SHORT', 'DATE_TOO_LONG')
  const calendar = (data: string): LintFault | null => {
    const year = Number(data.slice(0, yearDigits))
    const month = Number(data.slice(yearDigits, yearDigits + 2))
    const day = Number(data.slice(yearDigits + 2))
    const days = DAYS[month - 1]
    if (days === undefined) return fault('ILLEGAL_MONTH', yearDigits, 2)
    // Two digits: every fourth year is a leap year, for 2000 is the only century the window meets.
    const leap = year % 4 === 0 && (yearDigits === 2 || year % 100 !== 0 || year % 400 === 0)
    const last = month === 2 && !leap ? 28 : days
    return (day === 0 && !zeroDay) || day > last ? fault('ILLEGAL_DAY', yearDigits + 2, 2) : null
  }
  return (data) => firstFault(data, size, csetNumeric, calendar)
}

/** Two digits below `limit`. */
function part(name: string, limit: number): Linter {
  const size = length(2, `${name}_TOO_SHORT`, `${name}_TOO_LONG`)
  const range: Linter = (data) => (Number(data) < limit ? null : fault(`ILLEGAL_${name}`, 0, 2))
  return (data) => firstFault(data, size, csetNumeric, range)
}

export const yymmdd = date(2, false)
export const yymmd0 = date(2, true)
export const yyyymmdd = date(4, false)
export const yyyymmd0 = date(4, true)
export const hour = part('HOUR', 24)
export const minute = part('MINUTE', 60)
export const second = part('SECOND', 60)

const clockLength = length(4, 'HOUR_WITH_MINUTE_TOO_SHORT', 'HOUR_WITH_MINUTE_TOO_LONG')

export const hourMinute: Linter = (data) =>
  firstFault(
    data,
    clockLength,
    csetNumeric,
    (text) => hour(text.slice(0, 2)),
    (text) => {
      const found = minute(text.slice(2))
      return found && fault(found.code, found.start + 2, found.length)
    },
  )
