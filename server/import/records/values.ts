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

/**
 * When something was said: an instant of RFC 3339 as it is, a day by its beginning at UTC+08:00.
 * @returns null when the cell is empty
 * @throws RowRejection `bad-date`
 */
export function instantFrom(cell: string, field: string): string | null {
  const day = dayFrom(cell, field)
  if (day === null) return null
  const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/.test(
    cell.trim(),
  )
  const ms = isInstant ? Date.parse(cell.trim()) : NaN
  return new Date(Number.isNaN(ms) ? `${day}T00:00:00+08:00` : ms).toISOString()
}

export interface Amount {
  readonly fen: number
  /** As written, with the unit of its column. */
  readonly stated: string
}

/** Fen in one unit; a decimal is shifted by digits, never by floating point. */
const unitDigits = { 元: 2, 千元: 5, 万元: 6, 亿元: 10 } as const
export type MoneyUnit = keyof typeof unitDigits

/** @param times 千, 万, 亿 or nothing */
function unitBy(times: string): MoneyUnit {
  if (times === '千') return '千元'
  if (times === '万') return '万元'
  return times === '亿' ? '亿元' : '元'
}

/** A unit behind the name of a column: 罚款金额（元）, 金额（单位：万元）, 金额/元. */
const unitOfColumn =
  /[([【](?:单位)?:?(?:人民币)?:?([千万亿]?)元(?:人民币)?[)\]】]|[/_:-](?:单位:?)?([千万亿]?)元$/

/** The unit that the name of a column states; null where it states none. */
export function unitInName(name: string): MoneyUnit | null {
  const match = unitOfColumn.exec(name.normalize('NFKC'))
  return match && unitBy(match[1] ?? match[2] ?? '')
}

/** @param name in half width */
export function withoutUnit(name: string): string {
  return name.replace(unitOfColumn, '').replace(/\(单位.*?\)/g, '')
}

/**
 * An amount: a plain number is in the unit of its column (万元 in 双公示 unless its name says another), a written unit
 * wins.
 * @returns null when the cell is empty or zero
 * @throws RowRejection `bad-amount`
 */
export function amountFrom(cell: string, unit: MoneyUnit, field: string): Amount | null {
  const text = cell
    .trim()
    .normalize('NFKC')
    .replace(/,/g, '')
    .replace(/^(?:人民币|¥)\s*|整$/g, '')
  if (text === '' || text === '无' || text === '/' || text === 'N/A') return null
  const match = /^(\d{1,10})(?:\.(\d{1,8}))?\s*(?:([千万亿]?)元|([万亿]))?(?:人民币)?$/.exec(text)
  if (!match) throw new RowRejection('bad-amount', field)
  const [, whole = '', fraction = '', beforeYuan, alone] = match
  const times = beforeYuan ?? alone
  const used = times === undefined ? unit : unitBy(times)
  const digits = unitDigits[used]
  const fen = Number(whole + fraction.padEnd(digits, '0').slice(0, digits))
  if (!Number.isSafeInteger(fen)) throw new RowRejection('bad-amount', field)
  return fen === 0 ? null : { fen, stated: `${text.replace(/[^\d.]+$/, '')} ${used}` }
}
