/** Money in fen, as people write and read it in yuan. */
import { englishNumber } from './figures'
import { halfWidth } from './half-width'
import { say, type Text } from './text'

/**
 * Yuan as typed (`1280`, `1 280.5`, `１２８０元`) in fen, without floating point.
 * null when nothing is typed; NaN when it is no amount, which the validation reports.
 */
export function fenOf(yuan: string): number | null {
  const plain = halfWidth(yuan).replace(/[\s,\u00a5\uffe5\u5143]/g, '')
  if (plain === '') return null
  const match = /^(\d{1,9})(?:\.(\d{0,2}))?$/.exec(plain)
  if (match === null) return Number.NaN
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}

/** Fen in yuan, without a fraction where there is none: `1280`, `35.50`. */
export const yuanOf = (fen: number): string => (fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2))

/**
 * Fen for readers: `1280 元`, `¥1,280`; on screens, in what people send and in the letters of offices alike. Official
 * letters write a whole amount without a fraction (罚款5000元) and both places where there is a 角 or 分 (35.50元), in
 * Arabic digits (GB/T 15835-2011), and so do people: `1384.00 元` is the way of ledgers. Data keeps two places (CSV).
 */
export const moneyText = (fen: number): Text => say(`${yuanOf(fen)} 元`, `¥${englishNumber(yuanOf(fen))}`)
