import type { MerchantStatus } from '../../domain/credit/record'

/** A name it goes by beside the registered one. */
export interface OtherName {
  readonly field: 'former-name' | 'brand'
  readonly name: string
}

/** What a registration source says of a merchant, as it is stored. */
export interface Registration {
  /** Upper case; 18 characters, or an older number of 13 or 15 digits. */
  readonly uscc: string
  readonly name: string
  /** 曾用名, 商标 and 品牌. */
  readonly otherNames: readonly OtherName[]
  /** `unknown` never overwrites what another source said. */
  readonly status: MerchantStatus
  readonly regionCode: string | null
  /** `YYYY-MM-DD` */
  readonly registeredOn: string | null
  readonly isUsccConsistent: boolean
  readonly type: string | null
  /** 法定代表人; masked by whoever writes it, see `domain/credit/person-name.ts`. */
  readonly legalRepresentative: string | null
  readonly registeredCapital: string | null
  readonly scope: string | null
  readonly address: string | null
  /** 企业联系电话 as published (条例 art. 9); null for sole traders, whose telephone is a person's. */
  readonly phone: string | null
  /** 个体工商户 */
  readonly isSoleTrader: boolean
  readonly authority: string | null
  readonly source: string
  readonly asOfAt: string
}
