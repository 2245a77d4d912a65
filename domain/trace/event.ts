/**
 * Events in the shape and with the field names of EPCIS 2.0 (GS1 EPCIS Standard 2.0, JSON binding).
 * Identifiers are URIs: EPC URNs, GS1 Digital Link addresses, or our own `urn:` names.
 */

export interface QuantityElement {
  readonly epcClass: string
  readonly quantity?: number
  /** UN/CEFACT Recommendation 20 unit, absent for pieces. */
  readonly uom?: string
}

export interface BizTransaction {
  readonly type?: string
  readonly bizTransaction: string
}

/** `type` is `owning_party`, `possessing_party` or `location`, bare or as a CBV address. */
export interface SourceElement {
  readonly type: string
  readonly source: string
}

export interface DestinationElement {
  readonly type: string
  readonly destination: string
}

export interface LocationRef {
  readonly id: string
}

export interface ErrorDeclaration {
  readonly declarationTime: string
  readonly reason?: string
  readonly correctiveEventIDs?: readonly string[]
}

export interface SensorReport {
  readonly type?: string
  readonly value?: number
  readonly minValue?: number
  readonly maxValue?: number
  readonly uom?: string
  readonly time?: string
  /** `ALARM_CONDITION` or `ERROR_CONDITION`, bare or as a CBV address. */
  readonly exception?: string
}

export interface SensorElement {
  readonly sensorMetadata?: Readonly<Record<string, string>>
  readonly sensorReport: readonly SensorReport[]
}

export type EventAction = 'OBSERVE' | 'ADD' | 'DELETE'

/** What, where, when and why of every event. */
interface EventBase {
  readonly eventID: string
  /** RFC 3339 with an offset. */
  readonly eventTime: string
  /** `+08:00` */
  readonly eventTimeZoneOffset: string
  readonly recordTime?: string
  readonly bizStep?: string
  readonly disposition?: string
  readonly readPoint?: LocationRef
  readonly bizLocation?: LocationRef
  readonly bizTransactionList?: readonly BizTransaction[]
  readonly sourceList?: readonly SourceElement[]
  readonly destinationList?: readonly DestinationElement[]
  readonly sensorElementList?: readonly SensorElement[]
  readonly errorDeclaration?: ErrorDeclaration
}

export interface ObjectEvent extends EventBase {
  readonly type: 'ObjectEvent'
  readonly action: EventAction
  readonly epcList?: readonly string[]
  readonly quantityList?: readonly QuantityElement[]
  /** Instance and lot master data: origin, best-before, harvest day… */
  readonly ilmd?: Readonly<Record<string, unknown>>
}

export interface AggregationEvent extends EventBase {
  readonly type: 'AggregationEvent'
  readonly action: EventAction
  readonly parentID?: string
  readonly childEPCs?: readonly string[]
  readonly childQuantityList?: readonly QuantityElement[]
}

/** Same shape as an aggregation, for things that stay together. */
export interface AssociationEvent extends EventBase {
  readonly type: 'AssociationEvent'
  readonly action: EventAction
  readonly parentID?: string
  readonly childEPCs?: readonly string[]
  readonly childQuantityList?: readonly QuantityElement[]
}

export interface TransactionEvent extends EventBase {
  readonly type: 'TransactionEvent'
  readonly action: EventAction
  readonly bizTransactionList: readonly BizTransaction[]
  readonly parentID?: string
  readonly epcList?: readonly string[]
  readonly quantityList?: readonly QuantityElement[]
}

/** Inputs become outputs; it has no action. */
export interface TransformationEvent extends EventBase {
  readonly type: 'TransformationEvent'
  readonly transformationID?: string
  readonly inputEPCList?: readonly string[]
  readonly inputQuantityList?: readonly QuantityElement[]
  readonly outputEPCList?: readonly string[]
  readonly outputQuantityList?: readonly QuantityElement[]
  readonly ilmd?: Readonly<Record<string, unknown>>
}

export type EpcisEvent =
  ObjectEvent | AggregationEvent | AssociationEvent | TransactionEvent | TransformationEvent
