import type { MerchantStatus } from '../../domain/credit/record'

/** What a registration source says of a merchant, as it is stored. */
export interface Registration {
  /** Upper case; 18 characters, or an older number of 13 or 15 digits. */
  readonly uscc: string
  readonly name: string
  /** `unknown` never overwrites what another source said. */
  readonly status: MerchantStatus
  readonly regionCode: string | null
  /** `YYYY-MM-DD` */
  readonly registeredOn: string | null
  readonly isUsccConsistent: boolean
  readonly type: string | null
  /** 法定代表人; masked by whoever writes it, see `maskedName`. */
  readonly legalRepresentative: string | null
  readonly registeredCapital: string | null
  readonly scope: string | null
  readonly address: string | null
  /** 个体工商户 */
  readonly isSoleTrader: boolean
  readonly authority: string | null
  readonly source: string
  readonly asOfAt: string
}

/** A person's name as it may be stored and shown: its first character, a star for each other one. */
export function maskedName(name: string): string {
  const [first = '', ...rest] = [...name.trim()]
  return first + '*'.repeat(rest.length)
}
