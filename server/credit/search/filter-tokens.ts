import type { MerchantKind } from '../../../domain/credit/merchant-kind'
import type { MerchantStatus } from '../../../domain/credit/record'
import type { TradeId } from '../../../domain/credit/trades'

/** What a list of merchants may be narrowed to. */
export interface SearchFilters {
  /** The beginning of a GB/T 2260 code: two, four or six digits. */
  readonly region: string | null
  readonly kind: MerchantKind | null
  readonly status: MerchantStatus | null
  readonly trade: TradeId | null
  /** Only those with a penalty that shows. */
  readonly hasPenalty: boolean
  /** Only those on 经营异常名录, 严重违法失信名单 or a blacklist. */
  readonly isListed: boolean
}

export const noFilters: SearchFilters = {
  region: null,
  kind: null,
  status: null,
  trade: null,
  hasPenalty: false,
  isListed: false,
}

/** What the filters look at. */
export interface Filtered {
  readonly region_code: string | null
  readonly kind: MerchantKind
  readonly status: MerchantStatus
  readonly trade: TradeId | null
  readonly penalty_ends_on: string | null
  readonly listed_ends_on: string | null
}

/** `x` and what it is of: region, kind, status, trade, penalty, list. The tokenizer splits at hyphens. */
const tokenOf = (of: string, value = '') => `x${of}${value.replaceAll('-', '')}`

/** Adds a token for every filter that the merchant passes. */
export function addFilterTokens(tokens: Set<string>, merchant: Filtered): void {
  const { region_code: region, trade } = merchant
  if (region !== null) for (const length of [2, 4, 6]) tokens.add(tokenOf('r', region.slice(0, length)))
  tokens.add(tokenOf('k', merchant.kind))
  tokens.add(tokenOf('s', merchant.status))
  if (trade !== null) tokens.add(tokenOf('t', trade))
  if (merchant.penalty_ends_on !== null) tokens.add(tokenOf('p'))
  if (merchant.listed_ends_on !== null) tokens.add(tokenOf('l'))
}

/** The tokens that a merchant must have to pass. */
export function filterTokens(filters: SearchFilters): string[] {
  const { region, kind, status, trade } = filters
  return [
    ...(region === null ? [] : [tokenOf('r', region)]),
    ...(kind === null ? [] : [tokenOf('k', kind)]),
    ...(status === null ? [] : [tokenOf('s', status)]),
    ...(trade === null ? [] : [tokenOf('t', trade)]),
    ...(filters.hasPenalty ? [tokenOf('p')] : []),
    ...(filters.isListed ? [tokenOf('l')] : []),
  ]
}

/**
 * Whether the merchant passes today. The index may be a day behind: what is over must not be found by it, so the last
 * day is asked here.
 */
export function passes(filters: SearchFilters, merchant: Filtered, todayOn: string): boolean {
  const { region, kind, status, trade } = filters
  return (
    (region === null || (merchant.region_code?.startsWith(region) ?? false)) &&
    (kind === null || merchant.kind === kind) &&
    (status === null || merchant.status === status) &&
    (trade === null || merchant.trade === trade) &&
    (!filters.hasPenalty || isStillOn(merchant.penalty_ends_on, todayOn)) &&
    (!filters.isListed || isStillOn(merchant.listed_ends_on, todayOn))
  )
}

/** @param endsOn the first day on which it is over */
export function isStillOn(endsOn: string | null, todayOn: string): boolean {
  return endsOn !== null && todayOn < endsOn
}

/** `y` and a day, a month or a year, for lists in the order of registration; `y0` where the day is not known. */
export const dayToken = (day: string) => `y${day.replaceAll('-', '')}`
export const NO_DAY = '0'

export function addDayTokens(tokens: Set<string>, registeredOn: string | null): void {
  if (registeredOn === null) tokens.add(dayToken(NO_DAY))
  else for (const length of [4, 7, 10]) tokens.add(dayToken(registeredOn.slice(0, length)))
}
