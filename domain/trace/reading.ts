/** The facts of an event that the walk needs, read once. */
import type { EpcisEvent, QuantityElement } from './event'
import { bareTerm, isIncoming, isOutgoing } from './vocabulary'

export interface Reading {
  readonly event: EpcisEvent
  /** Milliseconds since 1970. */
  readonly time: number
  readonly step: string | null
  readonly parent: string | null
  /** Things and classes it names, the parent and a transformation's inputs left out. */
  readonly things: readonly string[]
  readonly inputs: readonly string[]
  readonly placeId: string | null
  readonly partyId: string | null
  /** Every identifier of where or to whom the goods go, as a sender declares it. */
  readonly destinations: readonly string[]
}

/** Events that count: dated, each once, and not declared in error (EPCIS 2.0, 7.4.1.3). */
export function readEvents(events: readonly EpcisEvent[]): Reading[] {
  const wrong = new Set(
    events.filter(({ errorDeclaration }) => errorDeclaration).map(({ eventID }) => eventID),
  )
  const seen = new Set<string>()
  const readings: Reading[] = []
  for (const event of events) {
    const time = Date.parse(event.eventTime)
    if (Number.isNaN(time) || wrong.has(event.eventID) || seen.has(event.eventID)) continue
    seen.add(event.eventID)
    readings.push(reading(event, time))
  }
  return readings
}

function reading(event: EpcisEvent, time: number): Reading {
  const step = event.bizStep === undefined ? null : bareTerm(event.bizStep)
  return {
    event,
    time,
    step,
    placeId: event.bizLocation?.id ?? event.readPoint?.id ?? null,
    partyId: partyOf(event, step),
    destinations: (event.destinationList ?? []).map(({ destination }) => destination),
    ...whatOf(event),
  }
}

function whatOf(event: EpcisEvent): Pick<Reading, 'parent' | 'things' | 'inputs'> {
  switch (event.type) {
    case 'ObjectEvent':
      return { parent: null, things: [...(event.epcList ?? []), ...classes(event.quantityList)], inputs: [] }
    case 'TransactionEvent':
      return {
        parent: event.parentID ?? null,
        things: [...(event.epcList ?? []), ...classes(event.quantityList)],
        inputs: [],
      }
    case 'AggregationEvent':
    case 'AssociationEvent':
      return {
        parent: event.parentID ?? null,
        things: [...(event.childEPCs ?? []), ...classes(event.childQuantityList)],
        inputs: [],
      }
    case 'TransformationEvent':
      return {
        parent: null,
        things: [...(event.outputEPCList ?? []), ...classes(event.outputQuantityList)],
        inputs: [...(event.inputEPCList ?? []), ...classes(event.inputQuantityList)],
      }
  }
}

function classes(list: readonly QuantityElement[] | undefined): string[] {
  return (list ?? []).map(({ epcClass }) => epcClass)
}

/** Who declared to hold the goods: the sender when they leave, the receiver when they come, possession before property. */
function partyOf({ sourceList = [], destinationList = [] }: EpcisEvent, step: string | null): string | null {
  for (const type of ['possessing_party', 'owning_party']) {
    const source = sourceList.find((entry) => bareTerm(entry.type) === type)?.source
    const destination = destinationList.find((entry) => bareTerm(entry.type) === type)?.destination
    const party = isOutgoing(step) ? source : isIncoming(step) ? destination : (destination ?? source)
    if (party !== undefined) return party
  }
  return null
}
