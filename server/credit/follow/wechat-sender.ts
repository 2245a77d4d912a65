import type { Clock } from '../../db/clock.port'
import type { SubscribeSettings, WechatSettings } from '../../settings'
import type { SendOutcome, SubscribeMessage, SubscribeSender } from './subscribe-sender.port'

const TIMEOUT_MS = 8_000
/** A token is renewed this long before it ends: one that ends on its way is refused. */
const MARGIN_MS = 300_000
/** `thing` fields take so many characters. */
const THING_LENGTH = 20
/** Where a message leads: the inbox of the mini-program. A test holds it to the app's pages. */
export const messagePage = 'credit/inbox/index'

/** The token is not good, or no longer. */
const tokenCodes = [40001, 40014, 42001]
/** Template unknown, its fields wrong, the page wrong, a quota used up, WeChat busy: the next message fares no better. */
const unableCodes = [40037, 47003, 41030, 45009, 40013, 40125, 40164, 48001, -1]
const REFUSED = 43101

/** WeChat's `subscribeMessage.send`, with its access token kept until it ends. */
export function wechatSender(
  wechat: WechatSettings,
  { templateId, fields: [name, what, day] }: SubscribeSettings,
  clock: Clock,
): SubscribeSender {
  let kept: { readonly token: string; readonly endsMs: number } | null = null

  const tokenNow = async (): Promise<string | number | null> => {
    if (kept !== null && kept.endsMs > clock.nowMs()) return kept.token
    const query = new URLSearchParams({
      grant_type: 'client_credential',
      appid: wechat.appId ?? '',
      secret: wechat.secret ?? '',
    })
    const answer = await ask(`${wechat.apiBase}/cgi-bin/token?${query.toString()}`)
    const { access_token: token, expires_in: seconds } = answer ?? {}
    if (typeof token !== 'string' || token === '' || typeof seconds !== 'number') return codeOf(answer)
    kept = { token, endsMs: clock.nowMs() + seconds * 1000 - MARGIN_MS }
    return token
  }

  const sendOnce = async (message: SubscribeMessage): Promise<SendOutcome> => {
    const token = await tokenNow()
    if (typeof token !== 'string') return { kind: 'unable', code: token }
    const answer = await ask(
      `${wechat.apiBase}/cgi-bin/message/subscribe/send?access_token=${encodeURIComponent(token)}`,
      {
        touser: message.openid,
        template_id: templateId,
        page: messagePage,
        lang: 'zh_CN',
        data: {
          [name]: { value: clipped(message.merchantName) },
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
      kept = null
      return sendOnce(message)
    },
  }
}

/** What WeChat answered; null when it did not, or nothing that can be read. */
async function ask(url: string, body?: unknown): Promise<Record<string, unknown> | null> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
      redirect: 'error',
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    })
    const answer: unknown = await response.json()
    return isRecord(answer) ? answer : null
  } catch {
    // The cause is left out on purpose: it may carry the address, and that carries our secret or token.
    return null
  }
}

function codeOf(answer: Record<string, unknown> | null): number | null {
  const code = answer?.['errcode']
  return typeof code === 'number' ? code : null
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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
