/** The facts of an event that the walk needs, read once. */
import type { EpcisEvent, EventAction, QuantityElement } from './event'
import { bareTerm, isIncoming, isOutgoing, stepRank } from './vocabulary'

export interface Reading {
  readonly eventID: string
  readonly type: EpcisEvent['type']
  /** null for a transformation. */
  readonly action: EventAction | null
  /** As the event says it; '' when it does not. */
  readonly recordTime: string
  /** Milliseconds since 1970. */
  readonly time: number
  readonly step: string | null
  /** Its place among steps of the same instant. */
  readonly rank: number
  readonly parent: string | null
  /** Single things and then classes it names, the parent and a transformation's inputs left out. */
  readonly things: readonly string[]
  /** How many of `things` are single things, each with a number of its own. */
  readonly instances: number
  /** Of each class among the things of an object or transaction event its pieces, null where weighed or not told. */
  readonly pieces: readonly (number | null)[]
  readonly inputs: readonly string[]
  /** Of a transformation that is recorded in parts. */
  readonly transformationID: string | null
  readonly placeId: string | null
  /** Where it was read, when that is not the place. */
  readonly readPointId: string | null
  readonly partyId: string | null
  /** Every identifier of where or to whom the goods go, as a sender declares it when they leave. */
  readonly destinations: readonly string[]
}

/** An event that does not count: it declares the event of its id to be in error, or its time cannot be read. */
export interface LeftOut {
  readonly eventID: string
  readonly leftOut: 'wrong' | 'undated'
}

export function readEvent(event: EpcisEvent): Reading | LeftOut {
  const { eventID, type, recordTime = '', bizLocation, readPoint } = event
  if (event.errorDeclaration !== undefined) return { eventID, leftOut: 'wrong' }
  const time = timeOf(event)
  if (Number.isNaN(time)) return { eventID, leftOut: 'undated' }
  const step = event.bizStep === undefined ? null : bareTerm(event.bizStep)
  const { parent, things, instances, pieces, inputs, transformationID } = whatOf(event)
  const placeId = bizLocation?.id ?? readPoint?.id ?? null
  return {
    eventID,
    type,
    action: event.type === 'TransformationEvent' ? null : event.action,
    recordTime,
    time,
    step,
    rank: stepRank(step),
    parent,
    things,
    instances,
    pieces,
    inputs,
    transformationID,
    placeId,
    readPointId: readPoint === undefined || readPoint.id === placeId ? null : readPoint.id,
    partyId: partyOf(event, step),
    destinations: isOutgoing(step)
      ? (event.destinationList ?? none).map(({ destination }) => destination)
      : none,
  }
}

/** By time; at the same instant by the usual order of the steps. */
export function compareReadings(a: Reading, b: Reading): number {
  return a.time - b.time || a.rank - b.rank || (a.eventID < b.eventID ? -1 : a.eventID > b.eventID ? 1 : 0)
}

/** Whether things were put into, or taken out of, the parent. */
export function packs(reading: Reading, action: 'ADD' | 'DELETE'): boolean {
  const { type } = reading
  return reading.action === action && (type === 'AggregationEvent' || type === 'AssociationEvent')
}

/** A time without a zone is in the zone that the event declares, never in that of the machine. */
function timeOf({ eventTime, eventTimeZoneOffset }: EpcisEvent): number {
  const sign = eventTime.charAt(eventTime.length - 6)
  const isZoned = eventTime.endsWith('Z') || sign === '+' || sign === '-'
  return Date.parse(isZoned ? eventTime : `${eventTime}${eventTimeZoneOffset}`)
}

type What = Pick<Reading, 'parent' | 'things' | 'instances' | 'pieces' | 'inputs' | 'transformationID'>

const none: readonly never[] = []

function whatOf(event: EpcisEvent): What {
  switch (event.type) {
    case 'ObjectEvent':
      return what(null, event.epcList, event.quantityList, piecesOf(event.quantityList))
    case 'TransactionEvent':
      return what(event.parentID, event.epcList, event.quantityList, piecesOf(event.quantityList))
    case 'AggregationEvent':
    case 'AssociationEvent':
      return what(event.parentID, event.childEPCs, event.childQuantityList)
    case 'TransformationEvent':
      return {
        ...what(null, event.outputEPCList, event.outputQuantityList),
        inputs: named(event.inputEPCList, event.inputQuantityList),
        transformationID: event.transformationID ?? null,
      }
    default:
      // A type of someone's own names nothing that we know of.
      return what(null, undefined, undefined)
  }
}

function what(
  parent: string | null | undefined,
  epcs: readonly string[] | undefined,
  quantities: readonly QuantityElement[] | undefined,
  pieces: Reading['pieces'] = none,
): What {
  return {
    parent: parent ?? null,
    things: named(epcs, quantities),
    instances: epcs?.length ?? 0,
    pieces,
    inputs: none,
    transformationID: null,
  }
}

function named(
  epcs: readonly string[] = none,
  quantities: readonly QuantityElement[] | undefined,
): readonly string[] {
  if (quantities === undefined || quantities.length === 0) return epcs
  const classes = quantities.map(({ epcClass }) => epcClass)
  return epcs.length === 0 ? classes : [...epcs, ...classes]
}

function piecesOf(quantities: readonly QuantityElement[] | undefined): Reading['pieces'] {
  if (quantities === undefined) return none
  return quantities.map(({ quantity, uom }) => (uom === undefined ? (quantity ?? null) : null))
}

/** Who declared to hold the goods: the sender when they leave, the receiver when they come, possession before property. */
function partyOf(
  { sourceList = none, destinationList = none }: EpcisEvent,
  step: string | null,
): string | null {
  if (sourceList.length + destinationList.length === 0) return null
  for (const type of ['possessing_party', 'owning_party']) {
    const source = sourceList.find((entry) => bareTerm(entry.type) === type)?.source
    const destination = destinationList.find((entry) => bareTerm(entry.type) === type)?.destination
    const party = isOutgoing(step) ? source : isIncoming(step) ? destination : (destination ?? source)
    if (party !== undefined) return party
  }
  return null
}
