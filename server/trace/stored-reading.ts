/**
 * What the walk needs of an event, as it stands beside it: a chain of thousands of events is walked without reading them
 * whole. A list without names, because it is read a thousand times as often as it is written.
 *
 * It is made by `readEvent`: when that comes to read an event in another way, raise `READING_VERSION`.
 */
import type { EpcisEvent, EventAction } from '../../domain/trace/event'
import { readEvent, type LeftOut, type Reading } from '../../domain/trace/reading'
import { stepRank } from '../../domain/trace/vocabulary'
import { toJson, type Json } from '../db/json'

/** Raised whenever events are read in another way, or the list changes: readings of another version are made anew. */
export const READING_VERSION = 1

export type StoredReading =
  | readonly [eventID: string, leftOut: LeftOut['leftOut']]
  | readonly [
      eventID: string,
      type: Reading['type'] | number,
      action: number,
      time: number,
      step: string | null,
      parent: string | null,
      things: readonly string[],
      instances: number,
      pieces: Reading['pieces'],
      inputs: readonly string[],
      transformationID: string | null,
      placeId: string | null,
      readPointId: string | null,
      partyId: string | null,
      destinations: readonly string[],
    ]

/** By their places here; new ones come last. */
const types: readonly Reading['type'][] = [
  'ObjectEvent',
  'AggregationEvent',
  'AssociationEvent',
  'TransactionEvent',
  'TransformationEvent',
]
const actions: readonly EventAction[] = ['OBSERVE', 'ADD', 'DELETE']

/** @param event with every thing in its one spelling (`withItemKeys`) */
export function toReading(event: EpcisEvent): Json<StoredReading> {
  const reading = readEvent(event)
  if ('leftOut' in reading) return toJson<StoredReading>([reading.eventID, reading.leftOut])
  const type = types.indexOf(reading.type)
  return toJson<StoredReading>([
    reading.eventID,
    type < 0 ? reading.type : type,
    reading.action === null ? -1 : actions.indexOf(reading.action),
    reading.time,
    reading.step,
    reading.parent,
    reading.things,
    reading.instances,
    reading.pieces,
    reading.inputs,
    reading.transformationID,
    reading.placeId,
    reading.readPointId,
    reading.partyId,
    reading.destinations,
  ])
}

/** @param columns of many events, with commas between them */
export function readingsOf(columns: string): (Reading | LeftOut)[] {
  const stored: unknown = JSON.parse(`[${columns}]`)
  return (stored as readonly StoredReading[]).map(fromStored)
}

function fromStored(stored: StoredReading): Reading | LeftOut {
  if (stored.length === 2) return { eventID: stored[0], leftOut: stored[1] }
  const type = stored[1]
  const step = stored[4]
  return {
    eventID: stored[0],
    type: typeof type === 'number' ? (types[type] ?? 'ObjectEvent') : type,
    action: actions[stored[2]] ?? null,
    // The database holds one event of an id; which of two counts is not asked.
    recordTime: '',
    time: stored[3],
    step,
    rank: stepRank(step),
    parent: stored[5],
    things: stored[6],
    instances: stored[7],
    pieces: stored[8],
    inputs: stored[9],
    transformationID: stored[10],
    placeId: stored[11],
    readPointId: stored[12],
    partyId: stored[13],
    destinations: stored[14],
  }
}
