import { Type, type Static } from 'typebox'
import { jointAskStates, jointAskWords, jointBars, mostRepresentatives } from '../domain/complaint/joint'
import { jointAskKinds } from '../domain/complaint/joint-facts'
import { storyKinds } from '../domain/complaint/story-kinds'
import { CaseState } from './case-vocabulary'
import type { Operation } from './operation'
import { Strict } from './record-base'
import { Instant, Nullable, TextPair, Uuid } from './vocabulary'

/**
 * The joint complaint (共同投诉, 令121 art. 12). Until people have agreed, each of them reads of the others a number and
 * nothing else; then the names of those who offer to represent them. The rules are in `domain/complaint/joint.ts`.
 */

const Kind = Type.Enum([...storyKinds])
/** Of people; null for one or two, which could point at somebody. */
const People = Nullable(Type.Integer({ minimum: 0 }))

const JointAsk = Type.Object(
  {
    id: Uuid,
    ask: Type.Enum([...jointAskKinds]),
    text: Type.String(),
    at: Instant,
    /** The representative's name; null of one who has left. */
    by: Nullable(Type.String()),
    isMine: Type.Boolean(),
    state: Type.Enum([...jointAskStates]),
    /** How many have consented, of how many whose consent it needs. */
    consents: Type.Integer({ minimum: 0 }),
    needed: Type.Integer({ minimum: 0 }),
    /** null: not yet. */
    myAnswer: Nullable(Type.Boolean()),
  },
  Strict,
)
export type JointAsk = Static<typeof JointAsk>

/** Somebody who offers to represent the others, and agreed to be named to them. */
const JointCandidate = Type.Object(
  {
    id: Uuid,
    name: Type.String(),
    /** null: not to be called. */
    phone: Nullable(Type.String()),
    isRepresentative: Type.Boolean(),
    isMe: Type.Boolean(),
  },
  Strict,
)
export type JointCandidate = Static<typeof JointCandidate>

export const JointView = Type.Object(
  {
    /** Of the person's own case. */
    number: Type.String(),
    merchantName: Type.String(),
    /** Why it cannot be joined to others; null when it can. */
    bar: Nullable(Type.Enum([...jointBars])),
    /**
     * none: not asked for; wishing: too few so far; asked: enough are willing, and the person has not decided; agreed:
     * the others have not; member: it is formed.
     */
    standing: Type.Enum(['none', 'wishing', 'asked', 'agreed', 'member']),
    /** As what it may be joined, each with how many people are willing, this one included. */
    kinds: Type.Array(Type.Object({ kind: Kind, people: People }, Strict)),
    kind: Nullable(Kind),
    /** What the person agreed to; null before. */
    mine: Nullable(
      Type.Object(
        { isCandidate: Type.Boolean(), showsPhone: Type.Boolean(), isRepresentative: Type.Boolean() },
        Strict,
      ),
    ),
    /** Read by its members alone. */
    joint: Nullable(
      Type.Object(
        {
          number: Type.String(),
          members: Type.Integer({ minimum: 0 }),
          candidates: Type.Array(JointCandidate),
          /** Whom the person named. */
          choice: Type.Array(Uuid),
          /** Newest first; at most one is open. */
          asks: Type.Array(JointAsk),
        },
        Strict,
      ),
    ),
  },
  Strict,
)
export type JointView = Static<typeof JointView>

const params = Type.Object({ id: Uuid }, Strict)

export const getJoint = {
  id: 'getJoint',
  method: 'GET',
  path: '/complaints/{id}/joint',
  access: 'own',
  summary: 'Whether and how my complaint is joined to others about the same merchant (共同投诉)',
  params,
  reply: JointView,
  status: 200,
} as const satisfies Operation

export const wishJoint = {
  id: 'wishJoint',
  method: 'PUT',
  path: '/complaints/{id}/joint/wish',
  access: 'own',
  summary: 'I would complain together with others who have the same problem with this merchant',
  params,
  body: Type.Object({ kind: Kind }, Strict),
  reply: JointView,
  status: 200,
} as const satisfies Operation

export const leaveJoint = {
  id: 'leaveJoint',
  method: 'DELETE',
  path: '/complaints/{id}/joint',
  access: 'own',
  summary:
    'I go on alone: takes back the wish or leaves the joint complaint, at any time; my own case goes on',
  params,
  reply: JointView,
  status: 200,
} as const satisfies Operation

