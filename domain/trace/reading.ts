/** The facts of an event that the walk needs, read once. */
import type { EpcisEvent, QuantityElement } from './event'
import { bareTerm, isIncoming, isOutgoing, stepRank } from './vocabulary'

export interface Reading {
  readonly event: EpcisEvent
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
  readonly inputs: readonly string[]
  readonly placeId: string | null
  readonly partyId: string | null
  /** Every identifier of where or to whom the goods go, as a sender declares it. */
  readonly destinations: readonly string[]
}

/** @returns null when its time cannot be read */
export function readEvent(event: EpcisEvent): Reading | null {
  const time = timeOf(event)
  if (Number.isNaN(time)) return null
  const step = event.bizStep === undefined ? null : bareTerm(event.bizStep)
  return {
    event,
    time,
    step,
    rank: stepRank(step),
    placeId: event.bizLocation?.id ?? event.readPoint?.id ?? null,
    partyId: partyOf(event, step),
    destinations: event.destinationList?.map(({ destination }) => destination) ?? [],
    ...whatOf(event),
  }
}

/** By time; at the same instant by the usual order of the steps. */
export function compareReadings(a: Reading, b: Reading): number {
  return (
    a.time - b.time ||
    a.rank - b.rank ||
    (a.event.eventID < b.event.eventID ? -1 : a.event.eventID > b.event.eventID ? 1 : 0)
  )
}

/** Everything an event names but its inputs. */
export function namedBy({ parent, things }: Reading): readonly string[] {
  return parent === null ? things : [parent, ...things]
}

/** Whether things were put into, or taken out of, the parent. */
export function packs({ event }: Reading, action: 'ADD' | 'DELETE'): boolean {
  return (event.type === 'AggregationEvent' || event.type === 'AssociationEvent') && event.action === action
}

/** A time without a zone is in the zone that the event declares, never in that of the machine. */
function timeOf({ eventTime, eventTimeZoneOffset }: EpcisEvent): number {
  const isZoned = eventTime.endsWith('Z') || '+-'.includes(eventTime.at(-6) ?? ' ')
  return Date.parse(isZoned ? eventTime : `${eventTime}${eventTimeZoneOffset}`)
}

type What = Pick<Reading, 'parent' | 'things' | 'instances' | 'inputs'>

function whatOf(event: EpcisEvent): What {
  switch (event.type) {
    case 'ObjectEvent':
      return what(null, event.epcList, event.quantityList)
    case 'TransactionEvent':
      return what(event.parentID, event.epcList, event.quantityList)
    case 'AggregationEvent':
    case 'AssociationEvent':
      return what(event.parentID, event.childEPCs, event.childQuantityList)
    case 'TransformationEvent':
      return {
        ...what(null, event.outputEPCList, event.outputQuantityList),
        inputs: [...(event.inputEPCList ?? []), ...classes(event.inputQuantityList)],
      }
  }
}

function what(
  parent: string | null | undefined,
  epcs: readonly string[] = [],
  quantities: readonly QuantityElement[] | undefined,
): What {
  const things = quantities === undefined ? epcs : [...epcs, ...classes(quantities)]
  return { parent: parent ?? null, things, instances: epcs.length, inputs: [] }
}

function classes(list: readonly QuantityElement[] | undefined): string[] {
  return (list ?? []).map(({ epcClass }) => epcClass)
}

/** Who declared to hold the goods: the sender when they leave, the receiver when they come, possession before property. */
function partyOf({ sourceList = [], destinationList = [] }: EpcisEvent, step: string | null): string | null {
  if (sourceList.length + destinationList.length === 0) return null
  for (const type of ['possessing_party', 'owning_party']) {
    const source = sourceList.find((entry) => bareTerm(entry.type) === type)?.source
    const destination = destinationList.find((entry) => bareTerm(entry.type) === type)?.destination
    const party = isOutgoing(step) ? source : isIncoming(step) ? destination : (destination ?? source)
    if (party !== undefined) return party
  }
  return null
}
