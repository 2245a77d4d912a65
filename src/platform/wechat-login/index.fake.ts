import type { WechatLogin } from './wechat-login.port'

/** `undefined`: not there (a browser); null: refused; else the code that the host hands out. */
export function fakeWechatLogin(code?: string | null): WechatLogin {
  return { isAvailable: code !== undefined, code: async () => code ?? null }
}
