/**
 * A request to have what is published about a merchant corrected, verified or explained: its kinds, its states and
 * what may happen to it (企业信息公示暂行条例 art. 12–13; 经营异常名录管理办法 art. 12).
 */
import type { Text } from '../../text'
import type { AbnormalGround, RecordKind } from '../record'

export type CorrectionKind =
  /** 更正请求: with evidence, of what an authority published (条例 art. 12). */
  | 'correction'
  /** 举报虚假公示信息: of what the enterprise published itself (条例 art. 13). */
  | 'false-report'
  /** 查询申请: in doubt about either (条例 art. 13). */
  | 'query'
  /** 经营异常名录异议: by the merchant itself, within 30 days (名录办法 art. 12). */
  | 'objection'

/** Fields of the registration that can be wrong. */
export const registrationFields = [
  'name',
  'status',
  'type',
  'legalRepresentative',
  'registeredCapital',
  'registeredOn',
  'authority',
  'region',
  'address',
  'scope',
] as const
export type RegistrationField = (typeof registrationFields)[number]

/** What the choice of a kind depends on. */
export type TargetFacts =
  | { readonly about: 'registration' }
  | {
      readonly about: 'abnormal'
      readonly ground: AbnormalGround
      /** `YYYY-MM-DD` */
      readonly publishedOn: string | null
    }
  | { readonly about: Exclude<RecordKind, 'abnormal'> }

export type CorrectionState =
  /** 已收到 */
  | 'received'
  /** 核实中 */
  | 'verifying'
  /** 已更正 */
  | 'corrected'
  /** 不予更正 */
  | 'unfounded'
  /** 不属本机关 */
  | 'elsewhere'
  /** 已撤回 */
  | 'withdrawn'

export type CorrectionAction = 'submit' | 'accept' | 'correct' | 'refuse' | 'refer' | 'withdraw'

/** 申请人, 经办人. */
export type CorrectionActor = 'person' | 'officer'

/** One entry of the append-only log; the state is computed from these. */
export interface CorrectionEvent {
  readonly action: CorrectionAction
  /** RFC 3339 UTC. */
  readonly at: string
  readonly actor: CorrectionActor
}

/** The legal clock of a request; once answered, it stands where it stopped. Days are working days. */
export interface CorrectionClock {
  /** acceptance: whether the objection is taken up; answer: the written answer. */
  readonly stage: 'acceptance' | 'answer'
  readonly article: Text
  readonly of: number
  /** Counted so far: 0 on the day of receipt. */
  readonly day: number
  /** From today to the last lawful day; 0 when it is past or the request is answered. */
  readonly left: number
  /** Last lawful day, `YYYY-MM-DD`. */
  readonly dueOn: string
  /** Days beyond it; the lateness is the authority's. */
  readonly lateBy: number
  /** `YYYY-MM-DD` of the answer; null while it runs. */
  readonly endedOn: string | null
  /** true when the due day lies beyond the announced holiday tables. */
  readonly provisional: boolean
}
