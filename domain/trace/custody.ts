/** 责任可究: who held the goods from when until when. */
import type { Custody } from './chain'
import type { ChainFacts } from './facts'
import type { Reading } from './reading'
import { isOutgoing } from './vocabulary'

interface Interval {
  readonly holder: string
  holderId: string
  isDeclared: boolean
  from: number
  /** Infinity: nobody recorded that it was handed on. */
  to: number
  eventIDs: string[]
}

/**
 * The holders in order. Custody begins with the first event that names the party (or, where none does, the place) and
 * ends when it ships the goods or uses them up. Nobody's custody is ended by what another one says.
 * @param groups see `groupsOf`
 */
export function custodyOf(
  groups: readonly (readonly Reading[])[],
  { holderOf = (id) => id }: ChainFacts,
): Custody[] {
  const byHolder = new Map<string, Interval[]>()
  for (const readings of groups) {
    for (const interval of intervalsOf(readings, holderOf)) {
      const list = byHolder.get(interval.holder)
      if (list) list.push(interval)
      else byHolder.set(interval.holder, [interval])
    }
  }
  return [...byHolder.values()]
    .flatMap(joined)
    .sort((a, b) => a.from - b.from || a.to - b.to || (a.holderId < b.holderId ? -1 : 1))
    .map(({ holderId, isDeclared, from, to, eventIDs }) => ({
      holderId,
      isDeclared,
      from: new Date(from).toISOString(),
      to: to === Infinity ? null : new Date(to).toISOString(),
      eventIDs: eventIDs.length < 2 ? eventIDs : [...new Set(eventIDs)],
    }))
}

function intervalsOf(readings: readonly Reading[], holderOf: (id: string) => string): Interval[] {
  const intervals: Interval[] = []
  const latest = new Map<string, Interval>()
  let last: string | null = null
  for (const { time, step, partyId, placeId, inputs, eventID } of readings) {
    const id = partyId ?? placeId
    if (id === null) continue
    const holder = holderOf(id)
    const to = isOutgoing(step) || inputs.length > 0 ? time : Infinity
    const known = latest.get(holder)
    if (known && (last === holder || known.to === Infinity)) {
      known.to = to
      known.eventIDs.push(eventID)
      if (partyId !== null && !known.isDeclared) Object.assign(known, { holderId: id, isDeclared: true })
    } else {
      const interval = {
        holder,
        holderId: id,
        isDeclared: partyId !== null,
        from: time,
        to,
        eventIDs: [eventID],
      }
      intervals.push(interval)
      latest.set(holder, interval)
    }
    last = holder
  }
  return intervals
}

/** One holder's intervals over all groups, those that overlap as one: the first of them takes the others in. */
function joined(intervals: Interval[]): Interval[] {
  if (intervals.length < 2) return intervals
  const result: Interval[] = []
  for (const next of intervals.sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = result.at(-1)
    if (!last || next.from > last.to) {
      result.push(next)
      continue
    }
    if (next.isDeclared && !last.isDeclared)
      Object.assign(last, { holderId: next.holderId, isDeclared: true })
    last.to = Math.max(last.to, next.to)
    for (const id of next.eventIDs) last.eventIDs.push(id)
  }
  return result
}
