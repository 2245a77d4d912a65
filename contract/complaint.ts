import { Type, type Static } from 'typebox'
import { complaintLimits as limits } from '../domain/complaint/draft'
import { Evidence, FiledAttachment } from './evidence'
import type { Operation } from './operation'
import {
  CalendarDate,
  Gtin14,
  Instant,
  Nullable,
  PageOf,
  TextPair,
  UsccText,
  Uuid,
  pageQuery,
} from './vocabulary'

/**
 * Filing a complaint and following it. Field names follow the official 投诉登记表 (2026); the states and the clocks
 * are those of `domain/complaint/`, and so are the limits of the fields.
 */

export const CaseState = Type.Enum([
  'draft',
  'submitted',
  'supplement',
  'accepted',
  'refused',
  'odr',
  'mediating',
  'suspended',
  'terminated',
  'settled',
  'withdrawn',
  'transferred',
  'closed',
])
export type CaseState = Static<typeof CaseState>

export const ComplaintRequest = Type.Enum([
  'repair',
  'redo',
  'replace',
  'return',
  'supply-shortage',
  'refund',
  'compensate',
])

export const ComplaintForm = Type.Object(
  {
    merchantUscc: Nullable(UsccText),
    merchantName: Type.String({ minLength: 1, maxLength: limits.merchantName }),
    merchantAddress: Type.String({ maxLength: limits.merchantAddress }),
    productName: Type.String({ maxLength: limits.productName }),
    gtin: Nullable(Gtin14),
    lot: Nullable(Type.String({ maxLength: limits.lot })),
    orderNo: Type.String({ maxLength: limits.orderNo }),
    happenedOn: Nullable(CalendarDate),
    amountFen: Nullable(Type.Integer({ minimum: 0, maximum: limits.amountFen })),
    requests: Type.Array(ComplaintRequest, { minItems: 1, maxItems: 7, uniqueItems: true }),
    story: Type.String({ minLength: 1, maxLength: limits.story }),
    attachments: Type.Array(FiledAttachment, { maxItems: limits.attachments }),
    contactName: Type.String({ minLength: 1, maxLength: limits.contactName }),
    contactPhone: Type.String({ minLength: 1, maxLength: limits.contactPhone }),
    contactAddress: Type.String({ minLength: 1, maxLength: limits.contactAddress }),
    consentPublish: Type.Boolean(),
    consentMediation: Type.Boolean(),
  },
  { additionalProperties: false },
)
export type ComplaintForm = Static<typeof ComplaintForm>

export const CaseClock = Type.Object(
  {
    kind: Type.Enum(['acceptance', 'mediation', 'odr']),
    article: TextPair,
    day: Type.Integer(),
    of: Type.Integer(),
    unit: Type.Enum(['workday', 'day']),
    dueOn: CalendarDate,
    overdue: Type.Boolean(),
    provisional: Type.Boolean(),
  },
  { additionalProperties: false },
)
export type CaseClock = Static<typeof CaseClock>

export const CaseSummary = Type.Object(
  {
    id: Uuid,
    /** What people read aloud: `2026-000128`. */
    number: Type.String(),
    state: CaseState,
    stateName: TextPair,
    merchantName: Type.String(),
    productName: Type.String(),
    filedAt: Instant,
    clock: Nullable(CaseClock),
  },
  { additionalProperties: false },
)
export type CaseSummary = Static<typeof CaseSummary>

export const TimelineEntry = Type.Object(
  {
    id: Uuid,
    at: Instant,
    actor: Type.Enum(['consumer', 'merchant', 'officer', 'system']),
    title: TextPair,
    detail: Nullable(TextPair),
  },
  { additionalProperties: false },
)

export const Complaint = Type.Object(
  {
    id: Uuid,
    number: Type.String(),
    state: CaseState,
    stateName: TextPair,
    filedAt: Instant,
    clock: Nullable(CaseClock),
    /** What the person may do now. */
    actions: Type.Array(Type.Enum(['withdraw'])),
    form: Type.Omit(ComplaintForm, ['attachments']),
    evidence: Type.Array(Evidence),
    /** Newest first. */
    timeline: Type.Array(TimelineEntry),
  },
  { additionalProperties: false },
)
export type Complaint = Static<typeof Complaint>

const caseParams = Type.Object({ id: Uuid }, { additionalProperties: false })

export const fileComplaint = {
  id: 'fileComplaint',
  method: 'POST',
  path: '/complaints',
  access: 'signed-in',
  creates: true,
  summary: 'File a complaint; the same Idempotency-Key never files twice and answers with the same case',
  body: ComplaintForm,
  reply: Complaint,
  status: 201,
} as const satisfies Operation

export const CasePage = PageOf(CaseSummary)
export type CasePage = Static<typeof CasePage>

export const listComplaints = {
  id: 'listComplaints',
  method: 'GET',
  path: '/complaints',
  access: 'own',
  summary: 'My complaints, newest first',
  query: Type.Object(pageQuery, { additionalProperties: false }),
  reply: CasePage,
  status: 200,
} as const satisfies Operation

export const getComplaint = {
  id: 'getComplaint',
  method: 'GET',
  path: '/complaints/{id}',
  access: 'own',
  summary: 'One of my complaints: state, legal clock, evidence and timeline',
  params: caseParams,
  reply: Complaint,
  status: 200,
} as const satisfies Operation

export const withdrawComplaint = {
  id: 'withdrawComplaint',
  method: 'POST',
  path: '/complaints/{id}/withdrawal',
  access: 'own',
  summary: 'Withdraw a complaint (撤回)',
  params: caseParams,
  reply: Complaint,
  status: 200,
} as const satisfies Operation
