/** Does the licence number on a label belong to the maker the label names (食品生产许可管理办法 art. 30). */
import { say, type Text } from '../text'
import { inForce } from './licence-finding'
import type { LicenceRecord } from './record'

export type LabelLicence = Pick<LicenceRecord, 'number' | 'state' | 'validFrom' | 'validTo'>

export interface LabelCheck {
  readonly outcome: 'own' | 'own-ended' | 'of-another' | 'unknown'
  readonly text: Text
}

/**
 * @param number as printed on the label
 * @param ownLicences those of the maker that the label names
 * @param holder who holds that number by the records here, when it is someone else
 */
export function labelCheck(
  number: string,
  ownLicences: readonly LabelLicence[],
  holder: { readonly name: string } | null,
  today: string,
): LabelCheck {
  const own = ownLicences.filter((licence) => licence.number === number)
  const holds = own.some((licence) => inForce(licence, today))
  if (holds) {
    const text = say(
      `标签上的 ${number} 是这家生产者的，今天有效`,
      `${number} on the label is this maker's and in force`,
    )
    return { outcome: 'own', text }
  }
  if (own.length > 0) {
    const text = say(
      `标签上的 ${number} 是这家生产者的，但今天无效`,
      `${number} on the label is this maker's but not in force today`,
    )
    return { outcome: 'own-ended', text }
  }
  if (holder) {
    const text = say(
      `标签上的 ${number} 按这里的记录属于${holder.name}，不是标签上的生产者。可能是委托加工，也可能是冒用`,
      `By the records here ${number} on the label belongs to ${holder.name}, not to the maker named: made to order, or misused`,
    )
    return { outcome: 'of-another', text }
  }
  const text = say(
    `这里没有收到标签上的许可 ${number}，说不准是谁的`,
    `Licence ${number} on the label has not reached us; whose it is cannot be told`,
  )
  return { outcome: 'unknown', text }
}
