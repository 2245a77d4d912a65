import { Type, type Static } from 'typebox'
import { actionNames } from '../domain/complaint/names'
import type { CaseAction } from '../domain/complaint/case'
import {
  CaseClock,
  CaseKind,
  CaseLetter,
  CaseState,
  CaseUnit,
  ComplaintRequest,
  LetterForm,
} from './case-vocabulary'
import { ComplaintForm } from './complaint'
import { MerchantStatus } from './credit'
import { Evidence } from './evidence'
import { QueueRow } from './office'
import type { Operation } from './operation'
import { CaseProxy } from './proxy'
import { ComplaintFigures, CreditVerdict } from './verdict'
import { CalendarDate, Gtin14, Instant, Nullable, TextPair, UsccText, Uuid } from './vocabulary'

/** One case as the office reads it: everything that is needed to decide, in one answer. */

const Strict = { additionalProperties: false } as const

export const OfficeAction = Type.Enum(Object.keys(actionNames) as CaseAction[])

/** What the officer who asks may do now, by the transition table. */
const OfficeAct = Type.Object(
  {
    action: OfficeAction,
    name: TextPair,
    article: TextPair,
    /** The state that follows; null when it stays. */
    leadsTo: Nullable(CaseState),
    /** The form that tells the parties of it. */
    letter: Nullable(LetterForm),
    /** To choose from, in the order of the article; empty where none is asked for. */
    grounds: Type.Array(Type.Object({ key: Type.String(), text: TextPair }, Strict)),
  },
  Strict,
)
export type OfficeAct = Static<typeof OfficeAct>

/** An act with what its form would be filled with. */
const Proposal = Type.Object(
  { action: OfficeAction, ground: Type.String(), /** In Chinese, as letters are. */ text: Type.String() },
  Strict,
)

export const OfficeEvent = Type.Object(
  {
    id: Uuid,
    at: Instant,
    action: OfficeAction,
    actor: Type.Enum(['consumer', 'merchant', 'officer', 'system']),
    /** The officer's name. */
    by: Nullable(Type.String()),
    title: TextPair,
    ground: Nullable(TextPair),
    /** What was said or written, an amount and a day, whom it went to. */
    text: Nullable(Type.String()),
    amountFen: Nullable(Type.Integer({ minimum: 0 })),
    byOn: Nullable(CalendarDate),
    /** In words of the system, of older cases. */
    detail: Nullable(TextPair),
    /** SHA-256 in the log: each event seals the ones before. */
    hash: Type.String(),
  },
  Strict,
)
export type OfficeEvent = Static<typeof OfficeEvent>

export const CaseMerchant = Type.Object(
  {
    uscc: UsccText,
    name: Type.String(),
    status: MerchantStatus,
    authority: Nullable(Type.String()),
    verdict: CreditVerdict,
    complaints: ComplaintFigures,
  },
  Strict,
)
export type CaseMerchant = Static<typeof CaseMerchant>

/** The product and its chain in a line. */
export const CaseProduct = Type.Object(
  {
    gtin: Gtin14,
    name: Type.String(),
    brand: Nullable(Type.String()),
    spec: Nullable(Type.String()),
    maker: Nullable(Type.Object({ uscc: UsccText, name: Type.String(), verdict: CreditVerdict }, Strict)),
    /** Recalls and failed samplings, newest first. */
    warnings: Type.Array(
      Type.Object(
        {
          kind: Type.Enum(['recall', 'sampling']),
          title: Type.String(),
          on: CalendarDate,
          concernsThisLot: Nullable(Type.Boolean()),
        },
        Strict,
      ),
    ),
  },
  Strict,
)
export type CaseProduct = Static<typeof CaseProduct>

const SimilarCase = Type.Object(
  {
    /** null: of another office, only its number is shown. */
    id: Nullable(Uuid),
    number: Type.String(),
    state: CaseState,
    stateName: TextPair,
    filedAt: Instant,
    isSameMerchant: Type.Boolean(),
    isSameProduct: Type.Boolean(),
    /** Of the same merchant, begun from the same situation of the problem tree. */
    isSameSituation: Type.Boolean(),
  },
  Strict,
)

export const SimilarCases = Type.Object(
  {
    /** Twelve months back. */
    fromOn: CalendarDate,
    sameMerchant: Type.Integer({ minimum: 0 }),
    sameProduct: Type.Integer({ minimum: 0 }),
    /** Of `sameMerchant`, those begun from the same situation. */
    sameSituation: Type.Integer({ minimum: 0 }),
    /** The newest ten. */
    newest: Type.Array(SimilarCase),
  },
  Strict,
)
export type SimilarCases = Static<typeof SimilarCases>

/** A form that the log demands or allows now. */
const OpenLetter = Type.Object(
  { form: LetterForm, name: TextPair, /** What it tells of has not been told yet. */ isDue: Type.Boolean() },
  Strict,
)

export const OfficeCase = Type.Object(
  {
    ...QueueRow.properties,
    /** The other case of a story that was filed as both; no id when another office has it. */
    twin: Nullable(Type.Object({ id: Nullable(Uuid), number: Type.String(), kind: CaseKind }, Strict)),
    clock: Nullable(CaseClock),
    unit: Nullable(CaseUnit),
    form: Type.Omit(ComplaintForm, ['attachments', 'kind', 'unit', 'proxy']),
    /** What is asked for since it was changed; null while it is what was filed. */
    changedRequests: Nullable(Type.Array(ComplaintRequest)),
    /** Who acts for the complainant. */
    proxy: Nullable(CaseProxy),
    evidence: Type.Array(Evidence),
    /** All events, newest first. */
    timeline: Type.Array(OfficeEvent),
    merchant: Nullable(CaseMerchant),
    product: Nullable(CaseProduct),
    similar: SimilarCases,
    acts: Type.Array(OfficeAct),
    /** What the clock suggests (`domain/complaint/proposal.ts`), one of `acts`; null when nothing is due. */
    proposal: Nullable(Proposal),
    /** Issued, newest first. */
    letters: Type.Array(CaseLetter),
    openLetters: Type.Array(OpenLetter),
  },
  Strict,
)
export type OfficeCase = Static<typeof OfficeCase>

export const officeCaseParams = Type.Object({ id: Uuid }, Strict)

export const getOfficeCase = {
  id: 'getOfficeCase',
  method: 'GET',
  path: '/office/cases/{id}',
  access: 'officer',
  summary:
    'One case of the office with its evidence, log, merchant, product, similar cases and what may be done now',
  params: officeCaseParams,
  reply: OfficeCase,
  status: 200,
} as const satisfies Operation
