/** How many of a thing a story says were bought. */

const digits: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const units = '箱|瓶|盒|件|袋|台|包|罐|条|个|只|份|桶|斤|部|双|套'
const purchase = new RegExp(
  `(?:买|购|订|拍|下单)[^，。；！？,.;!?\\d一二两三四五六七八九十百千]{0,8}(\\d{1,6}|[一二两三四五六七八九十百千]{1,6})\\s*(?:${units})`,
  'g',
)

/** The largest number of pieces that the story says were bought; 0 when it names none. */
export function boughtCount(story: string): number {
  let most = 0
  story.replace(purchase, (words: string, count: string) => {
    most = Math.max(most, numberOf(count))
    return words
  })
  return most
}

/** 三十六, 一百二十, 两百, 50. */
function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  let sum = 0
  let digit = 0
  for (const letter of text) {
    const scale = letter === '十' ? 10 : letter === '百' ? 100 : letter === '千' ? 1000 : 0
    if (scale > 0) {
      sum += (digit === 0 ? 1 : digit) * scale
      digit = 0
    } else {
      digit = digits[letter] ?? 0
    }
  }
  return sum + digit
}
