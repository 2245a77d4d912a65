/** The public records of a merchant, with the fields the publication rules ask for. */

export type RecordKind =
  'licence' | 'penalty' | 'abnormal' | 'serious' | 'inspection' | 'annual-report' | 'commitment' | 'honour'

/** Registration status. `unknown` where the source does not say (the bulk registration file does not). */
export type MerchantStatus =
  /** 存续（在营） */
  | 'active'
  /** 歇业 */
  | 'dormant'
  /** 吊销，未注销 */
  | 'revoked'
  /** 注销 */
  | 'deregistered'
  /** 迁出 */
  | 'moved'
  | 'unknown'

/** What every record has. Dates are `YYYY-MM-DD` at UTC+08:00. */
interface RecordBase {
  readonly id: string
  /** The system the record came from, as that system names itself. */
  readonly source: string
  /** RFC 3339 UTC: when that system last said so. */
  readonly asOfAt: string
  /** 作出决定机关; for annual reports and commitments the office that received them. */
  readonly authority: string
  /** Decision, listing, inspection, filing or award day. */
  readonly decidedOn: string
  /** First day it was public, null while not published yet. */
  readonly publishedOn: string | null
}

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
export interface PenaltyRecord extends RecordBase {
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
}

/** Grounds of the list of abnormal operations (经营异常名录管理办法 art. 4–9). */
export type AbnormalGround = 'annual-report' | 'instant-information' | 'name-change' | 'unreachable'

/** 列入经营异常名录. */
export interface AbnormalRecord extends RecordBase {
  readonly kind: 'abnormal'
  readonly ground: AbnormalGround
  /** 列入事由, as published. */
  readonly reason: string
  readonly removedOn: string | null
  /** 移出事由 */
  readonly removedReason: string | null
}

/** 列入严重违法失信名单. */
export interface SeriousRecord extends RecordBase {
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
  readonly result: 'pass' | 'rectify' | 'fail' | 'refused'
  /** The result in the authority's words. */
  readonly finding: string
  /** The penalty that followed; its publication period then decides. */
  readonly penaltyId: string | null
}

/** 年度报告. */
export interface AnnualReportRecord extends RecordBase {
  readonly kind: 'annual-report'
  readonly year: number
  /** A sole trader may file without publishing: only "已报送" is then public. */
  readonly published: boolean
  /** Corrected after filing (before and after are both shown). */
  readonly corrected: boolean
}

/** 信用承诺. */
export interface CommitmentRecord extends RecordBase {
  readonly kind: 'commitment'
  readonly title: string
  readonly content: string
  readonly state: 'open' | 'kept' | 'broken'
  readonly validTo: string | null
}

/** 守信激励、荣誉. */
export interface HonourRecord extends RecordBase {
  readonly kind: 'honour'
  readonly title: string
  readonly content: string
  readonly validTo: string | null
}

export type CreditRecord =
  | LicenceRecord
  | PenaltyRecord
  | AbnormalRecord
  | SeriousRecord
  | InspectionRecord
  | AnnualReportRecord
  | CommitmentRecord
  | HonourRecord
