/** 来源可查: the events behind a thing, from origin to shelf, in bounded time. */
import type { Chain, ChainStep } from './chain'
import type { AggregationEvent, AssociationEvent, EpcisEvent } from './event'
import { findGaps } from './gaps'
import { readEvents, type Reading } from './reading'
import { stepRank, titleOf } from './vocabulary'

/** Bounds of one walk; beyond them the chain says that it is truncated. */
const MAX_VISITS = 20_000
const MAX_EVENTS = 100_000
/** Events looked at, counting repeats. */
const MAX_WORK = 2_000_000

interface Span {
  from: number
  to: number
}

/**
 * Walks back from a thing: its own events, those of the containers it lay in while it lay in them, and those of
 * everything it was made from until then. Loops in the data end. Events in error, without a readable time, or given
 * twice are left out; the order of the input does not matter.
 * @param start identifier of an item, lot or case; several when the same thing has several names
 */
export function walk(events: readonly EpcisEvent[], start: string | readonly string[]): Chain {
  const readings = readEvents(events)
  const index = indexOf(readings)
  const reached = reach(index, typeof start === 'string' ? [start] : start)
  const items = [...reached.spans.keys()].sort()
  const found = readings.filter((reading) => belongs(reading, reached.spans)).sort(compare)
  const kept = found.slice(0, MAX_EVENTS)
  return {
    steps: kept.map((reading) => stepOf(reading, reached.spans)),
    gaps: findGaps(kept, reached.spans),
    items,
    truncated: reached.truncated || found.length > kept.length,
  }
}

interface Index {
  readonly byThing: ReadonlyMap<string, readonly Reading[]>
  readonly byParent: ReadonlyMap<string, readonly Reading[]>
  readonly byTransformation: ReadonlyMap<string, readonly Reading[]>
}

function indexOf(readings: readonly Reading[]): Index {
  const byThing = new Map<string, Reading[]>()
  const byParent = new Map<string, Reading[]>()
  const byTransformation = new Map<string, Reading[]>()
  const add = (map: Map<string, Reading[]>, key: string, reading: Reading) => {
    const list = map.get(key)
    if (list) list.push(reading)
    else map.set(key, [reading])
  }
  for (const reading of readings) {
    for (const thing of reading.things) add(byThing, thing, reading)
    if (reading.parent !== null) add(byParent, reading.parent, reading)
    const { event } = reading
    if (event.type === 'TransformationEvent' && event.transformationID) {
      add(byTransformation, event.transformationID, reading)
    }
  }
  return { byThing, byParent, byTransformation }
}

interface Visit {
  readonly thing: string
  readonly from: number
  readonly to: number
  /** What lies in it belongs to the chain too: true for the start and for inputs, false for a mere container. */
  readonly withContents: boolean
}

interface Reached {
  readonly spans: ReadonlyMap<string, Span>
  readonly truncated: boolean
}

/** Everything the thing was in, contained or was made from, each with the time during which it matters. */
function reach(index: Index, start: readonly string[]): Reached {
  const spans = new Map<string, Span>()
  const opened = new Set<string>()
  const queue: Visit[] = start.map((thing) => ({ thing, from: -Infinity, to: Infinity, withContents: true }))
  let work = 0
  for (let at = 0; at < queue.length; at++) {
    const visit = queue[at]
    if (!visit || at >= MAX_VISITS || work > MAX_WORK) return { spans, truncated: true }
    const { thing, from, to, withContents } = visit
    const known = spans.get(thing)
    // A span already covered has been walked: this is what ends a loop.
    if (known && known.from <= from && known.to >= to && (!withContents || opened.has(thing))) continue
    spans.set(thing, { from: Math.min(from, known?.from ?? from), to: Math.max(to, known?.to ?? to) })
    const own = index.byThing.get(thing) ?? []
    work += own.length
    for (const reading of own) {
      if (reading.time < from || reading.time > to) continue
      for (const input of inputsOf(index, reading)) queue.push(input)
      const container = containerOf(index, reading, thing, to)
      if (container) queue.push(container)
    }
    if (withContents) {
      opened.add(thing)
      const contents = contentsOf(index, visit)
      work += contents.length
      for (const content of contents) queue.push(content)
    }
  }
  return { spans, truncated: false }
}

/** What was put into a thing, with its history until then. */
function contentsOf(index: Index, { thing: parent, from, to }: Visit): Visit[] {
  return (index.byParent.get(parent) ?? []).flatMap(({ event, time, things }) =>
    isContaining(event) && event.action === 'ADD' && time >= from && time <= to
      ? things.map((thing) => ({ thing, from: -Infinity, to: time, withContents: true }))
      : [],
  )
}

function isContaining(event: EpcisEvent): event is AggregationEvent | AssociationEvent {
  return event.type === 'AggregationEvent' || event.type === 'AssociationEvent'
}

function inputsOf(index: Index, reading: Reading): Visit[] {
  const { event, time } = reading
  if (event.type !== 'TransformationEvent') return []
  const siblings = (event.transformationID && index.byTransformation.get(event.transformationID)) || [reading]
  return siblings
    .flatMap(({ inputs }) => inputs)
    .map((thing) => ({
      thing,
      from: -Infinity,
      to: time,
      withContents: true,
    }))
}

/** The container a thing was put into, from then until it was taken out. */
function containerOf(
  index: Index,
  { event, time, parent }: Reading,
  thing: string,
  until: number,
): Visit | null {
  if (!isContaining(event) || event.action !== 'ADD' || parent === null || parent === thing) return null
  let to = until
  for (const other of index.byParent.get(parent) ?? []) {
    const takesOut =
      isContaining(other.event) &&
      other.event.action === 'DELETE' &&
      (other.things.length === 0 || other.things.includes(thing))
    if (takesOut && other.time >= time && other.time < to) to = other.time
  }
  return { thing: parent, from: time, to, withContents: false }
}

function within(span: Span | undefined, time: number): boolean {
  return span !== undefined && span.from <= time && time <= span.to
}

/** Whether an event is part of the chain; what a container does with other contents is not. */
function belongs(
  { event, things, inputs, parent, time }: Reading,
  spans: ReadonlyMap<string, Span>,
): boolean {
  if (things.some((thing) => within(spans.get(thing), time))) return true
  if (inputs.length > 0) return inputs.some((thing) => within(spans.get(thing), time)) && things.length === 0
  if (parent === null || !within(spans.get(parent), time)) return false
  return things.length === 0 || event.type === 'TransactionEvent'
}

/** By time; at the same instant by the usual order of the steps. */
function compare(a: Reading, b: Reading): number {
  return (
    a.time - b.time ||
    stepRank(a.step) - stepRank(b.step) ||
    (a.event.eventID < b.event.eventID ? -1 : a.event.eventID > b.event.eventID ? 1 : 0)
  )
}

function stepOf(reading: Reading, spans: ReadonlyMap<string, Span>): ChainStep {
  const { event, time, step, things, inputs, parent, placeId, partyId } = reading
  const named = parent === null ? [...things, ...inputs] : [parent, ...things, ...inputs]
  return {
    eventID: event.eventID,
    type: event.type,
    at: new Date(time).toISOString(),
    bizStep: step,
    title: titleOf(event.type, step),
    placeId,
    partyId,
    items: named.filter((thing) => spans.has(thing)),
  }
}
