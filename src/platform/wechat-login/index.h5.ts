import type { WechatLogin } from './wechat-login.port'

/** A browser has no account to sign in with. */
export const wechatLogin: WechatLogin = { isAvailable: false, code: async () => null }
