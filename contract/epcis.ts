import { Type, type Static } from 'typebox'
import type { Operation } from './operation'
import { FieldProblem } from './problems'

/** Capture and query of EPCIS 2.0 (GS1 EPCIS Standard 2.0, REST binding, chapter 12). */

/** Largest body of one capture, bytes; what is larger is for `cli import epcis`. */
export const maxCaptureBytes = 32 * 1024 * 1024
/** Most events of one capture. */
export const maxCaptureEvents = 10_000
/** Most things (EPCs and classes) that the events of one capture may name. */
export const maxCaptureThings = 100_000

export const epcisMediaTypes = ['application/json', 'application/ld+json'] as const

const ownNames = '^[A-Za-z][A-Za-z0-9+.-]*:.+$'
const Uri = Type.String({ format: 'uri', maxLength: 2000 })
const Time = Type.String({ format: 'date-time', maxLength: 60 })
const Version = Type.String({ pattern: '^\\d+(\\.\\d+)*$', maxLength: 20 })
const Events = Type.Array(Type.Unknown())

/** Master data beside the events: it must be well formed, and is not kept. */
const Header = Type.Object(
  {
    epcisMasterData: Type.Optional(
      Type.Object({
        vocabularyList: Type.Optional(
          Type.Array(
            Type.Object({
              type: Uri,
              vocabularyElementList: Type.Optional(Type.Array(Type.Object({ id: Uri }))),
            }),
          ),
        ),
      }),
    ),
  },
  { patternProperties: { [ownNames]: Type.Unknown() }, additionalProperties: false },
)

/** The shell of a document; `contract/epcis-event.ts` has the events. */
export const EpcisDocument = Type.Object(
  {
    '@context': Type.Unknown(),
    id: Type.Optional(Uri),
    type: Type.Literal('EPCISDocument'),
    schemaVersion: Version,
    creationDate: Time,
    instanceIdentifier: Type.Optional(Type.String()),
    sender: Type.Optional(Type.String()),
    receiver: Type.Optional(Type.String()),
    epcisHeader: Type.Optional(Header),
    epcisBody: Type.Object({ eventList: Events }),
  },
  { patternProperties: { [ownNames]: Type.Unknown() }, additionalProperties: false },
)

const open = { patternProperties: { [ownNames]: Type.Unknown() }, additionalProperties: false }

export const EpcisQueryDocument = Type.Object(
  {
    '@context': Type.Unknown(),
    id: Type.Optional(Uri),
    type: Type.Literal('EPCISQueryDocument'),
    schemaVersion: Type.Optional(Version),
    creationDate: Type.Optional(Time),
    epcisBody: Type.Object(
      {
        queryResults: Type.Object(
          {
            queryName: Type.String(),
            subscriptionID: Type.Optional(Type.String()),
            resultsBody: Type.Object(
              { eventList: Events, vocabularyList: Type.Optional(Type.Array(Type.Unknown())) },
              open,
            ),
          },
          open,
        ),
      },
      open,
    ),
  },
  open,
)
export type EpcisQueryDocument = Static<typeof EpcisQueryDocument>

const JobError = Type.Object(
  {
    /** JSON Pointer of the event in the document, e.g. `/epcisBody/eventList/3`. */
    event: Type.String(),
    ...FieldProblem.properties,
  },
  { additionalProperties: false },
)
export type JobError = Static<typeof JobError>

/** What became of one capture. It is done when it is told: `running` is always false. */
export const CaptureJob = Type.Object(
  {
    captureID: Type.String(),
    createdAt: Type.String(),
    finishedAt: Type.String(),
    running: Type.Boolean(),
    success: Type.Boolean(),
    captureErrorBehaviour: Type.Enum(['rollback', 'proceed']),
    /** How many events are new, how many were there already, and how many were refused. */
    captured: Type.Integer(),
    known: Type.Integer(),
    refused: Type.Integer(),
    /** The first hundred. */
    errors: Type.Array(JobError),
  },
  { additionalProperties: false },
)
export type CaptureJob = Static<typeof CaptureJob>

export const captureEvents = {
  id: 'captureEvents',
  method: 'POST',
  path: '/epcis/capture',
  access: 'partner',
  summary:
    'Keep the events of an EPCISDocument, an EPCISQueryDocument or one event; `GS1-Capture-Error-Behaviour: proceed` keeps the good ones when others are refused. The answer comes when they are durable.',
  document: { types: epcisMediaTypes, schema: Type.Union([EpcisDocument, EpcisQueryDocument]) },
  reply: CaptureJob,
  status: 202,
} as const satisfies Operation

const captureParams = Type.Object({ captureID: Type.String({ minLength: 1, maxLength: 100 }) })

export const getCaptureJob = {
  id: 'getCaptureJob',
  method: 'GET',
  path: '/epcis/capture/{captureID}',
  access: 'partner',
  summary: 'What became of a capture',
  params: captureParams,
  reply: CaptureJob,
  status: 200,
} as const satisfies Operation

/** One value, or several with commas between them (a comma in a value is `%2C`, encoded twice). */
const Values = Type.Optional(Type.String({ minLength: 1, maxLength: 4000 }))
const Instant = Type.Optional(Time)

/** The parameters of the standard's SimpleEventQuery (8.2.7.1) that are answered here. */
export const EventQuery = Type.Object(
  {
    eventType: Values,
    GE_eventTime: Instant,
    LT_eventTime: Instant,
    /** When it was recorded here; an event's own `recordTime` may be that of the repository it came from. */
    GE_recordTime: Instant,
    LT_recordTime: Instant,
    EQ_action: Values,
    EQ_bizStep: Values,
    EQ_disposition: Values,
    EQ_readPoint: Values,
    EQ_bizLocation: Values,
    EQ_eventID: Values,
    EQ_transformationID: Values,
    MATCH_epc: Values,
    MATCH_anyEPC: Values,
    MATCH_parentID: Values,
    MATCH_inputEPC: Values,
    MATCH_outputEPC: Values,
    MATCH_epcClass: Values,
    orderBy: Type.Optional(Type.Enum(['eventTime', 'recordTime'])),
    orderDirection: Type.Optional(Type.Enum(['ASC', 'DESC'])),
    /** At most so many of the events, all pages together. */
    eventCountLimit: Type.Optional(Type.Integer({ minimum: 1 })),
    perPage: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
    nextPageToken: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
  },
  { additionalProperties: false },
)
export type EventQuery = Static<typeof EventQuery>

export const queryEvents = {
  id: 'queryEvents',
  method: 'GET',
  path: '/epcis/events',
  access: 'partner',
  summary:
    'Events that meet every parameter; of the values of one parameter, any. Further pages by the `Link` header with rel="next".',
  query: EventQuery,
  reply: EpcisQueryDocument,
  status: 200,
} as const satisfies Operation

export const getEvent = {
  id: 'getEvent',
  method: 'GET',
  path: '/epcis/events/{eventID}',
  access: 'partner',
  summary: 'The events of this id: the event and its error declarations',
  params: Type.Object({ eventID: Type.String({ minLength: 1, maxLength: 2000 }) }),
  reply: EpcisQueryDocument,
  status: 200,
} as const satisfies Operation
