import type { ShelfFeedEntry } from '../../contract/shelf-feed'
import { dayNumber } from '../../domain/calendar/day'
import type { ShelfItem } from './shelf-items'

/** Something to know about a thing on the shelf. */
export interface ShelfWarning {
  /** Of this very fact about this very thing. */
  readonly id: string
  readonly item: ShelfItem
  readonly kind: ShelfFeedEntry['kind'] | 'expired' | 'expires-soon'
  /** false: it concerns some lots, and the lot of the thing is not known. */
  readonly isCertain: boolean
  readonly title: string
  readonly day: string
  /** null: worked out on this phone. */
  readonly source: string | null
}

/** Days before its date on which a thing is mentioned. */
const daysAhead = 7

/** The loudest first. */
const order: readonly ShelfWarning['kind'][] = [
  'recall',
  'sampling-failure',
  'expired',
  'penalty',
  'licence-expiry',
  'expires-soon',
]

/**
 * What the feed says of the things on the shelf, and what their own dates say. An entry whose day of withdrawal has come
 * says nothing any more, also where no newer feed has arrived.
 * @param todayOn `YYYY-MM-DD` at UTC+08:00
 */
export function warningsOf(
  items: readonly ShelfItem[],
  entries: readonly ShelfFeedEntry[],
  todayOn: string,
): readonly ShelfWarning[] {
  const current = entries.filter(({ stopsOn }) => stopsOn === null || stopsOn > todayOn)
  const warnings = items.flatMap((item) => [
    ...current.flatMap((entry) => warningOf(item, entry)),
    ...dateWarning(item, todayOn),
  ])
  return warnings.sort(
    (one, other) =>
      order.indexOf(one.kind) - order.indexOf(other.kind) ||
      Number(other.isCertain) - Number(one.isCertain) ||
      (one.day < other.day ? 1 : one.day > other.day ? -1 : 0),
  )
}

function warningOf(item: ShelfItem, entry: ShelfFeedEntry): readonly ShelfWarning[] {
  const { gtin, gtinPrefix, makerUscc, lots } = entry
  const isMeant =
    gtin === item.gtin ||
    (gtinPrefix !== null && item.gtin.startsWith(gtinPrefix)) ||
    (makerUscc !== null && makerUscc === item.makerUscc)
  if (!isMeant || (lots !== null && item.lot !== null && !lots.includes(item.lot))) return []
  const { id, kind, title, day, source } = entry
  // A sample was of one lot: a notice that names none says nothing certain of the others.
  const isCertain = lots === null ? kind !== 'sampling-failure' : item.lot !== null
  return [{ id: `${id} ${item.id}`, item, kind, isCertain, title, day, source }]
}

function dateWarning(item: ShelfItem, todayOn: string): readonly ShelfWarning[] {
  if (item.expiresOn === null) return []
  const left = dayNumber(item.expiresOn) - dayNumber(todayOn)
  if (left > daysAhead) return []
  const kind = left < 0 ? 'expired' : 'expires-soon'
  return [
    { id: `${kind} ${item.id}`, item, kind, isCertain: true, title: '', day: item.expiresOn, source: null },
  ]
}
