import { Type, type TProperties, type TSchema } from 'typebox'
import {
  bizSteps,
  components,
  dispositions,
  errorReasons,
  measurements,
  sensorAlerts,
  sourceTypes,
  transactionTypes,
} from './epcis-words'

/**
 * Events of GS1 EPCIS 2.0 in its JSON binding, each type with its fields. What a schema cannot say well (what an event
 * must name, where `ilmd` may stand, clocks) is in `server/trace/epcis/event-rules.ts`.
 */

/** A URI (RFC 3986) or compact URI; longer ones fit into no index. */
const Uri = Type.String({ format: 'uri', maxLength: 2000 })
const Time = Type.String({ format: 'date-time', maxLength: 60 })
const uriRest = "(?:[\\w.~:/?#\\[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+"

/** A word of the vocabulary written bare, or a word of one's own as a URI. */
function word(bare: readonly string[], notUri: string): TSchema {
  return Type.String({
    pattern: `^(?:${bare.join('|')}|(?!${notUri})[A-Za-z][A-Za-z0-9+.-]*:${uriRest})$`,
    maxLength: 2000,
  })
}
/** Words of the CBV are written bare, never as these URIs. */
const cbvUri = 'urn:epcglobal:cbv|https?://ns\\.gs1\\.org/cbv/'
const webVocabularyUri = 'https?://(?:www\\.)?gs1\\.org/voc/'
const BizStep = word(bizSteps, cbvUri)
const Disposition = word(dispositions, cbvUri)

/** Names of one's own are URIs or compact URIs: `ex:weight`. */
const ownNames = '^[A-Za-z][A-Za-z0-9+.-]*:.+$'

/** An object with the fields of the standard, and others under names of one's own. */
function extensible<Properties extends TProperties>(properties: Properties) {
  return Type.Object(properties, {
    patternProperties: { [ownNames]: Type.Unknown() },
    additionalProperties: false,
  })
}

function closed<Properties extends TProperties>(properties: Properties) {
  return Type.Object(properties, { additionalProperties: false })
}

const Epcs = Type.Array(Uri)
const Quantities = Type.Array(
  closed({
    epcClass: Uri,
    quantity: Type.Optional(Type.Number()),
    uom: Type.Optional(Type.String({ pattern: '^[A-Z0-9]{2,3}$' })),
  }),
)
const Action = Type.Enum(['OBSERVE', 'ADD', 'DELETE'])
/** A place; it may carry fields of any name. */
const Place = Type.Object({ id: Uri })
const Dispositions = Type.Array(Disposition, { minItems: 1, uniqueItems: true })

const SensorMetadata = extensible({
  time: Type.Optional(Time),
  startTime: Type.Optional(Time),
  endTime: Type.Optional(Time),
  deviceID: Type.Optional(Uri),
  deviceMetadata: Type.Optional(Uri),
  rawData: Type.Optional(Uri),
  dataProcessingMethod: Type.Optional(Uri),
  bizRules: Type.Optional(Uri),
})

const number = Type.Optional(Type.Number())
/** The official schema asks for `type` always; reports of an exception alone are published without. */
const SensorReport = extensible({
  type: Type.Optional(word(measurements, webVocabularyUri)),
  exception: Type.Optional(word(sensorAlerts, webVocabularyUri)),
  deviceID: Type.Optional(Uri),
  deviceMetadata: Type.Optional(Uri),
  rawData: Type.Optional(Uri),
  dataProcessingMethod: Type.Optional(Uri),
  bizRules: Type.Optional(Uri),
  time: Type.Optional(Time),
  microorganism: Type.Optional(Uri),
  chemicalSubstance: Type.Optional(Uri),
  coordinateReferenceSystem: Type.Optional(Uri),
  component: Type.Optional(word(components, cbvUri)),
  value: number,
  stringValue: Type.Optional(Type.String()),
  booleanValue: Type.Optional(Type.Boolean()),
  hexBinaryValue: Type.Optional(Type.String({ pattern: '^[A-Fa-f0-9]+$' })),
  uriValue: Type.Optional(Uri),
  minValue: number,
  maxValue: number,
  meanValue: number,
  sDev: number,
  percRank: number,
  percValue: number,
  uom: Type.Optional(Type.String()),
})

