/** 去向可追: where the goods and what was made of them came to, in aggregate: no buyer, no single sale. */
import type { Onward, OnwardPlace } from './chain'
import type { EventIndex } from './event-index'
import type { ReachedOnward } from './reach-onward'
import type { Reading } from './reading'
import type { Spans } from './spans'
import { isArrival, isSale } from './vocabulary'

interface Seen {
  placeId: string
  isSale: boolean
  first: number
  last: number
}

export function onwardOf(index: EventIndex, { spans, made, containers, truncated }: ReachedOnward): Onward {
  const arrived = new Map<string, Seen>()
  const sales = new Map<string, Seen>()
  let times = 0
  let pieces: number | null = 0
  for (const reading of index.all()) {
    const sale = isSale(reading.step)
    if (!sale && !isArrival(reading.step)) continue
    if (!isNamed(reading, spans)) continue
    if (sale) {
      times += 1
      const sold = piecesOf(reading, (thing) => spans.holds(thing, reading.time))
      pieces = sold === null || pieces === null ? null : pieces + sold
    }
    const { placeId, time } = reading
    if (placeId === null) continue
    const places = sale ? sales : arrived
    const known = places.get(placeId)
    if (!known) {
      places.set(placeId, { placeId, isSale: sale, first: time, last: time })
      continue
    }
    if (time < known.first) known.first = time
    if (time > known.last) known.last = time
  }
  return {
    made: [...made].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).map(([thing]) => thing),
    containers: containers.size,
    places: [...arrived.values(), ...sales.values()]
      .sort((a, b) => a.first - b.first || (a.placeId < b.placeId ? -1 : a.placeId > b.placeId ? 1 : 0))
      .map(placeOf),
    sold: times === 0 ? null : { times, pieces },
    truncated,
  }
}

function isNamed({ parent, things, time }: Reading, spans: Spans): boolean {
  return (parent !== null && spans.holds(parent, time)) || things.some((thing) => spans.holds(thing, time))
}

function placeOf({ placeId, isSale: sale, first, last }: Seen): OnwardPlace {
  return {
    placeId,
    isSale: sale,
    firstAt: new Date(first).toISOString(),
    lastAt: new Date(last).toISOString(),
  }
}

/** Single things count one each, classes by their quantity; null where a quantity is missing or weighed. */
function piecesOf({ things, instances, pieces }: Reading, counts: (thing: string) => boolean): number | null {
  let sum = things.slice(0, instances).filter(counts).length
  for (const [place, count] of pieces.entries()) {
    if (!counts(things[instances + place] ?? '')) continue
    if (count === null) return null
    sum += count
  }
  return sum
}
