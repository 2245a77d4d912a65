import { Type, type TSchema } from 'typebox'
import { CaseUnit } from './case-vocabulary'
import { OfficeCase, officeCaseParams } from './office-case'
import type { Operation } from './operation'
import { CalendarDate, Instant, Nullable, Uuid } from './vocabulary'

/** What officers do to a case. Each call adds one event, however often it comes with the same Idempotency-Key. */

const Strict = { additionalProperties: false } as const

/** Lengths in characters; money in fen. */
export const officeLimits = { text: 2_000, amountFen: 100_000_000_000 } as const

const Words = Type.String({ minLength: 1, maxLength: officeLimits.text, pattern: '\\S' })
const OptionalWords = Type.String({ maxLength: officeLimits.text })
const Ground = Type.String({ minLength: 1, maxLength: 20 })
const nothing = Type.Object({}, Strict)
const words = Type.Object({ text: Words }, Strict)
const grounded = Type.Object({ ground: Ground, text: OptionalWords }, Strict)

const act = <const Id extends string, Body extends TSchema, const Access extends 'officer' | 'supervisor'>(
  id: Id,
  access: Access,
  word: string,
  summary: string,
  body: Body,
) =>
  ({
    id,
    method: 'POST',
    path: `/office/cases/{id}/${word}`,
    access,
    creates: true,
    summary,
    params: officeCaseParams,
    body,
    reply: OfficeCase,
    status: 200,
  }) as const satisfies Operation

export const askSupplement = act(
  'askSupplement',
  'officer',
  'supplement-request',
  'Ask the consumer for what is missing (补正)',
  Type.Object({ text: Words, byOn: CalendarDate }, Strict),
)
export const acceptCase = act('acceptCase', 'officer', 'acceptance', 'Accept a complaint (受理)', nothing)
export const refuseCase = act(
  'refuseCase',
  'officer',
  'refusal',
  'Refuse a complaint on a ground of article 16 (不予受理)',
  grounded,
)
export const transferCase = act(
  'transferCase',
  'officer',
  'transfer',
  'Pass a complaint to the competent office (移送)',
  Type.Object({ unit: CaseUnit, text: Words }, Strict),
)
export const passToMerchant = act(
  'passToMerchant',
  'officer',
  'online-settlement',
  'Pass a complaint to the merchant for online settlement (在线和解)',
  nothing,
)
export const startMediation = act(
  'startMediation',
  'officer',
  'mediation',
  'Begin mediation: when it is held, and where or how',
  Type.Object({ text: Words, heldAt: Nullable(Instant) }, Strict),
)
export const recordMediation = act(
  'recordMediation',
  'officer',
  'records',
  'Add a record of mediation (调解记录), which both sides read',
  words,
)
export const suspendMediation = act(
  'suspendMediation',
  'officer',
  'suspension',
  'Pause mediation (中止): for appraisal and testing, or because a mediator was challenged',
  grounded,
)
export const resumeMediation = act(
  'resumeMediation',
  'officer',
  'resumption',
  'Go on with mediation',
  nothing,
)
export const settleCase = act(
  'settleCase',
  'officer',
  'settlement',
  'Note what both sides agreed on (调解成功)',
  Type.Object(
    {
      text: Words,
      amountFen: Nullable(Type.Integer({ minimum: 0, maximum: officeLimits.amountFen })),
      byOn: Nullable(CalendarDate),
    },
    Strict,
  ),
)
export const terminateMediation = act(
  'terminateMediation',
  'officer',
  'termination',
  'End mediation on a ground of article 23 (终止调解)',
  grounded,
)
export const closeCase = act('closeCase', 'officer', 'closing', 'Close an ended case (办结)', nothing)

export const verifyReport = act(
  'verifyReport',
  'officer',
  'verification',
  'Begin to look into a report (核查)',
  nothing,
)
export const extendVerification = act(
  'extendVerification',
  'supervisor',
  'extension',
  'Extend the term for looking into a report, once (延长核查)',
  words,
)
export const openReportCase = act(
  'openReportCase',
  'officer',
  'case-opening',
  'Open a case on a report (立案)',
  Type.Object({ text: OptionalWords }, Strict),
)
export const declineReportCase = act(
  'declineReportCase',
  'officer',
  'case-declining',
  'Open no case on a report (不予立案), with the reason',
  words,
)

export const assignCase = act(
  'assignCase',
  'officer',
  'assignment',
  'Give a case to an officer: a handler to oneself, a supervisor to anyone of the office',
  Type.Object({ officerId: Uuid }, Strict),
)
