import { Type, type Static } from 'typebox'
import { ActingOfficer } from './acting'
import { CaseKind, CaseState, CaseUnit } from './case-vocabulary'
import { CaseSummary } from './complaint'
import type { Operation } from './operation'
import { CalendarDate, Instant, Nullable, PageOf, TextPair, Uuid, pageQuery } from './vocabulary'

/**
 * The desk of an office: its queue, its people and who looked at what. An officer sees the cases of the own office,
 * and those that were filed with none, which whoever acts on them first takes over.
 */

const Strict = { additionalProperties: false } as const

const CaseHandler = Type.Object({ id: Uuid, name: Type.String() }, Strict)

const CaseChannel = Type.Enum(['here', 'prepared', 'national'])

export const QueueRow = Type.Object(
  {
    ...CaseSummary.properties,
    /** null: nobody's yet. */
    officer: Nullable(CaseHandler),
    /** null: filed with no office, open to every one of this installation. */
    unit: Nullable(CaseUnit),
    /** Where it is handled: here, or by 12315, for which it is prepared until a number is noted. */
    channel: Type.Object({ at: CaseChannel, number: Nullable(Type.String()) }, Strict),
    /** The way through the problem tree to what the person chose, the situation itself last; empty without it. */
    situation: Type.Array(TextPair),
    /** The number of the joint complaint (共同投诉) that it belongs to. */
    joint: Nullable(Type.String()),
  },
  Strict,
)
export type QueueRow = Static<typeof QueueRow>

export const QueuePage = PageOf(QueueRow)
export type QueuePage = Static<typeof QueuePage>

const yes = Type.Optional(Type.Literal('yes'))

/** Without `state` and `q`, all cases but closed ones. */
export const queueFilters = {
  state: Type.Optional(CaseState),
  kind: Type.Optional(CaseKind),
  channel: Type.Optional(CaseChannel),
  /** Given to the officer who asks. */
  mine: yes,
  overdue: yes,
  /** Part of the number (ours or that of 12315), the merchant's or product's name, the situation, or the story. */
  q: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
  /** Looks for `q` among the names and telephone numbers of people too; every such search is logged. */
  people: yes,
}

export const getQueue = {
  id: 'getQueue',
  method: 'GET',
  path: '/office/cases',
  access: 'officer',
  summary:
    'Cases of the office by deadline: overdue ones first, those without a clock behind, closed ones last',
  query: Type.Object({ ...queueFilters, ...pageQuery }, Strict),
  reply: QueuePage,
  status: 200,
} as const satisfies Operation

export const QueueCounts = Type.Object(
  {
    /** Not closed. */
    open: Type.Integer({ minimum: 0 }),
    overdue: Type.Integer({ minimum: 0 }),
    /** Not closed and given to the officer who asks. */
    mine: Type.Integer({ minimum: 0 }),
    /** States that any case is in. */
    states: Type.Array(
      Type.Object({ state: CaseState, name: TextPair, count: Type.Integer({ minimum: 1 }) }, Strict),
    ),
  },
  Strict,
)
export type QueueCounts = Static<typeof QueueCounts>

export const countQueue = {
  id: 'countQueue',
  method: 'GET',
  path: '/office/counts',
  access: 'officer',
  summary: 'How many cases of the office are in which state, overdue, and given to the officer who asks',
  reply: QueueCounts,
  status: 200,
} as const satisfies Operation

export const Officers = Type.Object({ items: Type.Array(ActingOfficer) }, Strict)
export type Officers = Static<typeof Officers>

export const listOfficers = {
  id: 'listOfficers',
  method: 'GET',
  path: '/office/officers',
  access: 'officer',
  summary: 'Who serves in the office',
  reply: Officers,
  status: 200,
} as const satisfies Operation

export const DeskDemo = Type.Object(
  {
    officers: Type.Array(
      Type.Object({ phone: Type.String(), name: Type.String(), role: ActingOfficer.properties.role }, Strict),
    ),
  },
  Strict,
)
export type DeskDemo = Static<typeof DeskDemo>

export const getDeskDemo = {
  id: 'getDeskDemo',
  method: 'GET',
  path: '/office/demo',
  access: 'public',
  summary: 'The invented officers of the demo world, to try the desk with; nobody where there is no demo',
  reply: DeskDemo,
  status: 200,
} as const satisfies Operation

/** What was looked at: a case, its evidence or letter, a search by a person's name, an export. */
export const lookKinds = [
  'opened',
  'evidence',
  'letter',
  'searched',
  'exported',
  'exported-contacts',
] as const

export const Look = Type.Object(
  {
    id: Uuid,
    at: Instant,
    officer: CaseHandler,
    what: Type.Enum([...lookKinds]),
    whatName: TextPair,
    caseNumber: Nullable(Type.String()),
    /** The words of a search, how many rows an export had, which letter. */
    detail: Nullable(Type.String()),
  },
  Strict,
)
export type Look = Static<typeof Look>

export const LookPage = PageOf(Look)
export type LookPage = Static<typeof LookPage>

export const listLooks = {
  id: 'listLooks',
  method: 'GET',
  path: '/office/looks',
  access: 'supervisor',
  summary:
    'Every look at personal data by the officers of the office, newest first; nothing of it can be deleted',
  query: Type.Object(
    {
      officer: Type.Optional(Uuid),
      /** The number of a case. */
      number: Type.Optional(Type.String({ minLength: 1, maxLength: 20 })),
      /** One day at UTC+08:00. */
      on: Type.Optional(CalendarDate),
      ...pageQuery,
    },
    Strict,
  ),
  reply: LookPage,
  status: 200,
} as const satisfies Operation

export const CaseExport = Type.Object(
  {
    fileName: Type.String(),
    /** CSV of RFC 4180, UTF-8 with a byte order mark; cells that a spreadsheet would reckon with are defused. */
    csv: Type.String(),
    rows: Type.Integer({ minimum: 0 }),
    /** There were more: an export has 20 000 rows at most. */
    isCut: Type.Boolean(),
  },
  Strict,
)
export type CaseExport = Static<typeof CaseExport>

export const exportCases = {
  id: 'exportCases',
  method: 'POST',
  path: '/office/exports',
  access: 'supervisor',
  summary: 'The cases of the queue with these filters as CSV; logged, with contact data only when asked for',
  body: Type.Object({ ...queueFilters, withContacts: Type.Boolean() }, Strict),
  reply: CaseExport,
  status: 200,
} as const satisfies Operation
