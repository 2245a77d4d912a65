/** The days that a code itself carries (GS1 General Specifications 3.4): known without any network. */
import { slideYear } from '../codes/gs1/dates'
import { isDay } from '../calendar/day'
import type { Part } from '../codes/recognition'

/** Each as it stands in the code, `YYMMDD`; day `00` says only the month. */
export interface CodeDates {
  /** AI 11, 生产日期. */
  readonly produced?: string
  /** AI 15, 保质期到: best before. */
  readonly bestBefore?: string
  /** AI 16, 销售截止: sell by. */
  readonly sellBy?: string
  /** AI 17, 失效日期: use by. */
  readonly expires?: string
}

export const codeDateNames = ['produced', 'bestBefore', 'sellBy', 'expires'] as const

const identifiers: Readonly<Record<(typeof codeDateNames)[number], string>> = {
  produced: '11',
  bestBefore: '15',
  sellBy: '16',
  expires: '17',
}

/** The days among the parts of a code that was read. */
export function codeDatesOf(parts: readonly Part[]): CodeDates {
  return pickDates((name) => parts.find(({ key }) => key === identifiers[name])?.text)
}

/** The days that are written as codes write them; whatever else is left out. */
export function pickDates(of: (name: keyof CodeDates) => string | undefined): CodeDates {
  const dates: Partial<Record<keyof CodeDates, string>> = {}
  for (const name of codeDateNames) {
    const text = of(name)
    if (text !== undefined && /^\d{6}$/.test(text)) dates[name] = text
  }
  return dates
}

/** A day of a code: exact, or any of one month. */
export interface CodeDay {
  /** First and last day that it can be; the same where it is exact. */
  readonly from: string
  readonly to: string
  readonly isExact: boolean
}

/**
 * @param text `YYMMDD`; day `00` is the whole month (General Specifications 3.4.2: to be read as its last day)
 * @param today `YYYY-MM-DD`, the middle of the window of years
 * @returns null when no such day exists
 */
export function codeDay(text: string, today: string): CodeDay | null {
  if (!/^\d{6}$/.test(text)) return null
  const year = slideYear(Number(text.slice(0, 2)), Number(today.slice(0, 4)))
  const month = `${year}-${text.slice(2, 4)}`
  if (!isDay(`${month}-01`)) return null
  if (text.slice(4) === '00') {
    const last = new Date(Date.UTC(year, Number(text.slice(2, 4)), 0)).toISOString().slice(0, 10)
    return { from: `${month}-01`, to: last, isExact: false }
  }
  const on = `${month}-${text.slice(4)}`
  return isDay(on) ? { from: on, to: on, isExact: true } : null
}
