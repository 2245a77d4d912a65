/** 来源可查、去向可追、责任可究: the events of a thing put in order, in bounded time. */
import type { Chain, ChainStep, ThingGraph } from './chain'
import { custodyOf } from './custody'
import type { EpcisEvent } from './event'
import { EventIndex } from './event-index'
import type { ChainFacts } from './facts'
import { findGaps } from './gaps/find'
import { graphOf } from './graph'
import { groupsOf } from './groups'
import { missingFrom } from './missing'
import { onwardOf } from './onward'
import { reachBack, type ReachedBack } from './reach-back'
import { reachOnward, type ReachedOnward } from './reach-onward'
import { compareReadings, type Reading } from './reading'
import type { Spans } from './spans'
import { titleOf } from './vocabulary'

/** Events of one chain; beyond them it says that it is truncated. */
const MAX_EVENTS = 100_000

/**
 * Walks back from a thing (its own events, those of the containers it lay in while it lay in them, and those of
 * everything it was made from until then) and on to what became of it. Loops in the data end. Events in error, without a
 * readable time, or given twice are left out; the order of the input does not matter.
 * @param start identifier of an item, lot or case; several when the same thing has several names
 */
export function walk(
  events: readonly EpcisEvent[],
  start: string | readonly string[],
  facts: ChainFacts,
): Chain {
  const index = new EventIndex(events)
  const names = typeof start === 'string' ? [start] : start
  const back = finished(
    reachBack(
      index,
      names.map((key) => ({ key, until: Infinity })),
    ),
  )
  return chainOf(index, names, back, finished(reachOnward(index, names)), facts)
}

/** Runs a walk whose events are all there. */
function finished<Result>(walking: Generator<unknown, Result, void>): Result {
  let at = walking.next()
  while (!at.done) at = walking.next()
  return at.value
}

/**
 * The chain out of what both walks reached.
 * @param truncated the events that were asked for were not all given
 */
export function chainOf(
  index: EventIndex,
  start: readonly string[],
  back: ReachedBack,
  onward: ReachedOnward,
  facts: ChainFacts,
  truncated = false,
): Chain {
  const { readings, isCut } = readingsOf(index, back)
  const { spans } = back
  const isTruncated = truncated || back.truncated || isCut
  const groups = groupsOf(readings, (thing) => spans.has(thing))
  let steps: readonly ChainStep[] | null = null
  let graph: ThingGraph | null = null
  return {
    readings,
    groups,
    // Only asked for in part, or not at all, where chains are long.
    get steps() {
      return (steps ??= readings.map((reading) => stepOf(reading, spans)))
    },
    get graph() {
      return (graph ??= graphOf(readings, index, back))
    },
    levels: 1 + Math.max(0, ...new Set(back.levels.values())),
    gaps: findGaps({ readings, groups, index, spans, start, facts }, !isTruncated),
    custody: custodyOf(groups, facts),
    onward: onwardOf(index, onward),
    missing: missingFrom({ readings, index, start, truncated: isTruncated }),
    get items() {
      return [...spans.things()].sort()
    },
    truncated: isTruncated,
  }
}

/** The events of the chain in the order of time. */
export function readingsOf(
  index: EventIndex,
  { spans }: ReachedBack,
): { readonly readings: readonly Reading[]; readonly isCut: boolean } {
  const found = [...index.all()].filter((reading) => belongs(reading, spans)).sort(compareReadings)
  const readings = found.slice(0, MAX_EVENTS)
  return { readings, isCut: readings.length < found.length }
}

/** Whether an event is part of the chain; what a container does with other contents is not. */
function belongs({ type, things, inputs, parent, time }: Reading, spans: Spans): boolean {
  if (things.some((thing) => spans.holds(thing, time))) return true
  if (inputs.length > 0) return things.length === 0 && inputs.some((thing) => spans.holds(thing, time))
  if (parent === null || !spans.holds(parent, time)) return false
  return things.length === 0 || type === 'TransactionEvent'
}

/** One event of a chain in words. */
export function stepOf(reading: Reading, spans: Spans): ChainStep {
  const { eventID, type, time, step, things, inputs, parent, placeId, partyId } = reading
  const named = parent === null ? [...things, ...inputs] : [parent, ...things, ...inputs]
  return {
    eventID,
    type,
    at: new Date(time).toISOString(),
    bizStep: step,
    title: titleOf(type, step),
    placeId,
    partyId,
    items: named.filter((thing) => spans.has(thing)),
  }
}
