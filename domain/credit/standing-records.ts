/** Records of a merchant's standing: what it promised, what it was honoured with, and what others say of it. */
import type { RecordBase } from './record-base'

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

/** 信用评价 of the trade: a grade by the authority or association of that trade. */
export interface RatingRecord extends RecordBase {
  readonly kind: 'rating'
  /** 评价名称, e.g. 餐饮服务食品安全量化分级. */
  readonly title: string
  /** The grade in the rater's own words: A, 优秀, 5A. */
  readonly grade: string
  /** What the grade comes to on the rater's own scale; null when the source does not say. */
  readonly standing: 'good' | 'medium' | 'poor' | null
  readonly validTo: string | null
}

/** 小微企业扶持: support received. It says nothing of the merchant's conduct. */
export interface SupportRecord extends RecordBase {
  readonly kind: 'support'
  /** 享受扶持政策的名称 */
  readonly title: string
  readonly content: string
  /** Amount as the source wrote it, with its unit. */
  readonly amountStated: string | null
}

/** 网络经营: a shop or site, and whether it shows its licence (网络交易监督管理办法 art. 12). */
export interface OnlineShopRecord extends RecordBase {
  readonly kind: 'online-shop'
  readonly title: string
  /** 平台; null for a site of its own. */
  readonly platform: string | null
  readonly address: string
  /** 亮照 or 可信网站标识 link; null when none is known. */
  readonly markAddress: string | null
  /** Whether the licence or the link to it was shown when the source looked; null when it did not look. */
  readonly showsLicence: boolean | null
}

/** Gathered from society (媒体、协会、征信): never an official record, and always marked so. */
export interface SocietyRecord extends RecordBase {
  readonly kind: 'society'
  readonly origin: 'media' | 'association' | 'credit-agency'
  readonly title: string
  readonly content: string
  /** Where it can be read; null when it is not on the web. */
  readonly address: string | null
  readonly tone: 'adverse' | 'neutral' | 'favourable'
}
