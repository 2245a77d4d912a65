/** A website or shop address: who stands behind it is told by its filing (可信网站标识), never by its look. */
import { say, type Text } from '../../text'
import { parseAddress } from '../address'
import { places } from '../national/places'
import type { Candidate, Part } from '../recognition'

/** Endings that tell a domain from a word with a dot in it, where no scheme is written. */
const ENDINGS =
  /\.(cn|com|net|org|gov|edu|info|shop|store|top|vip|xyz|online|site|app|co|io|hk|tw|mo|wang|ltd|club|中国|公司|网络)$/

const LABEL = /^[a-z0-9\u00a1-\uffff]([a-z0-9\u00a1-\uffff-]{0,61}[a-z0-9\u00a1-\uffff])?$/

/** The candidate for an address with or without scheme; null for a text that is none. */
export function readWebsite(text: string): Candidate | null {
  if (text.length > 2_048 || /\s/.test(text)) return null
  const hasScheme = /^https?:\/\//i.test(text)
  const address = parseAddress(hasScheme ? text : `http://${text}`)
  if (!address) return null
  const { host } = address
  if (!hasScheme && !ENDINGS.test(host)) return null
  const labels = host.replace(/\.$/, '').split('.')
  const isNumeric = labels.length === 4 && labels.every((label) => /^\d{1,3}$/.test(label))
  const isSound =
    isNumeric || (host.length <= 253 && labels.length > 1 && labels.every((label) => LABEL.test(label)))
  const path = address.segments.length > 0 ? `/${address.segments.join('/')}` : ''
  return {
    family: 'web',
    verdict: isSound ? 'ok' : 'misread',
    normalised: host + path,
    name: say('网址', 'Web address'),
    parts: [
      { key: 'host', text: host, name: say('网站域名', 'Site'), meaning: null },
      ...(path === ''
        ? []
        : [{ key: 'path', text: path, name: say('网页', 'Page'), meaning: null } satisfies Part]),
    ],
    check: null,
    notes: isSound
      ? warnings(text, host, isNumeric)
      : [say('域名的写法不对', 'The domain is not well formed')],
    suggestions: [],
    next: [places.internetFilings],
  }
}

function warnings(text: string, host: string, isNumeric: boolean): Text[] {
  const notes = [
    say(
      '网址里没有商品或企业代码；页面底部应有备案号，可按备案号查是谁开的网站',
      'The address holds no product or company code; the filing number at the foot of the page tells whose site it is',
    ),
  ]
  if (/^https?:\/\/[^/?#]*@/i.test(text))
    notes.push(say('@ 前面的文字不是网站名称，小心冒充', 'What stands before the @ is not the site: beware'))
  if (/gov|gsxt/.test(host) && !/(^|\.)gov\.cn$/.test(host))
    notes.push(
      say('看着像政府网站，其实不是 .gov.cn', 'It looks like a government site but does not end in .gov.cn'),
    )
  if (isNumeric)
    notes.push(say('用数字作地址的网站查不到主办人', 'A numeric address tells nothing of its owner'))
  if (/(^|\.)xn--/.test(host) || /[^\u0000-\u007f]/.test(host))
    notes.push(
      say(
        '域名里有非英文字符，可能用相似的字冒充',
        'The domain has other than Latin letters; some look alike',
      ),
    )
  return notes
}
