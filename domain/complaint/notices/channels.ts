/** By which ways a notice goes out beside the inbox, and when a phone may ring. */
import type { Notice } from './notice'

export const noticeChannels = ['sms', 'wechat', 'email'] as const
export type NoticeChannel = (typeof noticeChannels)[number]

/** What a person chose; the inbox has every notice whatever is chosen. */
export interface NoticeChoice {
  /** `demanded`: only what the office has to tell by an official form. */
  readonly sms: 'none' | 'demanded' | 'all'
  /** Only where the person gave WeChat leave for it. */
  readonly wechat: boolean
  /** null: none is sent. */
  readonly email: string | null
  /** Nothing rings from this hour … */
  readonly quietFrom: number
  /** … until this one, 0 to 23 at UTC+08:00; no quiet at all where both are the same. */
  readonly quietTo: number
  readonly language: 'zh-CN' | 'en'
}

export const defaultChoice: NoticeChoice = {
  sms: 'demanded',
  wechat: true,
  email: null,
  quietFrom: 21,
  quietTo: 8,
  language: 'zh-CN',
}

/** A merchant learns by text message of what the office has to tell it, and of a case that opens to it. */
export function channelsOf(notice: Notice, choice: NoticeChoice): readonly NoticeChannel[] {
  if (notice.reader === 'merchant') return notice.isDemanded || notice.code === 'start-odr' ? ['sms'] : []
  const isTexted = choice.sms === 'all' || (choice.sms === 'demanded' && notice.isDemanded)
  return noticeChannels.filter(
    (channel) =>
      (channel === 'sms' && isTexted) ||
      (channel === 'wechat' && choice.wechat) ||
      (channel === 'email' && choice.email !== null),
  )
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/**
 * When the quiet hours that `now` lies in end.
 * @param now milliseconds since 1970
 * @returns milliseconds since 1970; null outside of them
 */
export function quietUntil(
  now: number,
  { quietFrom, quietTo }: Pick<NoticeChoice, 'quietFrom' | 'quietTo'>,
): number | null {
  const inDay = (((now + 8 * HOUR_MS) % DAY_MS) + DAY_MS) % DAY_MS
  const hour = Math.floor(inDay / HOUR_MS)
  const isQuiet =
    quietFrom <= quietTo ? hour >= quietFrom && hour < quietTo : hour >= quietFrom || hour < quietTo
  if (!isQuiet) return null
  const untilEnd = (quietTo * HOUR_MS - inDay + DAY_MS) % DAY_MS
  return now + untilEnd
}
