/**
 * Links by which a shop on the web shows who it is: 亮照 (网络交易监督管理办法 art. 12) and 可信网站标识. Only what stands
 * on the host of its keeper proves anything; the hosts of 可信网站 are from general knowledge.
 */
import { say, type Text } from '../text'

export interface LicenceMark {
  readonly host: string
  /** What it proves, and what it does not. */
  readonly proves: Text
  /** The registration code that the link carries; null where it carries none. */
  readonly uscc: string | null
}

interface Keeper {
  /** The whole host, lower case. */
  readonly host: RegExp
  readonly proves: Text
  /** Query parameters that begin with a registration code. */
  readonly parameters: readonly string[]
}

const keepers: readonly Keeper[] = [
  {
    // 市场监管总局公告 2019 年第 28 号: the serial begins with the code of the business.
    host: /^([a-z0-9-]+\.)?gsxt\.gov\.cn$/,
    proves: say(
      '打开后是市场监管总局系统里的营业执照，能说明网店登记的是谁；不能证明商品好坏',
      'It opens the business licence in the system of the market regulator and shows who registered the shop; it says nothing of the goods',
    ),
    parameters: ['serial', 'uniscid'],
  },
  {
    host: /^([a-z0-9-]+\.)?(knet|cnnic)\.cn$/,
    proves: say(
      '打开后是可信网站验证的结果，能说明网站是谁办的；不能证明商品好坏，也不是政府的记录',
      'It opens the result of a check of the site and shows who runs it; it says nothing of the goods and is no record of an authority',
    ),
    parameters: [],
  },
]

/** Scheme, host and what follows; a host with a user name or another trick in it does not match. */
const webAddress = /^https?:\/\/([a-z0-9.-]{1,253})(?::\d{1,5})?(?:[/?#]\S*)?$/i

/** The mark behind an address; null when it is on no official host, whatever it looks like. */
export function licenceMark(address: string): LicenceMark | null {
  const host = webAddress.exec(address)?.[1]?.toLowerCase()
  const keeper = host === undefined ? undefined : keepers.find((each) => each.host.test(host))
  if (host === undefined || keeper === undefined) return null
  const codes = keeper.parameters.flatMap((name) => {
    const written = new RegExp(`[?&]${name}=([0-9A-Z]{18})`, 'i').exec(address)?.[1]
    return written === undefined ? [] : [written.toUpperCase()]
  })
  return { host, proves: keeper.proves, uscc: codes[0] ?? null }
}
