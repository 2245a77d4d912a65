/** What it says that one very item was looked up before. */
import { englishDay } from '../calendar/day-text'
import { englishNumber } from '../figures'
import { say, type Text } from '../text'

/** The look-ups of one day in one city. */
export interface ItemQueries {
  /** `YYYY-MM-DD` at UTC+08:00. */
  readonly on: string
  /** Four digits of GB/T 2260; null where the person did not say. */
  readonly region: string | null
  readonly n: number
}

export interface ItemPlace {
  readonly region: string | null
  readonly n: number
  readonly firstOn: string
  readonly lastOn: string
}

export interface ItemFinding {
  /** first: nobody asked before; again: some did; spread: in too many cities for one thing. */
  readonly level: 'first' | 'again' | 'spread'
  readonly total: number
  readonly firstOn: string
  /** Most look-ups first. */
  readonly places: readonly ItemPlace[]
  readonly text: Text
}

/** Cities in which a thing that is sold and carried home is hardly looked up honestly. */
const MANY_CITIES = 3

/** What can never be told from look-ups, whatever they are. */
export const itemLimit = say(
  '只知道在本平台被查过几次，不能证明真伪。第一次查也不能证明是真的：假货可以带一个没人查过的码。',
  'We only know how often it was looked up here, which does not prove that it is genuine. Nor does a first look-up: a fake may carry a code that nobody looked up yet.',
)

/**
 * Look-ups of one item, the present one among them.
 * @param queries at least one
 * @returns in the same words for the same look-ups, in whatever order they come
 */
export function itemFinding(queries: readonly ItemQueries[]): ItemFinding {
  const places = placesOf(queries)
  const total = queries.reduce((sum, { n }) => sum + n, 0)
  const firstOn = queries.reduce((first, { on }) => (on < first ? on : first), queries[0]?.on ?? '')
  const cities = places.filter(({ region }) => region !== null).length
  const known = { total, firstOn, places }
  if (cities >= MANY_CITIES || isInTwoCitiesOnOneDay(queries)) {
    const text = say(
      `这一件在 ${cities} 个城市被查过。同一件东西很难到处出现，这个码可能被抄到了别的东西上。先问清楚卖家，再决定用不用。`,
      `This very item was looked up in ${cities} cities. One thing is hardly in all of them: its code may have been copied onto others. Ask the seller before you use it.`,
    )
    return { ...known, level: 'spread', text }
  }
  if (total <= 1) {
    const text = say('这是本平台上第一次有人查这一件。', 'Nobody has looked up this very item here before.')
    return { ...known, level: 'first', text }
  }
  const text = say(
    `这一件在本平台被查过 ${total} 次，第一次是 ${firstOn}。店员、家人也会查，查过多次不等于有问题。`,
    `This very item was looked up here ${englishNumber(total)} times, first on ${englishDay(firstOn)}. Shop staff and family look things up too: several times does not mean that something is wrong.`,
  )
  return { ...known, level: 'again', text }
}

function placesOf(queries: readonly ItemQueries[]): ItemPlace[] {
  const places = new Map<string | null, ItemPlace>()
  for (const { region, on, n } of queries) {
    const before = places.get(region)
    places.set(region, {
      region,
      n: n + (before?.n ?? 0),
      firstOn: before && before.firstOn < on ? before.firstOn : on,
      lastOn: before && before.lastOn > on ? before.lastOn : on,
    })
  }
  return [...places.values()].sort(
    (a, b) =>
      b.n - a.n || (a.firstOn < b.firstOn ? -1 : a.firstOn > b.firstOn ? 1 : compare(a.region, b.region)),
  )
}

function compare(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : 1
}

function isInTwoCitiesOnOneDay(queries: readonly ItemQueries[]): boolean {
  const cityOf = new Map<string, string>()
  return queries.some(({ on, region }) => {
    if (region === null) return false
    const other = cityOf.get(on)
    cityOf.set(on, region)
    return other !== undefined && other !== region
  })
}
