/** Signing in with the account of the app that the page runs in. */
export interface WechatLogin {
  readonly isAvailable: boolean
  /** A one-time code for the server to exchange; null when the person or the host refused. */
  code(): Promise<string | null>
}
