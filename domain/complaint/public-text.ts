/** Texts of a case as everybody may read them. */
import { withoutPersonNumbers } from '../credit/person-name'
import { withoutPersonNames } from '../credit/person-text'

/** What the person wrote of herself in the form. */
export interface PersonInForm {
  readonly contactName: string
  readonly contactPhone: string
  readonly contactAddress: string
  readonly orderNo: string
}

/** Shorter ones stand in too many words by chance. */
const shortest = 4
const landLine = /(^|[^\d])0\d{2,3}[ -]?\d{7,8}(?!\d)/g
const mailAddress = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const address = '(?=先生|女士|小姐|同学|老师|大爷|大妈|阿姨|叔叔|师傅)'

/**
 * A text without the person: her name and what she is called by, numbers, addresses, the order.
 * @param merchantName stays as it is, for it may hold its owner's name
 */
export function publicText(text: string, person: PersonInForm, merchantName: string): string {
  const told = [person.contactPhone, person.contactAddress, person.orderNo]
    .map((each) => each.trim())
    .filter((each) => each.length >= shortest)
    .sort((one, other) => other.length - one.length)
  const withoutTold = told.reduce((left, each) => left.split(each).join('***'), text)
  const withoutNumbers = withoutPersonNumbers(withoutTold)
    .replace(mailAddress, '***')
    .replace(landLine, '$1***')
  const [withoutNames = ''] = withoutPersonNames([withoutNumbers], [person.contactName], [merchantName])
  const [family] = [...person.contactName.trim()]
  return family !== undefined && /[\u4e00-\u9fff]/.test(family)
    ? withoutNames.replace(new RegExp(`${family}${address}`, 'g'), '*')
    : withoutNames
}
