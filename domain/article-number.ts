const digits = '零一二三四五六七八九'

/** A number of an article as a rule writes it: 16 → 十六, 148 → 一百四十八. @throws Error outside 1–999 */
export function chineseNumber(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 999) throw new Error(`no article ${number}`)
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10]
  const hundred = hundreds === 0 ? '' : `${digits[hundreds]}百`
  return `${hundred}${tenOf(tens, hundreds > 0, ones > 0)}${ones === 0 ? '' : digits[ones]}`
}

function tenOf(tens: number, hasHundreds: boolean, hasOnes: boolean): string {
  if (tens === 0) return hasHundreds && hasOnes ? '零' : ''
  return tens === 1 && !hasHundreds ? '十' : `${digits[tens]}十`
}
