/** The words of jurisdiction: how it was bought, what is reported, which places count and why. */
import { say, type Text } from '../../text'

/**
 * How it was bought: shop 实体店; platform-shop 平台上的店; platform 平台自己卖的; own-site 商家自己的网站、App 或小程序;
 * away 电话、上门、会销等，不在店里也不在网上.
 */
export const saleChannels = ['shop', 'platform-shop', 'platform', 'own-site', 'away'] as const
export type SaleChannel = (typeof saleChannels)[number]

/** What a report is about: an act in dealing, or an advertisement (art. 32) by where it ran and who put it there. */
export const reportedActs = ['dealing', 'media-ad', 'internet-ad', 'own-internet-ad'] as const
export type ReportedAct = (typeof reportedActs)[number]

/**
 * business 实际经营地; domicile 住所地; shown 平台公示的地址; platform 平台经营者住所地; act 行为发生地;
 * publisher 广告发布者所在地; advertiser 广告主所在地.
 */
export type PlaceKind = 'business' | 'domicile' | 'shown' | 'platform' | 'act' | 'publisher' | 'advertiser'

/** How it was bought and what is reported: from this, and the merchant's address, follow the competent offices. */
export interface Sale {
  /** null: not told, or nothing was bought. */
  readonly channel: SaleChannel | null
  /** Of a report. */
  readonly act: ReportedAct
  /** As typed: where it happened; of a shop on a platform where it really trades; of an advertisement its publisher. */
  readonly actAddress: string
  readonly platformName: string
  /** Six digits of the county where the company behind the platform has its domicile. */
  readonly platformRegion: string | null
  /** No address is shown on the platform, or nobody can be reached at it. */
  readonly isShownAddressUseless: boolean
  /** Six digits of the region where the picked merchant is registered. */
  readonly merchantRegion: string | null
}

/** Names a way for the log: article, paragraph, place. */
export type UnitReason =
  | '13-1-business'
  | '13-1-domicile'
  | '13-2-domicile'
  | '13-3-shown'
  | '13-3-platform'
  | '13-3-platform-only'
  | '29-act'
  | '29-business'
  | '31-1-domicile'
  | '31-2-business'
  | '31-2-platform'
  | '32-1-publisher'
  | '32-2-publisher'
  | '32-2-advertiser'
  | '32-3-advertiser'

export interface Way {
  readonly reason: UnitReason
  readonly place: PlaceKind
  readonly why: Text
  readonly article: Text
}

/** A place that people think of and the rule does not name. */
export interface WrongPlace {
  readonly place: PlaceKind | 'home'
  readonly why: Text
}

export interface Route {
  /** The best first; each is lawful. */
  readonly ways: readonly Way[]
  readonly wrong: readonly WrongPlace[]
}

/** How an article of the rule is cited. */
export const law = (zh: string, en: string): Text => say(`总局令第121号${zh}`, `SAMR Order 121, ${en}`)
