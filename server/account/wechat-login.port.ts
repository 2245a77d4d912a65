/** Tells who holds the code that `wx.login` gave. */
export interface WechatLogin {
  /** @returns the openid; throws ProblemError `wechat-login-failed` */
  openidOf(code: string): Promise<string>
}
