/** Records of what a merchant filed: registration changes, reports, and burdens on its property. */
import type { RecordBase } from './record-base'

/** One value before and after a change or correction. */
export interface BeforeAfter {
  readonly item: string
  readonly before: string
  readonly after: string
  /** `YYYY-MM-DD` */
  readonly on: string
}

/** 变更登记: what the registration said before and says since. */
export interface AlterationRecord extends RecordBase {
  readonly kind: 'alteration'
  /** 变更事项 */
  readonly item: string
  readonly before: string
  readonly after: string
}

/** 年度报告. */
export interface AnnualReportRecord extends RecordBase {
  readonly kind: 'annual-report'
  readonly year: number
  /** A sole trader may file without publishing: only "已报送" is then public. */
  readonly published: boolean
  /** Corrected after filing. */
  readonly corrected: boolean
  /** Before and after, which are both public (企业信息公示暂行条例 art. 12). */
  readonly corrections?: readonly BeforeAfter[]
}

/** 即时信息 (企业信息公示暂行条例 art. 10): 股东出资, 股权变更, 知识产权出质. */
export interface InstantRecord extends RecordBase {
  readonly kind: 'instant'
  readonly topic: 'contribution' | 'equity-change' | 'ip-pledge'
  /** 股东, 出质人. A natural person's name is masked before it is stored. */
  readonly party: string
  /** What was paid in, transferred or pledged, as published. */
  readonly content: string
  /** Amount as the source wrote it, with its unit. */
  readonly amountStated: string | null
}

/** 股权出质, 动产抵押, 司法协助 (股权冻结). */
export interface EncumbranceRecord extends RecordBase {
  readonly kind: 'encumbrance'
  readonly topic: 'equity-pledge' | 'chattel-mortgage' | 'judicial-assistance'
  /** 登记编号, 执行裁定书文号 */
  readonly docNo: string
  /** 出质人, 抵押人, 被执行人. A natural person's name is masked before it is stored. */
  readonly party: string
  /** What is pledged, mortgaged or frozen, as published. */
  readonly content: string
  readonly amountStated: string | null
  readonly state: 'valid' | 'released'
  /** 注销, 解除, 失效日期; null while it stands. */
  readonly releasedOn: string | null
}
