/** What `recognise` answers. The contract's schema of the same name mirrors these shapes. */
import type { Text } from '../text'

/**
 * ok = well formed and its check digit (where it has one) holds;
 * misread = the structure or the check digit is wrong;
 * impossible = well formed, but with a region, date or type that never existed;
 * unknown = no family of codes looks like this.
 */
export type Verdict = 'ok' | 'misread' | 'impossible' | 'unknown'

/** The families of codes the product reads, in three groups: of merchants, of licences and filings, of things. */
export const families = [
  'uscc', // 统一社会信用代码
  'orgcode', // 组织机构代码
  'regno15', // 营业执照注册号
  'regno13', // its form before 2007
  'licence-qr', // the address in a business licence's QR code
  'licence-show', // 电子营业执照亮照链接
  'web', // a website or shop address
  'web-filing', // ICP 备案、公安备案
  'sc', // 食品生产许可证
  'jy', // 食品经营许可证
  'yb', // 仅销售预包装食品备案
  'qs', // 工业产品生产许可证 of food, until 2018
  'cosmetic', // 化妆品注册、备案
  'device', // 医疗器械注册证、备案
  'device-platform', // 医疗器械网络交易平台备案
  'drug-approval', // 国药准字
  'health-food', // 保健食品
  'infant-formula', // 婴幼儿配方食品
  'medical-food', // 特殊医学用途配方食品
  'green-food', // 绿色食品
  'organic', // 有机码
  'ccc', // 强制性产品认证
  'agi', // 农产品地理标志
  'equipment', // 特种设备代码
  'pesticide', // 农药追溯码
  'gtin',
  'gs1', // element strings
  'gs1-dl', // GS1 Digital Link
  'epc', // EPC URN
  'sscc',
  'gln',
  'udi', // of ZIIOT and AHM; a UDI of GS1 is `gs1`
  'drug', // 药品追溯码
  'drug-base', // 药品本位码
  'ecode',
  'energy-label', // 能效标识
  'tobacco', // 烟草 32 位
  'identity', // 居民身份证号码: a person's, recognised to keep it from being sent anywhere
  'label-text', // 种子标签, 承诺达标合格证: lines of words
  'unknown',
] as const
export type Family = (typeof families)[number]

/** One named piece of a code, in reading order. GS1 parts are keyed by their application identifier. */
export interface Part {
  readonly key: string
  readonly text: string
  readonly name: Text
  readonly meaning: Text | null
}

/** The check character's arithmetic, told so that a person can follow it. */
export interface CheckResult {
  readonly expected: string
  readonly actual: string
  readonly holds: boolean
  /** What is done with each character, in order. */
  readonly table: CheckTable
  /** What is then done with the table's last column. */
  readonly steps: readonly Text[]
}

/** The arithmetic character by character: `rows` have as many cells as there are `columns`. */
export interface CheckTable {
  readonly columns: readonly Text[]
  readonly rows: readonly (readonly string[])[]
}

/** What can be looked up with a code. `gtin` has 14 digits, `uscc` 18 characters. */
export type NextStep =
  | { readonly kind: 'merchant'; readonly uscc: string }
  | { readonly kind: 'product'; readonly gtin: string; readonly lot?: string; readonly serial?: string }
  /** A box or pallet; `sscc` has 18 digits. */
  | { readonly kind: 'logistic-unit'; readonly sscc: string }
  | { readonly kind: 'licence'; readonly number: string }
  | { readonly kind: 'drug'; readonly code: string }
  /** Not known here, but there is an official place to ask; `site` is its host, null where there is none. */
  | { readonly kind: 'elsewhere'; readonly where: Text; readonly site: string | null }
  | { readonly kind: 'none' }

/** One way to read the text. */
export interface Candidate {
  readonly family: Family
  readonly verdict: Verdict
  readonly normalised: string
  readonly name: Text
  readonly parts: readonly Part[]
  /** null where the family has no check character. */
  readonly check: CheckResult | null
  readonly notes: readonly Text[]
  /** Readings near this one that hold, normalised: a slip of the eye is offered, never applied. */
  readonly suggestions: readonly string[]
  /** Never empty: a candidate that leads nowhere says `none`. */
  readonly next: readonly NextStep[]
}

/** The answer; the fields beside `candidates` repeat the best candidate's. */
export interface Recognition {
  readonly input: string
  readonly family: Family
  readonly verdict: Verdict
  readonly normalised: string
  /** Most certain first, never empty. */
  readonly candidates: readonly Candidate[]
}

/** Settings of `recognise`. */
export interface RecogniseOptions {
  /** The scanner's name of the symbology (`EAN_13`, `UPC_E`, `DataMatrix`…), when it knows it. */
  readonly symbology?: string
  /** Today at UTC+08:00, `YYYY-MM-DD`: the middle of the GS1 date window. */
  readonly today: string
}
