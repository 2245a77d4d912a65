import type { MerchantHit } from '../../../contract/merchant-search'
import type { Kind, Sort } from './filters'

/** The message of each kind, order and field that a merchant is found by. */

export const kindWords = {
  enterprise: 'kindEnterprise',
  'sole-trader': 'kindSoleTrader',
  cooperative: 'kindCooperative',
  organisation: 'kindOrganisation',
} as const satisfies Readonly<Record<Kind, string>>

export const sortWords = {
  match: 'sortMatch',
  newest: 'sortNewest',
  oldest: 'sortOldest',
} as const satisfies Readonly<Record<Sort, string>>

export const foundWords = {
  'former-name': 'foundFormerName',
  brand: 'foundBrand',
  phone: 'foundPhone',
  address: 'foundAddress',
  representative: 'foundRepresentative',
  'similar-name': 'foundSimilarName',
} as const satisfies Readonly<Record<NonNullable<MerchantHit['foundBy']>['field'], string>>
