/** Is the shop on the web the registered merchant's: the licence that its link shows is compared with the registration. */
import { say } from '../text'
import type { CrossCheck, RegisteredFacts } from './cross-check-types'
import { licenceMark } from './licence-mark'
import type { CreditRecord } from './record'

/** @param records those that show today */
export function shopChecks({ uscc }: RegisteredFacts, records: readonly CreditRecord[]): CrossCheck[] {
  return records.flatMap((record): CrossCheck[] => {
    if (record.kind !== 'online-shop' || record.markAddress === null) return []
    const { id, title, markAddress } = record
    const of = { about: 'online-shop', recordId: id } as const
    const mark = licenceMark(markAddress)
    if (mark === null) {
      const text = say(
        `“${title}”的亮照链接不在官方网站上，这里认不出它是谁的：请点店里的营业执照核对`,
        `The licence link of “${title}” is not on an official site, so it cannot be told here whose it is: compare with the licence in the shop`,
      )
      return [{ ...of, outcome: 'unknown', level: null, text }]
    }
    if (mark.uscc === null) return []
    if (mark.uscc === uscc) {
      const text = say(
        `“${title}”亮出的营业执照就是这家的`,
        `The licence that “${title}” shows is this merchant's`,
      )
      return [{ ...of, outcome: 'fits', level: null, text }]
    }
    const text = say(
      `“${title}”亮出的营业执照是另一家的（${mark.uscc}）：付款前看清钱付给谁`,
      `The licence that “${title}” shows is another merchant's (${mark.uscc}): see whom you pay`,
    )
    return [{ ...of, outcome: 'conflict', level: 'caution', text }]
  })
}
