import type { Clock } from '../../db/clock.port'
import type { SubscribeSettings, WechatSettings } from '../../settings'
import type { SendOutcome, SubscribeMessage, SubscribeSender } from './subscribe-sender.port'
import { askWechat, codeOf, wechatToken, type WechatToken } from './wechat-token'

/** `thing` fields take so many characters. */
const THING_LENGTH = 20
/** Where a message leads: the inbox of the mini-program. A test holds it to the app's pages. */
export const messagePage = 'credit/inbox/index'

/** The token is not good, or no longer. */
const tokenCodes = [40001, 40014, 42001]
/** Template unknown, its fields wrong, the page wrong, a quota used up, WeChat busy: the next message fares no better. */
const unableCodes = [40037, 47003, 41030, 45009, 40013, 40125, 40164, 48001, -1]
const REFUSED = 43101

/**
 * WeChat's `subscribeMessage.send`.
 * @param token of the whole app: who sends by several templates hands the same one to all
 */
export function wechatSender(
  wechat: WechatSettings,
  { templateId, fields: [about, what, day] }: SubscribeSettings,
  clock: Clock,
  token: WechatToken = wechatToken(wechat, clock),
): SubscribeSender {
  const sendOnce = async (message: SubscribeMessage): Promise<SendOutcome> => {
    const current = await token.current()
    if (typeof current !== 'string') return { kind: 'unable', code: current }
    const answer = await askWechat(
      `${wechat.apiBase}/cgi-bin/message/subscribe/send?access_token=${encodeURIComponent(current)}`,
      {
        touser: message.openid,
        template_id: templateId,
        page: message.page ?? messagePage,
        lang: 'zh_CN',
        data: {
          [about]: { value: clipped(message.about) },
          [what]: { value: clipped(message.what) },
          [day]: { value: chineseDay(message.on) },
        },
      },
    )
    const code = codeOf(answer)
    if (code === null) return { kind: 'unknown', code }
    if (code === 0) return { kind: 'sent', code }
    if (code === REFUSED) return { kind: 'refused', code }
    return { kind: unableCodes.includes(code) || tokenCodes.includes(code) ? 'unable' : 'rejected', code }
  }

  return {
    async send(message) {
      const first = await sendOnce(message)
      if (first.code === null || !tokenCodes.includes(first.code)) return first
      // Somebody else asked for a token meanwhile, which ends ours. WeChat refused, so nothing was sent.
      token.forget()
      return sendOnce(message)
    },
  }
}

function clipped(text: string): string {
  const characters = Array.from(text)
  return characters.length <= THING_LENGTH ? text : `${characters.slice(0, THING_LENGTH - 1).join('')}…`
}

/** `2026-11-27` → `2026年11月27日`, as `date` fields want it. */
function chineseDay(on: string): string {
  const [year, month, day] = on.split('-').map(Number)
  // eslint-disable-next-line house/han-in-messages -- WeChat's own format of a day, not a sentence
  return `${year}年${month}月${day}日`
}
