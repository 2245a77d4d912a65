import type { Clock } from '../../db/clock.port'
import type { WechatSettings } from '../../settings'

const TIMEOUT_MS = 8_000
/** A token is renewed this long before it ends: one that ends on its way is refused. */
const MARGIN_MS = 300_000

/** The access token of the app, kept until it ends. A new one ends the one before, so an app needs one holder of it. */
export interface WechatToken {
  /** @returns the token; WeChat's `errcode`, or null, where none was given */
  current(): Promise<string | number | null>
  /** It is no longer good. */
  forget(): void
}

export function wechatToken(wechat: WechatSettings, clock: Clock): WechatToken {
  let kept: { readonly token: string; readonly endsMs: number } | null = null
  return {
    async current() {
      if (kept !== null && kept.endsMs > clock.nowMs()) return kept.token
      const query = new URLSearchParams({
        grant_type: 'client_credential',
        appid: wechat.appId ?? '',
        secret: wechat.secret ?? '',
      })
      const answer = await askWechat(`${wechat.apiBase}/cgi-bin/token?${query.toString()}`)
      const { access_token: token, expires_in: seconds } = answer ?? {}
      if (typeof token !== 'string' || token === '' || typeof seconds !== 'number') return codeOf(answer)
      kept = { token, endsMs: clock.nowMs() + seconds * 1000 - MARGIN_MS }
      return token
    },
    forget() {
      kept = null
    },
  }
}

/** What WeChat answered; null when it did not, or nothing that can be read. */
export async function askWechat(url: string, body?: unknown): Promise<Record<string, unknown> | null> {
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

/** WeChat's `errcode`; null where there is none. */
export function codeOf(answer: Record<string, unknown> | null): number | null {
  const code = answer?.['errcode']
  return typeof code === 'number' ? code : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
