/** Is the shop's address the registered one? A branch may be elsewhere, so a difference is a hint, not a fault. */
import { regionFromAddress } from '../regions/address'
import { say } from '../text'
import type { CrossCheck, RegisteredFacts } from './cross-check-types'
import { inForce } from './licence-finding'
import type { CreditRecord } from './record'

/** @param records those that show today; the premises of licences in force are compared with the registration */
export function addressChecks(
  { address, isSoleTrader }: RegisteredFacts,
  records: readonly CreditRecord[],
  today: string,
): CrossCheck[] {
  if (address === null) return []
  return records.flatMap((record): CrossCheck[] => {
    if (record.kind !== 'licence' || !inForce(record, today)) return []
    const { premises = null, number, id } = record
    if (premises === null) return []
    const about = 'address'
    if (isSamePlace(premises, address)) {
      const text = say(
        `许可 ${number} 上的经营场所就是登记的住所`,
        `The premises on licence ${number} are the registered address`,
      )
      return [{ about, outcome: 'fits', level: null, recordId: id, text }]
    }
    // The two addresses of a sole trader are not set side by side: one may be a home (个人信息保护法).
    const where = isSoleTrader ? '' : `（${premises}）`
    const text = say(
      `许可 ${number} 上的经营场所${where}和登记的住所不是一处：分店常见，付款前看清收款的是哪一处`,
      `The premises on licence ${number} differ from the registered address; common for branches: see which place you pay`,
    )
    return [{ about, outcome: 'conflict', level: 'note', recordId: id, text }]
  })
}

/** Whether two addresses, written out to different depth, can be one place. */
export function isSamePlace(one: string, other: string): boolean {
  const [a, b] = [local(one), local(other)]
  return a.includes(b) || b.includes(a)
}

/** The address below its region: without the names of province, city and county, blanks, brackets and width. */
function local(address: string): string {
  const plain = address
    .normalize('NFKC')
    .replace(/[\s()[\]【】,，.。、-]/g, '')
    .replace(/號/g, '号')
  const names = regionFromAddress(plain)?.names ?? []
  return names.reduce((left, name) => left.replace(name, ''), plain)
}
