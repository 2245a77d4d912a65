import { ProblemError } from '../http/problem'
import type { WechatSettings } from '../settings'
import type { WechatLogin } from './wechat-login.port'

const TIMEOUT_MS = 8_000

/** WeChat's `auth.code2Session`. Its session key is not kept: nothing here decrypts WeChat's data. */
export function code2session(settings: WechatSettings): WechatLogin {
  return {
    async openidOf(code) {
      const { appId, secret, apiBase } = settings
      if (appId === null || secret === null) throw new ProblemError('wechat-login-failed')
      const query = new URLSearchParams({
        appid: appId,
        secret,
        js_code: code,
        grant_type: 'authorization_code',
      })
      const answer = await ask(`${apiBase}/sns/jscode2session?${query.toString()}`)
      const openid = isRecord(answer) ? answer['openid'] : undefined
      if (typeof openid !== 'string' || openid === '') throw new ProblemError('wechat-login-failed')
      return openid
    },
  }
}

async function ask(url: string): Promise<unknown> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' })
    return await response.json()
  } catch {
    // The cause is left out on purpose: it may carry the address, and that carries our secret.
    throw new ProblemError('wechat-login-failed')
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
