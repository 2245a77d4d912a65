import { isDay } from '../../../domain/calendar/day'
import { RowRejection } from './rejections'

/** How dates and amounts are written in the files of authorities. */

/** "No end" as files write it: 长期, and the far days that stand for it. */
const endless = /^(长期|永久|无固定期限|无期限|—+|-+|\/|2099[-/.年]?12|9999)/

/**
 * A day as `YYYY-MM-DD`: also `2026/3/5`, `2026.03.05`, `20260305`, `2026年3月5日`, each with a time behind it or not.
 * @returns null when the cell is empty or means "no end"
 * @throws RowRejection `bad-date`
 */
export function dayFrom(cell: string, field: string): string | null {
  const text = cell.trim().normalize('NFKC')
  if (text === '' || endless.test(text) || text === 'N/A' || text === '无') return null
  const match =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s].*)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/.exec(text)
  const day = match && `${match[1]}-${(match[2] ?? '').padStart(2, '0')}-${(match[3] ?? '').padStart(2, '0')}`
  if (!day || !isDay(day)) throw new RowRejection('bad-date', field)
  return day
}

export interface Amount {
  readonly fen: number
  /** As written, with the unit of its column. */
  readonly stated: string
}

/** Fen in one unit; a decimal is shifted by digits, never by floating point. */
const unitDigits = { 元: 2, 万元: 6 } as const

/**
 * An amount: a plain number is in the unit of its column (万元 in 双公示), a written unit wins.
 * @returns null when the cell is empty or zero
 * @throws RowRejection `bad-amount`
 */
export function amountFrom(cell: string, unit: keyof typeof unitDigits, field: string): Amount | null {
  const text = cell.trim().normalize('NFKC').replace(/,/g, '')
  if (text === '' || text === '无' || text === '/' || text === 'N/A') return null
  const match = /^(\d{1,10})(?:\.(\d{1,8}))?\s*(元|万元|万)?(?:人民币)?$/.exec(text)
  if (!match) throw new RowRejection('bad-amount', field)
  const [, whole = '', fraction = '', written] = match
  const used = written === undefined ? unit : written === '元' ? '元' : '万元'
  const digits = unitDigits[used]
  const fen = Number(whole + fraction.padEnd(digits, '0').slice(0, digits))
  if (!Number.isSafeInteger(fen)) throw new RowRejection('bad-amount', field)
  return fen === 0 ? null : { fen, stated: `${text.replace(/\s*(元|万元|万)?(人民币)?$/, '')} ${used}` }
}