export const agreeJoint = {
  id: 'agreeJoint',
  method: 'PUT',
  path: '/complaints/{id}/joint/agreement',
  access: 'own',
  summary:
    'I agree to the joint complaint, and whether I offer to represent the others and may be called by them',
  params,
  body: Type.Object({ isCandidate: Type.Boolean(), showsPhone: Type.Boolean() }, Strict),
  reply: JointView,
  status: 200,
} as const satisfies Operation

export const chooseRepresentatives = {
  id: 'chooseRepresentatives',
  method: 'PUT',
  path: '/complaints/{id}/joint/choice',
  access: 'own',
  summary: 'Name up to two representatives (代表人) among those who offer themselves',
  params,
  body: Type.Object(
    { representatives: Type.Array(Uuid, { maxItems: mostRepresentatives, uniqueItems: true }) },
    Strict,
  ),
  reply: JointView,
  status: 200,
} as const satisfies Operation

export const askMembers = {
  id: 'askMembers',
  method: 'POST',
  path: '/complaints/{id}/joint/ask',
  access: 'own',
  creates: true,
  summary: 'As a representative, ask every other member for consent to a change of the joint complaint',
  params,
  body: Type.Object(
    {
      ask: Type.Enum([...jointAskKinds]),
      text: Type.String({ minLength: 1, maxLength: jointAskWords }),
    },
    Strict,
  ),
  reply: JointView,
  status: 201,
} as const satisfies Operation

export const answerAsk = {
  id: 'answerAsk',
  method: 'PUT',
  path: '/complaints/{id}/joint/answer',
  access: 'own',
  summary: 'Consent or object to what a representative asks; it takes effect when all others consent',
  params,
  body: Type.Object({ askId: Uuid, consents: Type.Boolean() }, Strict),
  reply: JointView,
  status: 200,
} as const satisfies Operation

export const dropAsk = {
  id: 'dropAsk',
  method: 'DELETE',
  path: '/complaints/{id}/joint/ask',
  access: 'own',
  summary: 'Take back what I asked the other members',
  params,
  reply: JointView,
  status: 200,
} as const satisfies Operation

/** Kinds of problem that people with one merchant would complain of together. */
export const JointInterest = Type.Object(
  { kinds: Type.Array(Type.Object({ kind: Kind, people: Type.Integer({ minimum: 3 }) }, Strict)) },
  Strict,
)
export type JointInterest = Static<typeof JointInterest>

export const getJointInterest = {
  id: 'getJointInterest',
  method: 'GET',
  path: '/merchants/{uscc}/joint-interest',
  access: 'public',
  summary: 'How many people would complain together of the same problem with a merchant; small counts hidden',
  params: Type.Object({ uscc: Type.String({ minLength: 1, maxLength: 30 }) }, Strict),
  reply: JointInterest,
  status: 200,
} as const satisfies Operation

const OfficeJointCase = Type.Object(
  {
    /** null: of another office, which alone may open it. */
    id: Nullable(Uuid),
    number: Type.String(),
    state: CaseState,
    stateName: TextPair,
    isRepresentative: Type.Boolean(),
    /** Of a representative whose case this office may open; null else. */
    name: Nullable(Type.String()),
    phone: Nullable(Type.String()),
  },
  Strict,
)

export const OfficeJoint = Type.Object(
  {
    /** Of the case that was asked about. */
    caseNumber: Type.String(),
    joint: Nullable(
      Type.Object(
        {
          number: Type.String(),
          formedAt: Instant,
          /** Every member's case, the representatives' first. */
          cases: Type.Array(OfficeJointCase),
          /** Newest first. */
          asks: Type.Array(Type.Omit(JointAsk, ['by', 'isMine', 'myAnswer'])),
        },
        Strict,
      ),
    ),
  },
  Strict,
)
export type OfficeJoint = Static<typeof OfficeJoint>

export const getOfficeJoint = {
  id: 'getOfficeJoint',
  method: 'GET',
  path: '/office/cases/{id}/joint',
  access: 'officer',
  summary:
    'The joint complaint that a case of the office belongs to: its cases, representatives and consents',
  params,
  reply: OfficeJoint,
  status: 200,
} as const satisfies Operation
