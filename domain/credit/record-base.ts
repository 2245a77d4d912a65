/** What every record about a merchant has, and the merchant's own standing. */

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
export interface RecordBase {
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
  /** The source gives no publication day that can be, and the decision day stands for it: then timeliness is not judged. */
  readonly isPublishedOnAssumed?: true
  /** The source took it back (数据更正、撤回) on; it never shows again. */
  readonly withdrawnOn?: string | null
}
