/** The things of a chain and what binds them. */
import type { GraphEdge, ThingGraph, ThingNode } from './chain'
import type { EventIndex } from './event-index'
import type { ReachedBack } from './reach-back'
import { packs, type Reading } from './reading'
import type { Spans } from './spans'
import { containerOf, untilTakenOut } from './visit'

/** @param readings the chain's events in the order of time */
export function graphOf(
  readings: readonly Reading[],
  index: EventIndex,
  { spans, levels }: ReachedBack,
): ThingGraph {
  return {
    nodes: nodesOf(readings, spans, levels),
    edges: readings.flatMap((reading) => [
      ...madeFrom(reading, index, spans),
      ...packedIn(reading, index, spans),
    ]),
  }
}

function nodesOf(
  readings: readonly Reading[],
  spans: Spans,
  levels: ReadonlyMap<string, number>,
): ThingNode[] {
  const seen = new Map<string, { first: number; last: number; placeIds: Set<string> }>()
  const see = (thing: string, { time, placeId }: Reading): void => {
    if (!spans.holds(thing, time)) return
    const known = seen.get(thing) ?? { first: time, last: time, placeIds: new Set() }
    known.last = time
    if (placeId !== null) known.placeIds.add(placeId)
    seen.set(thing, known)
  }
  for (const reading of readings) {
    if (reading.parent !== null) see(reading.parent, reading)
    for (const thing of reading.things) see(thing, reading)
    for (const input of reading.inputs) see(input, reading)
  }
  return [...levels]
    .map(([id, level]): ThingNode => {
      const known = seen.get(id)
      return {
        id,
        level,
        firstAt: known ? new Date(known.first).toISOString() : null,
        lastAt: known ? new Date(known.last).toISOString() : null,
        placeIds: known ? [...known.placeIds] : [],
      }
    })
    .sort((a, b) => a.level - b.level || (a.id < b.id ? -1 : 1))
}

/** The outputs of a transformation told in parts are bound to the inputs of all parts. */
function madeFrom(reading: Reading, index: EventIndex, spans: Spans): GraphEdge[] {
  const { eventID, type, transformationID, things, time } = reading
  if (type !== 'TransformationEvent') return []
  const parts = transformationID === null ? [reading] : index.ofProcess(transformationID)
  const inputs = [...new Set(parts.flatMap((part) => part.inputs))].filter((input) => spans.has(input))
  return things
    .filter((output) => spans.has(output))
    .flatMap((to) =>
      inputs.map((from): GraphEdge => ({
        kind: 'made-from',
        from,
        to,
        eventID,
        at: new Date(time).toISOString(),
        until: null,
      })),
    )
}

function packedIn(reading: Reading, index: EventIndex, spans: Spans): GraphEdge[] {
  const { eventID, things, parent, time } = reading
  if (!packs(reading, 'ADD') || parent === null || !spans.has(parent)) return []
  return things
    .filter((thing) => spans.has(thing))
    .map((from): GraphEdge => {
      const visit = containerOf(reading, from, Infinity, 0)
      const until = visit ? untilTakenOut(index, visit) : Infinity
      return {
        kind: 'packed-in',
        from,
        to: parent,
        eventID,
        at: new Date(time).toISOString(),
        until: until === Infinity ? null : new Date(until).toISOString(),
      }
    })
}
