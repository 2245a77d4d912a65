import { Type, type Static } from 'typebox'
import { actLimits } from '../domain/complaint/acts'
import { amountFen, CaseAnswer, CaseOffer, CasePromise, TimelineEntry } from './case-course'
import { CaseClock, CaseLetter, CaseState, CaseUnit, ComplaintRequest } from './case-vocabulary'
import { Evidence, FiledAttachment } from './evidence'
import type { Operation } from './operation'
import { CalendarDate, Instant, Nullable, PageOf, TextPair, Uuid, pageQuery } from './vocabulary'

/**
 * The merchant's side of a complaint: from online settlement or acceptance on, and never a report (令121 art. 37). What
 * of the person reaches the merchant stands in `domain/complaint/merchant-view.ts`.
 */

const strict = { additionalProperties: false }

/** What the merchant may do; the table of transitions says when. */
export const merchantActions = ['answer', 'offer', 'end-odr', 'say-kept'] as const
export const MerchantAction = Type.Enum([...merchantActions])
export type MerchantAction = Static<typeof MerchantAction>

const head = {
  id: Uuid,
  number: Type.String(),
  state: CaseState,
  stateName: TextPair,
  productName: Type.String(),
  filedAt: Instant,
  clock: Nullable(CaseClock),
  /** The merchant has not said anything yet, or has not carried out what is due. */
  isWaiting: Type.Boolean(),
}

export const MerchantCaseSummary = Type.Object(head, strict)
export type MerchantCaseSummary = Static<typeof MerchantCaseSummary>

export const MerchantCase = Type.Object(
  {
    ...head,
    unit: Nullable(CaseUnit),
    actions: Type.Array(MerchantAction),
    /** The family name alone until something is agreed; the telephone number while it is to be carried out. */
    consumer: Type.Object(
      {
        name: Type.String(),
        phone: Nullable(Type.String()),
        /** Who acts for them, under the same rule. */
        agent: Nullable(Type.String()),
      },
      strict,
    ),
    happenedOn: Nullable(CalendarDate),
    amountFen,
    orderNo: Type.String(),
    lot: Nullable(Type.String()),
    requests: Type.Array(ComplaintRequest),
    /** Without numbers that identify a person. */
    story: Type.String(),
    /** Of the person; the names of the files stay with them. */
    evidence: Type.Array(Evidence),
    answers: Type.Array(CaseAnswer),
    /** Those that concern both sides, newest first. */
    letters: Type.Array(CaseLetter),
    /** Newest first. */
    offers: Type.Array(CaseOffer),
    promise: Nullable(CasePromise),
    /** Newest first. */
    timeline: Type.Array(TimelineEntry),
  },
  strict,
)
export type MerchantCase = Static<typeof MerchantCase>

export const MerchantCasePage = PageOf(MerchantCaseSummary)
export type MerchantCasePage = Static<typeof MerchantCasePage>

const params = Type.Object({ id: Uuid }, strict)
const words = Type.String({ minLength: 1, maxLength: actLimits.words })
const attachments = Type.Array(FiledAttachment, { maxItems: actLimits.evidence })
const act = {
  method: 'POST',
  access: 'merchant',
  creates: true,
  params,
  reply: MerchantCase,
  status: 200,
} as const

export const listMerchantCases = {
  id: 'listMerchantCases',
  method: 'GET',
  path: '/merchant-cases',
  access: 'merchant',
  summary: 'The complaints that this merchant is asked to answer, newest first',
  query: Type.Object(pageQuery, strict),
  reply: MerchantCasePage,
  status: 200,
} as const satisfies Operation

export const getMerchantCase = {
  id: 'getMerchantCase',
  method: 'GET',
  path: '/merchant-cases/{id}',
  access: 'merchant',
  summary: 'One complaint as the merchant reads it',
  params,
  reply: MerchantCase,
  status: 200,
} as const satisfies Operation

export const answerCase = {
  ...act,
  id: 'answerCase',
  path: '/merchant-cases/{id}/answers',
  summary: 'Answer the person, with evidence',
  body: Type.Object({ text: words, attachments }, strict),
} as const satisfies Operation

export const makeOffer = {
  ...act,
  id: 'makeOffer',
  path: '/merchant-cases/{id}/offers',
  summary: 'Make an offer, in place of one that is still open',
  body: Type.Object({ text: words, amountFen, byOn: Nullable(CalendarDate) }, strict),
} as const satisfies Operation

export const endOdrByMerchant = {
  ...act,
  id: 'endOdrByMerchant',
  path: '/merchant-cases/{id}/odr-end',
  summary: 'End the online settlement: the case goes back to the office',
} as const satisfies Operation

export const sayKept = {
  ...act,
  id: 'sayKept',
  path: '/merchant-cases/{id}/promise-kept',
  summary: 'Say that what was agreed has been done, with evidence; the person confirms it',
  body: Type.Object({ text: words, attachments }, strict),
} as const satisfies Operation
