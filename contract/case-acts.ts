import { Type } from 'typebox'
import { actLimits } from '../domain/complaint/acts'
import { ComplaintRequest } from './case-vocabulary'
import { Complaint } from './complaint'
import { FiledAttachment } from './evidence'
import type { Operation } from './operation'
import { AddedAuthority } from './proxy'
import { Uuid } from './vocabulary'

/**
 * What the person does in a case of their own. Which of it is open now stands in `Complaint.actions`; anything else is
 * refused as `transition-not-allowed`. Every call carries an Idempotency-Key: sent again it changes nothing more.
 */

const strict = { additionalProperties: false }
const params = Type.Object({ id: Uuid }, strict)
const words = Type.String({ minLength: 1, maxLength: actLimits.words })
/** May be empty. */
const aWord = Type.String({ maxLength: actLimits.words })
const act = { method: 'POST', access: 'own', creates: true, params, reply: Complaint, status: 200 } as const

export const supplementComplaint = {
  ...act,
  id: 'supplementComplaint',
  path: '/complaints/{id}/supplements',
  summary: 'Supply the material that the office asked for (补正)',
  body: Type.Object(
    { text: words, attachments: Type.Array(FiledAttachment, { maxItems: actLimits.evidence }) },
    strict,
  ),
} as const satisfies Operation

export const addEvidence = {
  ...act,
  id: 'addEvidence',
  path: '/complaints/{id}/evidence',
  summary: 'Add evidence to an open case',
  body: Type.Object(
    { text: aWord, attachments: Type.Array(FiledAttachment, { minItems: 1, maxItems: actLimits.evidence }) },
    strict,
  ),
} as const satisfies Operation

export const startOdr = {
  ...act,
  id: 'startOdr',
  path: '/complaints/{id}/odr',
  summary: 'Settle online with the merchant first (ODR): ten working days outside the time of the office',
} as const satisfies Operation

export const endOdr = {
  ...act,
  id: 'endOdr',
  path: '/complaints/{id}/odr-end',
  summary: 'End the online settlement: the case goes back to the office',
} as const satisfies Operation

export const acceptOffer = {
  ...act,
  id: 'acceptOffer',
  path: '/complaints/{id}/offer-acceptance',
  summary: 'Accept the open offer; in online settlement this settles the case',
  body: Type.Object({ offerId: Uuid }, strict),
} as const satisfies Operation

export const declineOffer = {
  ...act,
  id: 'declineOffer',
  path: '/complaints/{id}/offer-refusal',
  summary: 'Decline the open offer, with a word',
  body: Type.Object({ offerId: Uuid, text: aWord }, strict),
} as const satisfies Operation

export const confirmKept = {
  ...act,
  id: 'confirmKept',
  path: '/complaints/{id}/promise-kept',
  summary: 'Say that the merchant has done what was agreed',
  body: Type.Object({ text: aWord }, strict),
} as const satisfies Operation

export const reportBroken = {
  ...act,
  id: 'reportBroken',
  path: '/complaints/{id}/promise-broken',
  summary: 'Say that the merchant has not done what was agreed, once the day has come',
  body: Type.Object({ text: words }, strict),
} as const satisfies Operation

export const rateHandling = {
  ...act,
  id: 'rateHandling',
  path: '/complaints/{id}/rating',
  summary: 'Rate how the office handled the case, once',
  body: Type.Object({ stars: Type.Integer({ minimum: 1, maximum: 5 }), text: aWord }, strict),
} as const satisfies Operation

export const changeRequests = {
  ...act,
  id: 'changeRequests',
  path: '/complaints/{id}/requests',
  summary:
    'Ask for something else than before (变更投诉请求), while the case is open; the reason may be empty',
  body: Type.Object(
    { requests: Type.Array(ComplaintRequest, { minItems: 1, maxItems: 7, uniqueItems: true }), text: aWord },
    strict,
  ),
} as const satisfies Operation

export const renewProxy = {
  ...act,
  id: 'renewProxy',
  path: '/complaints/{id}/proxy',
  summary: 'The principal signs for more powers of the agent, or for a later last day (补充授权)',
  body: AddedAuthority,
} as const satisfies Operation
