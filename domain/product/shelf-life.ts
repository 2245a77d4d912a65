/** Until when a product is good: by its code, by its lot, or reckoned from the day it was made. */
import { dayNumber, shiftDay } from '../calendar/day'
import { codeDay, type CodeDates } from './code-dates'

/**
 * best-before = 保质期 (食品安全法 art. 67, 150: quality is kept until then); expiry = 失效、限用日期, not to be used after;
 * sell-by = the shop may not sell it after.
 */
export type EndKind = 'best-before' | 'expiry' | 'sell-by'

export interface ShelfLife {
  readonly producedOn: string | null
  /** The last day it is good. Where only a month is known, its last one. */
  readonly endsOn: string
  readonly kind: EndKind
  /** The day itself is known, not only the month. */
  readonly isExact: boolean
  /** code = printed in the code; lot = told by the maker for this lot; reckoned = production and the stated shelf life. */
  readonly from: 'code' | 'lot' | 'reckoned'
  /** past = after that day; last-day = today is the day; soon = seven days before it, or in the last third of a shorter life. */
  readonly state: 'past' | 'last-day' | 'soon' | 'good'
  /** Days until that day; negative after it. */
  readonly daysLeft: number
}

export interface ShelfLifeInput {
  readonly dates: CodeDates
  readonly lot: { readonly producedOn: string | null; readonly expiresOn: string | null } | null
  /** As the maker states it for the product. */
  readonly shelfLifeDays: number | null
  /** `YYYY-MM-DD` at UTC+08:00. */
  readonly today: string
}

/** How long before its end it is said. */
const SOON_DAYS = 7

type End = Pick<ShelfLife, 'endsOn' | 'kind' | 'isExact' | 'from'>

/**
 * The code's own day comes first, for it belongs to this very piece; then the lot's; then what can be reckoned. Of
 * several days in a code the one after which it must not be used is taken: expiry, best before, sell by.
 * @returns null when none of them is known
 */
export function shelfLifeOf(input: ShelfLifeInput): ShelfLife | null {
  const { dates, lot, today } = input
  const made = dates.produced === undefined ? null : codeDay(dates.produced, today)
  // Of a month the first day: reckoned from there, nothing is called good that may be past.
  const producedOn = made?.from ?? lot?.producedOn ?? null
  const end = endOfCode(dates, today) ?? endOfLot(lot) ?? reckoned(producedOn, made?.isExact ?? true, input)
  if (end === null) return null
  const daysLeft = dayNumber(end.endsOn) - dayNumber(today)
  return {
    ...end,
    producedOn: made && !made.isExact ? null : producedOn,
    daysLeft,
    state: stateOf(daysLeft, producedOn, end.endsOn),
  }
}

function endOfCode(dates: CodeDates, today: string): End | null {
  const all = [
    [dates.expires, 'expiry'],
    [dates.bestBefore, 'best-before'],
    [dates.sellBy, 'sell-by'],
  ] as const
  for (const [text, kind] of all) {
    const day = text === undefined ? null : codeDay(text, today)
    if (day) return { endsOn: day.to, kind, isExact: day.isExact, from: 'code' }
  }
  return null
}

function endOfLot(lot: ShelfLifeInput['lot']): End | null {
  if (lot?.expiresOn == null) return null
  return { endsOn: lot.expiresOn, kind: 'best-before', isExact: true, from: 'lot' }
}

function reckoned(
  producedOn: string | null,
  isExact: boolean,
  { shelfLifeDays }: ShelfLifeInput,
): End | null {
  if (producedOn === null || shelfLifeDays === null || shelfLifeDays <= 0) return null
  return { endsOn: shiftDay(producedOn, shelfLifeDays), kind: 'best-before', isExact, from: 'reckoned' }
}

function stateOf(daysLeft: number, producedOn: string | null, endsOn: string): ShelfLife['state'] {
  if (daysLeft < 0) return 'past'
  if (daysLeft === 0) return 'last-day'
  const life = producedOn === null ? 0 : dayNumber(endsOn) - dayNumber(producedOn)
  // A carton of milk is not "soon" on the day it was filled.
  const warning = life > 0 ? Math.min(SOON_DAYS, Math.max(1, Math.floor(life / 3))) : SOON_DAYS
  return daysLeft <= warning ? 'soon' : 'good'
}
