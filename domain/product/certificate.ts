/** Certificates of products: what a certificate is on a day, and whether its number is written as such numbers are. */
import { recognise } from '../codes/recognise'
import type { Family } from '../codes/recognition'
import { say, type Text } from '../text'

/** organic = 有机产品; green = 绿色食品; origin = 农产品地理标志; compulsory = 强制性产品认证（3C）. */
export const certificateKinds = ['organic', 'green', 'origin', 'compulsory', 'other'] as const
export type CertificateKind = (typeof certificateKinds)[number]

export const certificateStates = ['valid', 'expired', 'not-yet', 'suspended', 'withdrawn'] as const
export type CertificateState = (typeof certificateStates)[number]

export interface CertificateSpan {
  /** First day; null where the source does not say. */
  readonly validFrom: string | null
  /** Last day, itself included; null where it has no end or the source does not say. */
  readonly validTo: string | null
  /** 撤销, 注销, 暂停 by the body that gave it, and from which day. */
  readonly endedOn: string | null
  readonly ending: 'suspended' | 'withdrawn' | null
}

/**
 * What a certificate is on a day. Being taken back outweighs the days printed on it (认证证书和认证标志管理办法: who holds
 * a suspended or withdrawn certificate may not use it; from general knowledge).
 * @param today `YYYY-MM-DD` at UTC+08:00
 */
export function certificateState(span: CertificateSpan, today: string): CertificateState {
  const { validFrom, validTo, endedOn, ending } = span
  if (ending !== null && (endedOn === null || endedOn <= today)) return ending
  if (validTo !== null && validTo < today) return 'expired'
  return validFrom !== null && validFrom > today ? 'not-yet' : 'valid'
}

const familyOf: Readonly<Partial<Record<CertificateKind, Family>>> = {
  organic: 'organic',
  green: 'green-food',
  origin: 'agi',
  compulsory: 'ccc',
}

/**
 * Whether a number can be one of its kind; null where nothing is known of how the kind writes its numbers. Certificates
 * of organic products have other numbers than the codes on their packs, so for them only a number of 17 digits is read.
 * @param today `YYYY-MM-DD`
 */
export function isNumberOfKind(kind: CertificateKind, number: string, today: string): boolean | null {
  const family = familyOf[kind]
  if (family === undefined || (kind === 'organic' && !/^\d{17}$/.test(number))) return null
  const { candidates } = recognise(number, { today })
  return candidates.some((each) => each.family === family && each.verdict === 'ok')
}

export const certificateNames: Readonly<Record<CertificateKind, Text>> = {
  organic: say('有机产品认证', 'Organic product'),
  green: say('绿色食品', 'Green Food'),
  origin: say('农产品地理标志', 'Geographical indication'),
  compulsory: say('强制性产品认证（3C）', 'Compulsory certification (CCC)'),
  other: say('其他认证', 'Other certificate'),
}
