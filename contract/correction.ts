import { Type, type Static } from 'typebox'
import { registrationFields } from '../domain/credit/correction/correction'
import { correctionLimits as limits } from '../domain/credit/correction/request'
import { Evidence, FiledAttachment } from './evidence'
import { RecordKindName } from './exchange'
import type { Operation } from './operation'
import { Strict } from './record-base'
import { CalendarDate, Instant, Nullable, PageOf, TextPair, UsccText, Uuid, pageQuery } from './vocabulary'

/**
 * Asking for a correction of what is published about a merchant. Kinds, states and the clock are those of
 * `domain/credit/correction/`.
 */

const CorrectionKind = Type.Enum(['correction', 'false-report', 'query', 'objection'])

const CorrectionState = Type.Enum([
  'received',
  'verifying',
  'corrected',
  'unfounded',
  'elsewhere',
  'withdrawn',
])

const RegistrationField = Type.Enum([...registrationFields])

/** What it is about: one field of the registration, or one record, as they are public today. */
const CorrectionTarget = Type.Union([
  Type.Object({ type: Type.Literal('registration'), field: RegistrationField }, Strict),
  Type.Object(
    { type: Type.Literal('record'), recordId: Type.String({ minLength: 1, maxLength: 200 }) },
    Strict,
  ),
])
export type CorrectionTarget = Static<typeof CorrectionTarget>

/** The answer to a form that breaks a rule names its fields by these names. */
export const CorrectionForm = Type.Object(
  {
    uscc: UsccText,
    target: CorrectionTarget,
    kind: CorrectionKind,
    /** 哪里不对 */
    wrong: Type.String({ minLength: 1, maxLength: limits.wrong }),
    /** 应该是什么; empty when the person does not know. */
    right: Type.String({ maxLength: limits.right }),
    /** 怎么知道的 */
    reason: Type.String({ maxLength: limits.reason }),
    attachments: Type.Array(FiledAttachment, { maxItems: limits.attachments }),
    contactName: Type.String({ minLength: 1, maxLength: limits.contactName }),
    contactPhone: Type.String({ minLength: 1, maxLength: limits.contactPhone }),
    /** The person acts for the merchant itself; an objection asks for it. */
    isMerchant: Type.Boolean(),
  },
  Strict,
)
export type CorrectionForm = Static<typeof CorrectionForm>

/** The fact as it was public when the request was sent. */
export const CorrectionSubject = Type.Object(
  {
    uscc: UsccText,
    merchantName: Type.String(),
    /** The kind of the record; null when it is about the registration. */
    recordKind: Nullable(RecordKindName),
    field: Nullable(RegistrationField),
    recordId: Nullable(Type.String()),
    /** What names the record: its document number, its title; empty of the registration, and once it is not public. */
    title: Type.String(),
    /** What it said when the request was sent; empty once it is not public. */
    shown: Type.String(),
    authority: Nullable(Type.String()),
    source: Type.String(),
    asOfAt: Instant,
  },
  Strict,
)
export type CorrectionSubject = Static<typeof CorrectionSubject>

const CorrectionClock = Type.Object(
  {
    stage: Type.Enum(['acceptance', 'answer']),
    article: TextPair,
    of: Type.Integer(),
    day: Type.Integer(),
    left: Type.Integer(),
    dueOn: CalendarDate,
    lateBy: Type.Integer(),
    endedOn: Nullable(CalendarDate),
    provisional: Type.Boolean(),
  },
  Strict,
)
export type CorrectionClock = Static<typeof CorrectionClock>

const summary = {
  id: Uuid,
  /** What people read aloud: `JC2026-000012`. */
  number: Type.String(),
  kind: CorrectionKind,
  /** As the law calls it. */
  kindName: TextPair,
  state: CorrectionState,
  stateName: TextPair,
  filedAt: Instant,
  subject: CorrectionSubject,
  clock: Nullable(CorrectionClock),
}

export const CorrectionSummary = Type.Object(summary, Strict)
export type CorrectionSummary = Static<typeof CorrectionSummary>

export const Correction = Type.Object(
  {
    ...summary,
    /** What the person may do now. */
    actions: Type.Array(Type.Enum(['withdraw'])),
    form: Type.Pick(CorrectionForm, [
      'wrong',
      'right',
      'reason',
      'contactName',
      'contactPhone',
      'isMerchant',
    ]),
    evidence: Type.Array(Evidence),
    /** Newest first. */
    events: Type.Array(
      Type.Object(
        {
          id: Uuid,
          at: Instant,
          actor: Type.Enum(['person', 'officer']),
          title: TextPair,
          /** The written answer, in the words of who gave it. */
          text: Nullable(Type.String()),
        },
        Strict,
      ),
    ),
  },
  Strict,
)
export type Correction = Static<typeof Correction>

const params = Type.Object({ id: Uuid }, Strict)

export const fileCorrection = {
  id: 'fileCorrection',
  method: 'POST',
  path: '/corrections',
  access: 'signed-in',
  creates: true,
  summary:
    'Ask for the correction or verification of a published fact; the same Idempotency-Key never asks twice',
  body: CorrectionForm,
  reply: Correction,
  status: 201,
} as const satisfies Operation

export const CorrectionPage = PageOf(CorrectionSummary)
export type CorrectionPage = Static<typeof CorrectionPage>

export const listCorrections = {
  id: 'listCorrections',
  method: 'GET',
  path: '/corrections',
  access: 'own',
  summary: 'My requests for correction, newest first',
  query: Type.Object(pageQuery, Strict),
  reply: CorrectionPage,
  status: 200,
} as const satisfies Operation

export const getCorrection = {
  id: 'getCorrection',
  method: 'GET',
  path: '/corrections/{id}',
  access: 'own',
  summary: 'One of my requests for correction: state, legal clock, evidence and events',
  params,
  reply: Correction,
  status: 200,
} as const satisfies Operation

export const withdrawCorrection = {
  id: 'withdrawCorrection',
  method: 'POST',
  path: '/corrections/{id}/withdrawal',
  access: 'own',
  summary: 'Withdraw a request for correction (撤回)',
  params,
  reply: Correction,
  status: 200,
} as const satisfies Operation
