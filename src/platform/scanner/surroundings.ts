/** Apps that show web pages inside themselves, most of them without a camera for the page. */
export type InApp = 'wechat' | 'alipay' | 'qq' | 'douyin' | 'weibo' | 'dingtalk'

/** Where the page runs, as far as the directions to its camera depend on it. */
export interface Surroundings {
  /** null in a browser of its own. */
  readonly app: InApp | null
  readonly system: 'ios' | 'android' | 'desktop'
  /** The page's address, to be opened elsewhere; null in a mini-program, which has none. */
  readonly address: string | null
}

/** By the names they put into `navigator.userAgent`. WeChat's contains QQ's, so it comes first. */
const marks: readonly (readonly [InApp, RegExp])[] = [
  ['wechat', /MicroMessenger/i],
  ['alipay', /AlipayClient/i],
  ['dingtalk', /DingTalk/i],
  ['douyin', /aweme|BytedanceWebview|NewsArticle/i],
  ['weibo', /Weibo/i],
  // `MQQBrowser` is a browser of its own.
  ['qq', /\sQQ\//],
]

/**
 * @param touches how many fingers the screen knows: an iPad calls itself a Mac.
 */
export function surroundingsOf(userAgent: string, touches: number, address: string): Surroundings {
  const isApple = /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touches > 1)
  const isAndroid = /Android|HarmonyOS|OpenHarmony/i.test(userAgent)
  return {
    app: marks.find(([, mark]) => mark.test(userAgent))?.[0] ?? null,
    system: isApple ? 'ios' : isAndroid ? 'android' : 'desktop',
    address,
  }
}
