import { amountFrom, type Amount } from '../values'
import { imposedIn } from './imposed-words'

/** A fine as decisions write it: 罚款人民币5000元, 处伍仟元罚款, 合计罚款0.5万元. */

const number = String.raw`(\d{1,8}(?:\.\d{1,8})?|[零〇一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]{1,16})\s*(万元|元|圆|万(?!\d))(?!\s*以[上下])`
const total = '合计|共计|总计|累计'
const behind = new RegExp(
  `(${total})?(?:处以?)?罚款(${total})?(?:金额|数额)?(?:人民币)?[:为]?(?:人民币)?¥?\\s*${number}`,
  'g',
)
const before = new RegExp(`(${total})?处以?(${total})?(?:人民币)?¥?\\s*${number}(?:人民币|整|的)*罚款`, 'g')

/**
 * The fine that the words impose.
 * @returns null when they name none, or several and no total: none is guessed
 */
export function fineIn(content: string): Amount | null {
  const words = imposedIn(content)
  const found = [behind, before]
    .map((pattern) => [...words.matchAll(pattern)].map(read))
    .find((fines) => fines.length > 0)
  if (!found) return null
  const totals = found.filter(({ isTotal }) => isTotal)
  const amounts = (totals.length > 0 ? totals : found).map(({ amount }) => amount)
  const [first = null] = amounts
  return amounts.every((each) => each?.fen === first?.fen) ? first : null
}

function read([, totalBefore, totalBehind, digits = '', unit = '']: RegExpMatchArray) {
  const whole = /^\d/.test(digits) ? digits : String(wholeIn(digits))
  const amount = amountFrom(`${whole}${unit.replace('圆', '元')}`, '元', 'fine')
  return { amount, isTotal: (totalBefore ?? totalBehind) !== undefined }
}

const ones = new Map(
  ['零〇', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((signs, value) =>
    [...signs].map((sign) => [sign, value] as const),
  ),
)
const powers = new Map([...'十拾'].map((sign) => [sign, 10]))
for (const sign of '百佰') powers.set(sign, 100)
for (const sign of '千仟') powers.set(sign, 1000)

/** 壹万贰仟叁佰 → 12300 */
function wholeIn(signs: string): number {
  let [above, section, one] = [0, 0, 0]
  for (const sign of signs) {
    const power = powers.get(sign)
    if (power !== undefined) {
      section += (one || 1) * power
      one = 0
    } else if (sign === '万') {
      above = (above + section + one) * 10_000
      section = 0
      one = 0
    } else one = ones.get(sign) ?? 0
  }
  return above + section + one
}
