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

/** Fen for readers: `1280 元`, `¥1,280`. */
export const moneyText = (fen: number): Text => say(`${yuanOf(fen)} 元`, `¥${englishNumber(yuanOf(fen))}`)