const ErrorDeclaration = extensible({
  declarationTime: Time,
  reason: Type.Optional(word(errorReasons, cbvUri)),
  correctiveEventIDs: Type.Optional(Type.Array(Uri)),
})

/** When and why; of every event. The official schema forgets `persistentDisposition` on three types, the XSD has it. */
const common = {
  '@context': Type.Optional(Type.Unknown()),
  eventTime: Time,
  eventTimeZoneOffset: Type.String({ pattern: '^[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00)$' }),
  recordTime: Type.Optional(Time),
  eventID: Type.Optional(Uri),
  certificationInfo: Type.Optional(Type.Union([Uri, Type.Array(Uri)])),
  errorDeclaration: Type.Optional(ErrorDeclaration),
}
const business = {
  bizStep: Type.Optional(BizStep),
  disposition: Type.Optional(Disposition),
  persistentDisposition: Type.Optional(
    closed({ set: Type.Optional(Dispositions), unset: Type.Optional(Dispositions) }),
  ),
  readPoint: Type.Optional(Place),
  bizLocation: Type.Optional(Place),
  sourceList: Type.Optional(Type.Array(closed({ type: word(sourceTypes, cbvUri), source: Uri }))),
  destinationList: Type.Optional(Type.Array(closed({ type: word(sourceTypes, cbvUri), destination: Uri }))),
  sensorElementList: Type.Optional(
    Type.Array(
      extensible({
        sensorMetadata: Type.Optional(SensorMetadata),
        sensorReport: Type.Array(SensorReport, { minItems: 1 }),
      }),
    ),
  ),
}
const Transactions = Type.Array(
  closed({ type: Type.Optional(word(transactionTypes, cbvUri)), bizTransaction: Uri }),
)
const bizTransactionList = Type.Optional(Transactions)
const ilmd = Type.Optional(extensible({}))

const children = {
  action: Action,
  childEPCs: Type.Optional(Epcs),
  childQuantityList: Type.Optional(Quantities),
  bizTransactionList,
}

/** By the `type` of the event. */
export const eventSchemas = {
  ObjectEvent: extensible({
    type: Type.Literal('ObjectEvent'),
    ...common,
    ...business,
    action: Action,
    epcList: Type.Optional(Epcs),
    quantityList: Type.Optional(Quantities),
    bizTransactionList,
    ilmd,
  }),
  AggregationEvent: extensible({
    type: Type.Literal('AggregationEvent'),
    ...common,
    ...business,
    ...children,
    parentID: Type.Optional(Uri),
  }),
  AssociationEvent: extensible({
    type: Type.Literal('AssociationEvent'),
    ...common,
    ...business,
    ...children,
    parentID: Uri,
  }),
  TransactionEvent: extensible({
    type: Type.Literal('TransactionEvent'),
    ...common,
    ...business,
    action: Action,
    bizTransactionList: Type.Array(Transactions.items, { minItems: 1 }),
    parentID: Type.Optional(Uri),
    epcList: Type.Optional(Epcs),
    quantityList: Type.Optional(Quantities),
  }),
  TransformationEvent: extensible({
    type: Type.Literal('TransformationEvent'),
    ...common,
    ...business,
    bizTransactionList,
    inputEPCList: Type.Optional(Epcs),
    inputQuantityList: Type.Optional(Quantities),
    outputEPCList: Type.Optional(Epcs),
    outputQuantityList: Type.Optional(Quantities),
    transformationID: Type.Optional(Uri),
    ilmd,
  }),
} as const

/** An event of a type of one's own, named by a URI: only when it was is known of it. */
export const OwnEvent = Type.Object({ type: Uri, ...common })

/** An event of EPCIS as it came, with all its own fields; `eventSchemas` says more of each type. */
export interface EventJson {
  readonly [field: string]: unknown
  readonly type: string
  readonly eventTime: string
  readonly eventTimeZoneOffset: string
  readonly eventID?: string
  readonly recordTime?: string
  readonly certificationInfo?: string | readonly string[]
  readonly errorDeclaration?: { readonly declarationTime: string }
}
