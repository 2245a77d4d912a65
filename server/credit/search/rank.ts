import { shiftMonths } from '../../../domain/calendar/day'
import type { MerchantStatus } from '../../../domain/credit/record'

/**
 * The static rank is the upper half of the index's row number, the merchant's `seq` the lower one: the index hands
 * out hits in this order by itself, and reading stops when there are enough.
 */
const SEQ_SPAN = 2 ** 32
const MAX_LENGTH = 127

const statusRank: Readonly<Record<MerchantStatus, number>> = {
  active: 0,
  unknown: 0,
  dormant: 1,
  moved: 2,
  revoked: 3,
  deregistered: 3,
}

/** A merchant that no record shows in business for so many months comes after those that one does. */
const ACTIVE_MONTHS = 24

/**
 * Lower comes first: merchants in business before others, then those with a recent record of it, then the shorter
 * name, of which more was typed.
 * @param activeOn newest day on which a public record shows it doing business
 */
export function searchRank(
  key: string,
  status: MerchantStatus,
  activeOn: string | null,
  todayOn: string,
): number {
  const isActive = activeOn !== null && activeOn >= shiftMonths(todayOn, -ACTIVE_MONTHS)
  const standing = statusRank[status] * 2 + (isActive ? 0 : 1)
  return standing * (MAX_LENGTH + 1) + Math.min(key.length, MAX_LENGTH)
}

export function indexRow(rank: number, seq: number): number {
  return rank * SEQ_SPAN + seq
}

/** What a row of the index is made of; see `indexRow`. */
export function partsOf(row: number): { readonly rank: number; readonly seq: number } {
  const rank = Math.floor(row / SEQ_SPAN)
  return { rank, seq: row - rank * SEQ_SPAN }
}

/** The part of an index row's number that is the merchant's `seq`, as SQL over `row`. */
export const seqOfRow = (row: string) => `(${row} & ${SEQ_SPAN - 1})`
