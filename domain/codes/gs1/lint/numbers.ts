/** Numbers that count or measure: pieces, positions, coordinates. */
import { csetNumeric } from './characters'
import { fault, firstFault, type Linter } from './faults'

/** Piece and total, equally long, as in `0102`. */
export const pieceOfTotal: Linter = (data) => {
  const digits = csetNumeric(data)
  if (digits) return digits
  if (data.length === 0 || data.length % 2 !== 0)
    return fault('INVALID_LENGTH_FOR_PIECE_OF_TOTAL', 0, data.length)
  const half = data.length / 2
  const piece = data.slice(0, half)
  const total = data.slice(half)
  if (/^0+$/.test(piece)) return fault('ZERO_PIECE_NUMBER', 0, half)
  if (/^0+$/.test(total)) return fault('ZERO_TOTAL_PIECES', half, half)
  // Equal length: the order of the text is the order of the numbers.
  return piece > total ? fault('PIECE_NUMBER_EXCEEDS_TOTAL', 0, data.length) : null
}

/** `1/2`: position and total, without leading zeros. */
export const positionInSequence: Linter = (data) => {
  const match = /^(\d+)\/(\d+)$/.exec(data)
  if (!match) return fault('POSITION_IN_SEQUENCE_MALFORMED', 0, data.length)
  const [, position = '', end = ''] = match
  if (position.startsWith('0')) return fault('ILLEGAL_ZERO_PREFIX', 0, position.length)
  if (end.startsWith('0')) return fault('ILLEGAL_ZERO_PREFIX', position.length + 1, end.length)
  const exceeds = position.length === end.length ? position > end : position.length > end.length
  return exceeds ? fault('POSITION_EXCEEDS_END', 0, data.length) : null
}

/** Ten digits, ten-millionths of a degree, shifted so that none is negative. */
function coordinate(name: string, limit: number): Linter {
  return (data) =>
    firstFault(
      data,
      (text) => (text.length === 10 ? null : fault(`${name}_INVALID_LENGTH`, 0, text.length)),
      csetNumeric,
      (text) => (Number(text) > limit ? fault(`INVALID_${name}`, 0, text.length) : null),
    )
}

export const latitude = coordinate('LATITUDE', 1_800_000_000)
export const longitude = coordinate('LONGITUDE', 3_600_000_000)
