/** Names and document numbers of people in records: what may be stored and shown of them. */

const organisation =
  /公司|企业|中心|合伙|集团|银行|基金|合作社|研究|学校|医院|协会|事务所|商行|商店|超市|诊所|工作室|餐厅|酒家|茶庄|饭庄|食堂|厂$|店$|行$|馆$|部$|社$|局$|委员会|政府/

/** A person's name as it may be stored and shown: its first character, a star for each other one. */
export function maskedName(name: string): string {
  const [first = '', ...rest] = [...name.trim()]
  return first + '*'.repeat(rest.length)
}

/** Whether a name is that of a firm or an authority, by how it ends. */
export function isOrganisation(name: string): boolean {
  return organisation.test(name)
}

/** A shareholder, pledgor or debtor: an organisation keeps its name, a person is masked. */
export function maskedParty(party: string): string {
  return isOrganisation(party) ? party.trim() : maskedName(party)
}

/**
 * 居民身份证号 (GB 11643: 17 digits and a check character, or the 15 digits of before 1999), with what stands before it:
 * iOS 14 has no look-behind. People write it in groups too.
 */
const identityNumber = /(^|[^0-9A-Za-z])(\d{6}[ -]?\d{4}[ -]?\d{4}[ -]?\d{3}[\dXx]|\d{15})(?![0-9A-Za-z])/g
const labelledNumber =
  /((?:身份证|证件|护照|通行证|居住证)(?:件)?(?:号码|号)?\s*[:：为是]?\s*)(?:\d(?:[ -]?\d){13,16}[ -]?[\dXx]|[0-9A-Za-z*]{5,20})/g
const phoneNumber = /(^|[^\d字第])((?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4})(?!\d)/g
const labelledAccount =
  /((?:银行卡|银行账户|银行账号|银行帐号|卡号|账号|帐号|账户)(?:号码|号)?\s*[:：为是]?\s*)(?:\d{8,30}|\d{4}(?:[ -]\d{3,4}){2,6})/g
/** 62…: cards of Chinese banks (GB/T 19584), 16 to 19 digits. */
const bankCard = /(^|[^0-9A-Za-z])(62(?:[ -]?\d){14,17})(?![0-9A-Za-z])/g

/** What all of them have: most texts have no such thing, and need no closer look. */
const anyNumber = /[0-9A-Za-z*\uff10-\uff19](?:[ -]?[0-9A-Za-z*\uff10-\uff19]){4}/

/**
 * A published text without the numbers that identify a person: identity documents, mobile phones and bank cards. A
 * unified social credit code of 18 digits is kept: it does not begin like a place of birth with a date behind it.
 */
export function withoutPersonNumbers(text: string): string {
  if (!anyNumber.test(text)) return text
  const narrow = text.replace(/[\uff10-\uff19\uff38\uff58]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  )
  const clean = narrow
    .replace(labelledNumber, '$1***')
    .replace(labelledAccount, '$1***')
    .replace(identityNumber, (all: string, before: string, number: string) =>
      isBirthNumber(number.replace(/[ -]/g, '')) ? `${before}***` : all,
    )
    .replace(bankCard, (all: string, before: string, number: string) =>
      isLuhn(number.replace(/[ -]/g, '')) ? `${before}***` : all,
    )
    .replace(phoneNumber, '$1***')
  // Where nothing is taken out, the text stays as its source wrote it.
  return clean === narrow ? text : clean
}

/** The check digit of bank cards (ISO/IEC 7812-1, annex B). */
function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** Whether a date of birth stands where identity numbers have it. */
function isBirthNumber(number: string): boolean {
  const date = number.length === 18 ? number.slice(6, 14) : `19${number.slice(6, 12)}`
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(4, 6)), Number(date.slice(6, 8))]
  return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31
}
