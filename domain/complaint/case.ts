/** A case: its kinds and states, what may happen to it, and the draft it starts from. */
import type { ComplaintRequest } from './request-kinds'
import type { Attachment } from '../evidence'
import type { Text } from '../text'
import type { ActionFacts, Unit } from './facts'
import type { JointAction } from './joint-facts'
import type { Sale } from './jurisdiction/route'
import type { LetterForm } from './letters'
import type { ProxyDraft } from './proxy-terms'

/** 投诉 (a dispute of the person's own) or 举报 (a lead on an unlawful act); 令121 art. 2, 9. */
export const caseKinds = ['complaint', 'report'] as const
export type CaseKind = (typeof caseKinds)[number]

/** What one story is filed as. */
export type FilingChoice = CaseKind | 'both'

export type CaseState =
  /** 草稿 */
  | 'draft'
  /** 已提交 */
  | 'submitted'
  /** 补正 */
  | 'supplement'
  /** 已受理 */
  | 'accepted'
  /** 不予受理 */
  | 'refused'
  /** ODR 和解中 */
  | 'odr'
  /** 调解中 */
  | 'mediating'
  /** 中止 */
  | 'suspended'
  /** 终止调解 */
  | 'terminated'
  /** 调解成功 */
  | 'settled'
  /** 已撤回 */
  | 'withdrawn'
  /** 移送 */
  | 'transferred'
  /** 已举报，待核查 */
  | 'reported'
  /** 核查中, of a report */
  | 'verifying'
  /** 已立案, of a report */
  | 'case-opened'
  /** 不予立案, of a report */
  | 'no-case'
  /** 办结 */
  | 'closed'

/** What is done to a case; each is one row or more of the transition table. */
export type CaseAction =
  | 'submit'
  | 'submit-report'
  | 'ask-supplement'
  | 'supplement'
  | 'accept'
  | 'refuse'
  | 'start-odr'
  | 'end-odr'
  | 'start-mediation'
  | 'suspend'
  | 'resume'
  | 'terminate'
  | 'settle'
  | 'withdraw'
  | 'transfer'
  | 'close'
  /** 核查 of a report begins. */
  | 'verify'
  /** 延长核查 */
  | 'extend'
  /** 立案 */
  | 'open-case'
  /** 不予立案 */
  | 'decline-case'
  /** What changes no state: each is a fact in the log. */
  | 'assign'
  | 'add-evidence'
  /** 变更投诉请求 */
  | 'change-requests'
  | 'answer'
  | 'offer'
  | 'accept-offer'
  | 'decline-offer'
  | 'confirm-kept'
  | 'report-broken'
  /** The merchant says that it has done what it promised. */
  | 'say-kept'
  | 'rate'
  /** 调解记录 */
  | 'record'
  /** A letter of the ten official forms was issued. */
  | 'letter'
  /** Prepared for 12315: not filed there until a number exists. */
  | 'prepare-national'
  | 'national-number'
  | JointAction
  /** 补签授权: the principal signs for more, or for longer. */
  | 'renew-proxy'

/** 消费者, 经营者, 经办人, and the rules themselves. */
export type Actor = 'consumer' | 'merchant' | 'officer' | 'system'

/** One entry of the append-only log; the state is computed from these. */
export interface CaseEvent {
  readonly action: CaseAction
  /** RFC 3339 UTC. */
  readonly at: string
  readonly actor: Actor
  /** A key of `groundsOf(action)`, where the action has grounds. */
  readonly ground?: string
  /** What it carries, of the shape that `ActionFacts` has for its action. */
  readonly facts?: ActionFacts[keyof ActionFacts]
}

/** One row of the transition table. */
export interface Transition {
  readonly action: CaseAction
  readonly from: readonly CaseState[]
  /** `same`: a fact that leaves the state as it is. */
  readonly to: CaseState | 'same'
  readonly actors: readonly Actor[]
  readonly article: Text
  /** The official form that tells the parties of it. */
  readonly letter: LetterForm | null
  /** Parties who read it in the log, beside the office and whoever did it. */
  readonly shownTo: readonly ('consumer' | 'merchant')[]
}

/** 受理, 调解, 在线和解, 告知 of a complaint; 核查 of a report. */
export const clockKinds = ['acceptance', 'mediation', 'odr', 'telling', 'verification'] as const
export type ClockKind = (typeof clockKinds)[number]

/** A legal clock that runs. */
export interface CaseClock {
  readonly kind: ClockKind
  readonly article: Text
  /** Days counted so far: 0 on the start day. */
  readonly day: number
  readonly of: number
  readonly unit: 'workday' | 'day'
  /** Last lawful day, `YYYY-MM-DD`. */
  readonly dueOn: string
  readonly overdue: boolean
  /** true when the due day lies beyond the announced holiday tables. */
  readonly provisional: boolean
}

/** What the person fills in; empty text and null mean "not filled in". Dates `YYYY-MM-DD`, money in fen. */
export interface ComplaintDraft {
  /** Set when the merchant was picked from the register. */
  readonly merchantUscc: string | null
  readonly merchantName: string
  readonly merchantAddress: string
  readonly productName: string
  readonly gtin: string | null
  readonly lot: string | null
  readonly orderNo: string
  /** 购买、使用商品或者接受服务的时间 */
  readonly happenedOn: string | null
  /** 涉及金额 */
  readonly amountFen: number | null
  readonly requests: readonly ComplaintRequest[]
  /** 争议情况 */
  readonly story: string
  readonly attachments: readonly Attachment[]
  readonly contactName: string
  readonly contactPhone: string
  readonly contactAddress: string
  /** 是否同意公示投诉信息 */
  readonly consentPublish: boolean
  /** 是否同意委托调解 */
  readonly consentMediation: boolean
  /** A complaint without it. */
  readonly kind?: FilingChoice
  /** Of a report alone. */
  readonly isAnonymous?: boolean
  /** Where it goes; open without it. */
  readonly unit?: Unit
  /** Of a story that is both: where the report goes. */
  readonly reportUnit?: Unit
  readonly sale?: Sale
  /** The situation of the problem tree that it began from. */
  readonly situation?: string
  /** Who files it for the complainant, who then is the one of the contact fields. */
  readonly proxy?: ProxyDraft
}

export type DraftField = keyof ComplaintDraft

/** One thing to correct before the draft can be sent. */
export interface DraftProblem {
  readonly field: DraftField
  readonly code:
    | 'required'
    | 'too-long'
    | 'too-many'
    | 'too-big'
    | 'bad-format'
    | 'out-of-range'
    | 'bad-type'
    | 'not-allowed'
  readonly message: Text
}
