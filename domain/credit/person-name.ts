/** Names and document numbers of people in records: what may be stored and shown of them. */

const organisation =
  /公司|企业|中心|合伙|集团|银行|基金|合作社|研究|学校|医院|协会|事务所|商行|商店|超市|厂$|店$|行$|馆$|部$|社$|局$|委员会|政府/

/** A person's name as it may be stored and shown: its first character, a star for each other one. */
export function maskedName(name: string): string {
  const [first = '', ...rest] = [...name.trim()]
  return first + '*'.repeat(rest.length)
}

/** A shareholder, pledgor or debtor: an organisation keeps its name, a person is masked. */
export function maskedParty(party: string): string {
  return organisation.test(party) ? party.trim() : maskedName(party)
}

/**
 * 居民身份证号 (GB 11643: 17 digits and a check character, or the 15 digits of before 1999), with what stands before it:
 * iOS 14 has no look-behind.
 */
const identityNumber = /(^|[^0-9A-Za-z])(\d{17}[\dXx]|\d{15})(?![0-9A-Za-z])/g
const labelledNumber = /((?:身份证|证件|护照|通行证|居住证)(?:号码|号)?\s*[:：为是]?\s*)[0-9A-Za-z*]{5,20}/g
const phoneNumber = /(^|\D)1[3-9]\d{9}(?!\d)/g

/**
 * A published text without the numbers that identify a person: identity documents and mobile phones. A unified social
 * credit code of 18 digits is kept: it does not begin like a place of birth with a date behind it.
 */
export function withoutPersonNumbers(text: string): string {
  return text
    .replace(labelledNumber, '$1***')
    .replace(identityNumber, (all: string, before: string, number: string) =>
      isBirthNumber(number) ? `${before}***` : all,
    )
    .replace(phoneNumber, '$1***')
}

/** Whether a date of birth stands where identity numbers have it. */
function isBirthNumber(number: string): boolean {
  const date = number.length === 18 ? number.slice(6, 14) : `19${number.slice(6, 12)}`
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(4, 6)), Number(date.slice(6, 8))]
  return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31
}
