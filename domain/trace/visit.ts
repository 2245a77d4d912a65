/** One look at a thing during a walk, and what the walks in both directions have in common. */
import type { EventIndex } from './event-index'
import { packs, type Reading } from './reading'

/** Things whose events are needed before a walk can go on; with `used` what was made of them. */
export interface Request {
  readonly keys: readonly string[]
  readonly used: boolean
}

/** Bounds of one walk; beyond them the chain says that it is truncated. */
export interface Bounds {
  readonly maxVisits: number
  /** Events looked at, counting repeats. */
  readonly maxWork: number
}

export const wideBounds: Bounds = { maxVisits: 500_000, maxWork: 5_000_000 }

export interface Visit {
  readonly key: string
  /** `goods`: what lies in it belongs to the chain too; `process`: the id of a transformation told in parts. */
  readonly kind: 'goods' | 'container' | 'process'
  readonly from: number
  readonly to: number
  /** How many transformations away from the start. */
  readonly level: number
  /** What was packed into the container, or came out of or went into the transformation. */
  readonly by: { readonly thing: string; readonly reading: Reading } | null
}

/** The thing itself and what lies in it. */
export function goods(key: string, from: number, to: number, level: number): Visit {
  return { key, kind: 'goods', from, to, level, by: null }
}

/** The rest of a transformation that was recorded in parts; null when it was recorded in one. */
export function processOf(reading: Reading, thing: string, level: number): Visit | null {
  const { transformationID, time } = reading
  if (transformationID === null) return null
  return {
    key: transformationID,
    kind: 'process',
    from: -Infinity,
    to: time,
    level,
    by: { thing, reading },
  }
}

/** The container a thing was put into, from then on; until when is told by `untilTakenOut`. */
export function containerOf(reading: Reading, thing: string, until: number, level: number): Visit | null {
  const { parent, time } = reading
  if (!packs(reading, 'ADD') || parent === null || parent === thing) return null
  return { key: parent, kind: 'container', from: time, to: until, level, by: { thing, reading } }
}

/** When the visit to a container ends because the thing was taken out, as soon as the container's events are there. */
export function untilTakenOut(index: EventIndex, { key, from, to, by }: Visit): number {
  if (!by) return to
  const ofContainer = index.ofParent(key)
  const ofThing = index.ofThing(by.thing)
  const list = ofContainer.length <= ofThing.length ? ofContainer : ofThing
  const emptied = index.ofEmptied(key)
  const emptiedAt = emptied[placeFrom(emptied, from)]?.time ?? Infinity
  return Math.min(to, takenOutAt(list, by.thing, key, from, to), emptiedAt)
}

function takenOutAt(
  readings: readonly Reading[],
  thing: string,
  container: string,
  from: number,
  to: number,
): number {
  for (let at = placeFrom(readings, from); at < readings.length; at += 1) {
    const reading = readings[at]
    if (!reading || reading.time > to) break
    if (packs(reading, 'DELETE') && reading.parent === container && reading.things.includes(thing))
      return reading.time
  }
  return Infinity
}

/** What readings in the order of time tell between two instants, both included. */
export function during(readings: readonly Reading[], from: number, to: number): readonly Reading[] {
  if (from === -Infinity && to === Infinity) return readings
  const first = placeFrom(readings, from)
  let end = first
  while (end < readings.length && (readings[end]?.time ?? Infinity) <= to) end += 1
  return readings.slice(first, end)
}

/** Place of the first reading at or after a time. */
function placeFrom(readings: readonly Reading[], time: number): number {
  let low = 0
  let high = readings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((readings[middle]?.time ?? Infinity) < time) low = middle + 1
    else high = middle
  }
  return low
}
