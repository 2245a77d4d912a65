/** The public records of a merchant, with the fields the publication rules ask for. */
import type { AlterationRecord, AnnualReportRecord, EncumbranceRecord, InstantRecord } from './filing-records'
import type { RecordBase } from './record-base'
import type { Reorganisable } from './reorganisation'
import type {
  CommitmentRecord,
  HonourRecord,
  OnlineShopRecord,
  RatingRecord,
  SocietyRecord,
  SupportRecord,
} from './standing-records'

export type { MerchantStatus } from './record-base'

/** 行政许可. */
export interface LicenceRecord extends RecordBase {
  readonly kind: 'licence'
  /** 许可证书名称 */
  readonly certificate: string
  /** 许可证书编号 */
  readonly number: string
  /** 许可决定书文号 */
  readonly docNo: string | null
  /** 许可内容 */
  readonly content: string
  readonly validFrom: string
  /** null = no end (长期). */
  readonly validTo: string | null
  /** 经营场所 on the certificate, where the source gives it. */
  readonly premises?: string | null
  readonly state: 'valid' | 'suspended' | 'withdrawn' | 'revoked' | 'cancelled'
}

/** Kinds of penalty that decide the tier (令107 art. 6–9). */
export type PenaltyMeasure =
  /** 警告 */
  | 'warning'
  /** 通报批评 */
  | 'criticism'
  /** 罚款 */
  | 'fine'
  /** 没收违法所得、非法财物 */
  | 'confiscation'
  /** 限制开展生产经营活动 */
  | 'restrict-business'
  /** 责令停产停业 */
  | 'halt-business'
  /** 限制从业 */
  | 'restrict-occupation'
  /** 降低资质等级 */
  | 'downgrade'
  /** 吊销许可证件、营业执照 */
  | 'revoke'
  /** 责令关闭 */
  | 'close'

/** The field of supervision; the six beside `general` are the ones whose penalties are serious. */
export type PenaltyArea =
  'general' | 'food' | 'drug' | 'device' | 'cosmetic' | 'special-equipment' | 'industrial-product'

/** 行政处罚, summary fields of the publication rule (公示规定 art. 4–11). */
export interface PenaltyRecord extends RecordBase, Reorganisable {
  readonly kind: 'penalty'
  /** 行政处罚决定书文号 */
  readonly docNo: string
  /** 违法行为类型 */
  readonly violation: string
  /** 违法事实 */
  readonly facts: string
  /** 处罚依据 */
  readonly basis: string
  /** 行政处罚内容 */
  readonly content: string
  readonly measures: readonly PenaltyMeasure[]
  readonly area: PenaltyArea
  /** Fine in fen, null when none. */
  readonly fineFen: number | null
  /** Confiscated amount in fen, null when none. */
  readonly confiscatedFen: number | null
  /** The fine as the source wrote it, with the unit of that source: 万元 in 双公示, 元 elsewhere. */
  readonly fineStated?: string | null
  /** The fine was set in the lighter or mitigated step (从轻、减轻). */
  readonly mitigated: boolean
  /** A natural person has a lower limit for a "low fine" than an entity. */
  readonly subject: 'entity' | 'person'
  /** Last day of a restriction that outlasts the publication period, else null. */
  readonly measureUntilOn: string | null
  /** Credit repaired (信用修复) on, else null. */
  readonly repairedOn: string | null
  /** Decision withdrawn or annulled (撤销、变更、确认无效) on, else null. */
  readonly annulledOn: string | null
  /** 公示截止期 the authority itself set, else null. */
  readonly statedStopOn?: string | null
  /** A repair obtained by fraud was taken back on (令107 art. 23), else null. */
  readonly repairRevokedOn?: string | null
}

/**
 * Grounds of the list of abnormal operations (经营异常名录管理办法 art. 4–9), and the mark of a sole trader that did
 * not report (个体工商户年度报告办法 art. 13).
 */
export type AbnormalGround =
  | 'annual-report'
  | 'instant-information'
  | 'false-information'
  | 'name-change'
  | 'unreachable'
  | 'sole-trader-report'

/** 列入经营异常名录. */
export interface AbnormalRecord extends RecordBase, Reorganisable {
  readonly kind: 'abnormal'
  readonly ground: AbnormalGround
  /** 列入事由, as published. */
  readonly reason: string
  readonly removedOn: string | null
  /** 移出事由 */
  readonly removedReason: string | null
}

/** 列入严重违法失信名单. */
export interface SeriousRecord extends RecordBase, Reorganisable {
  readonly kind: 'serious'
  /** 列入事由, as published. */
  readonly reason: string
  /** 列入决定书文号 */
  readonly docNo: string | null
  /** Last day of a management measure that runs longer than three years, else null. */
  readonly measureUntilOn: string | null
  readonly removedOn: string | null
  readonly removedReason: string | null
}

/** 抽查检查 (`check`) and 抽检 of goods (`sampling`). */
export interface InspectionRecord extends RecordBase {
  readonly kind: 'inspection'
  readonly inspectionType: 'check' | 'sampling'
  /** What was looked at. */
  readonly item: string
  /** `no-activity`: 未发现开展本次抽查涉及的经营活动, nothing was there to be inspected. */
  readonly result: 'pass' | 'no-activity' | 'rectify' | 'fail' | 'refused'
  /** The result in the authority's words. */
  readonly finding: string
  /** The penalty that followed; its publication period then decides. */
  readonly penaltyId: string | null
  /** Its 决定书文号, where the source knows only that. */
  readonly penaltyDocNo?: string | null
}

/** 行业黑名单 (`industry`) and 失信联合惩戒对象 (`joint`), each as its own authority keeps it. */
export interface BlacklistRecord extends RecordBase, Reorganisable {
  readonly kind: 'blacklist'
  readonly list: 'industry' | 'joint'
  /** 名单名称, e.g. 拖欠农民工工资失信联合惩戒名单. */
  readonly title: string
  /** 列入事由, as published. */
  readonly reason: string
  /** 案号、决定文号 */
  readonly docNo: string | null
  /** 联合惩戒 measures, as published. */
  readonly measures: readonly string[]
  /** Last day on the list as its authority set it, null when it set none. */
  readonly validTo: string | null
  readonly removedOn: string | null
  readonly removedReason: string | null
}

export type CreditRecord =
  | LicenceRecord
  | PenaltyRecord
  | AbnormalRecord
  | SeriousRecord
  | BlacklistRecord
  | InspectionRecord
  | AnnualReportRecord
  | InstantRecord
  | EncumbranceRecord
  | AlterationRecord
  | CommitmentRecord
  | HonourRecord
  | RatingRecord
  | SupportRecord
  | OnlineShopRecord
  | SocietyRecord

export type RecordKind = CreditRecord['kind']

/** An entry in one of the lists that merchants are taken off again. */
export type ListEntry = Extract<CreditRecord, { kind: 'abnormal' | 'serious' | 'blacklist' }>
