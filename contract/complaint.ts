import { Type, type Static } from 'typebox'
import { caseKinds } from '../domain/complaint/case'
import { complaintLimits as limits } from '../domain/complaint/limits'
import { remedyKinds } from '../domain/complaint/remedies'
import { CaseAnswer, CaseOffer, CasePromise, TimelineEntry } from './case-course'
import {
  CaseClock,
  CaseKind,
  CaseLetter,
  CaseState,
  CaseUnit,
  ComplaintRequest,
  Sale,
} from './case-vocabulary'
import { Evidence, FiledAttachment } from './evidence'
import type { Operation } from './operation'
import { CaseProxy, ProxyForm } from './proxy'
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
 * Filing a complaint or a report and following it. Field names follow the official 投诉登记表 and 举报登记表 (2026); the
 * states and the clocks are those of `domain/complaint/`, and so are the limits of the fields.
 */

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
    /** At least one in a complaint, none in a report alone. */
    requests: Type.Array(ComplaintRequest, { maxItems: 7, uniqueItems: true }),
    story: Type.String({ minLength: 1, maxLength: limits.story }),
    attachments: Type.Array(FiledAttachment, { maxItems: limits.attachments }),
    /** These three may be empty in an anonymous report only. */
    contactName: Type.String({ maxLength: limits.contactName }),
    contactPhone: Type.String({ maxLength: limits.contactPhone }),
    contactAddress: Type.String({ maxLength: limits.contactAddress }),
    consentPublish: Type.Boolean(),
    consentMediation: Type.Boolean(),
    // What follows came later: left out, it means what a form without it meant, and its digest stays the same.
    /** 投诉, 举报, or one story as both (令121 art. 9); a complaint without it. */
    kind: Type.Optional(Type.Enum([...caseKinds, 'both'])),
    /** The competent office, as it was explained to the person or chosen by them; open without it. */
    unit: Type.Optional(CaseUnit),
    /** Of a story that is both: where the report goes, which may be another office. */
    reportUnit: Type.Optional(CaseUnit),
    /** How it was bought and what is reported. */
    sale: Type.Optional(Sale),
    /** The situation of the problem tree that the story began from, by its id. One that is not known here is kept. */
    situation: Type.Optional(Type.String({ pattern: '^[a-z0-9-]{1,80}$' })),
    /** Of a report alone: without the reporter's name. */
    isAnonymous: Type.Optional(Type.Boolean()),
    /** A complaint of one's own that ended and is filed again (`domain/complaint/refiling.ts`). */
    follows: Type.Optional(Uuid),
    /** A complaint that the person would file together with others (共同投诉), where it can be. */
    wantsJoint: Type.Optional(Type.Boolean()),
    /** Of a complaint that is filed for somebody else, who then is the one of the contact fields. */
    proxy: Type.Optional(ProxyForm),
  },
  { additionalProperties: false },
)
export type ComplaintForm = Static<typeof ComplaintForm>

export const CaseSummary = Type.Object(
  {
    id: Uuid,
    /** What people read aloud: `2026-000128`. */
    number: Type.String(),
    kind: CaseKind,
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

/** What the person may do; which of it is open now stands in `Complaint.actions`. */
export const personActions = [
  'supplement',
  'start-odr',
  'end-odr',
  'accept-offer',
  'decline-offer',
  'confirm-kept',
  'report-broken',
  'rate',
  'add-evidence',
  'change-requests',
  'withdraw',
  'prepare-national',
  'national-number',
  'renew-proxy',
] as const
export const PersonAction = Type.Enum([...personActions])
export type PersonAction = Static<typeof PersonAction>

/** A lawful way on when a case is late or has ended without what was asked for (`domain/complaint/remedies.ts`). */
export const CaseRemedy = Type.Object(
  {
    kind: Type.Enum([...remedyKinds]),
    title: TextPair,
    text: TextPair,
    /** Ready to copy, in Chinese. */
    letter: Nullable(
      Type.Object(
        { title: Type.String(), to: Type.String(), body: Type.String() },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
)
export type CaseRemedy = Static<typeof CaseRemedy>

const LinkedCase = Type.Object({ id: Uuid, number: Type.String() }, { additionalProperties: false })

export const Complaint = Type.Object(
  {
    id: Uuid,
    number: Type.String(),
    kind: CaseKind,
    /** The other case of a story that was filed as both. */
    twin: Nullable(
      Type.Object({ id: Uuid, number: Type.String(), kind: CaseKind }, { additionalProperties: false }),
    ),
    unit: Nullable(CaseUnit),
    state: CaseState,
    stateName: TextPair,
    filedAt: Instant,
    clock: Nullable(CaseClock),
    /** What the person may do now. */
    actions: Type.Array(PersonAction),
    form: Type.Omit(ComplaintForm, [
      'attachments',
      'kind',
      'unit',
      'reportUnit',
      'follows',
      'wantsJoint',
      'proxy',
    ]),
    /** What is asked for since it was changed; null while it is what was filed. */
    changedRequests: Nullable(Type.Array(ComplaintRequest)),
    /** Who acts for the complainant; null where they act themselves. */
    proxy: Nullable(CaseProxy),
    /** What the person sent, with the filing and later. */
    evidence: Type.Array(Evidence),
    /** What the office has written, newest first. */
    letters: Type.Array(CaseLetter),
    /** The ended case that this one takes up again, and the one that took this up. */
    follows: Nullable(LinkedCase),
    followedBy: Nullable(LinkedCase),
    /** What the office asks for while it waits for material (补正); null otherwise. */
    askedFor: Nullable(Type.String()),
    answers: Type.Array(CaseAnswer),
    /** Newest first. */
    offers: Type.Array(CaseOffer),
    promise: Nullable(CasePromise),
    rating: Nullable(
      Type.Object({ stars: Type.Integer(), text: Type.String() }, { additionalProperties: false }),
    ),
    remedies: Type.Array(CaseRemedy),
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
  summary:
    'File a complaint, a report or both; the same Idempotency-Key never files twice and answers with the same case',
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
