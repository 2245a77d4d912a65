/** Names and numbers of people in records: what may be stored and shown of them. */
import { compoundFamilies, families } from './family-names'
import { cleaned, withoutIdentityNumbers } from './identity-number'

/** Words of firms and authorities wherever they stand in a name. */
const organisation =
  /公司|企业|中心|合伙|集团|银行|基金|合作社|研究|学校|大学|学院|小学|中学|幼儿园|医院|法院|检察院|协会|商会|事务所|商行|商店|超市|诊所|工作室|餐厅|酒家|酒楼|酒店|茶庄|饭庄|食堂|农场|委员会|政府|厂$|店$|局$|\b(?:Ltd|Limited|Inc|Corp|Co|LLC|GmbH|Holdings)\b/i
/** Ends of firms that are the ends of given names too: 王知行, 李建社. */
const shortEnd = /[行馆部社]$/
/** What stands before such an end where it is a firm's, also in a name as short as a person's: 林氏茶行, 王记馆. */
const firmEnd =
  /(?:[银商车分支总药茶粮米布鞋琴货菜酒烟材料械器肉鱼当典]行|[茶饭面菜酒宾旅会餐医武拳球粉汤公展场]馆|[营售务市卖乐业理修应餐总分支]部|批发部|加工部|用品部|[报版茶旅商会供]社|[记氏][行馆部社])$/

/** As long as a person's name, and begun like one. */
const likePerson = new RegExp(
  `^(?:[${families}][\\u4e00-\\u9fff]{1,2}|(?:${compoundFamilies}|[${families}]{2})[\\u4e00-\\u9fff]{1,2})$`,
)

/** A person's name as it may be stored and shown: its first character, a star for each other one. */
export function maskedName(name: string): string {
  const [first = '', ...rest] = [...name.trim()]
  return first + '*'.repeat(rest.length)
}

/** Whether a name is that of a firm or an authority, by its words and how it ends. */
export function isOrganisation(name: string): boolean {
  const trimmed = name.trim()
  if (organisation.test(trimmed) || firmEnd.test(trimmed)) return true
  return shortEnd.test(trimmed) && !likePerson.test(trimmed)
}

/** Shareholders, pledgors or debtors: an organisation keeps its name, a person is masked, each of several for itself. */
export function maskedParty(party: string): string {
  return party
    .trim()
    .split(/([、；;，|\n]+)/)
    .map((name) => (isOrganisation(name) ? name : maskedName(name)))
    .join('')
}

const phoneNumber = /(^|[^\d字第])((?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4})(?!\d)/g
const labelledAccount =
  /((?:银行卡|银行账户|银行账号|银行帐号|卡号|账号|帐号|账户)(?:号码|号)?\s*[:：为是]?\s*)(?:\d{8,30}|\d{4}(?:[ -]\d{3,4}){2,6})/g
/** 62…: cards of Chinese banks (GB/T 19584), 16 to 19 digits. */
const bankCard = /(^|[^0-9A-Za-z])(62(?:[ -]?\d){14,17})(?![0-9A-Za-z])/g

/**
 * A published text without the numbers that identify a person: identity documents, mobile phones and bank cards. A
 * unified social credit code of 18 digits is kept: it does not begin like a place of birth with a date behind it.
 */
export function withoutPersonNumbers(text: string): string {
  return cleaned(text, (narrow) =>
    withoutIdentityNumbers(narrow.replace(labelledAccount, '$1***'))
      .replace(bankCard, (all: string, before: string, number: string) =>
        isLuhn(number.replace(/[ -]/g, '')) ? `${before}***` : all,
      )
      .replace(phoneNumber, '$1***'),
  )
}

/** The check digit of bank cards (ISO/IEC 7812-1, annex B). */
function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
