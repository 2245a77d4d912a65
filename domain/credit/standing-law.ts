/** By which article the records that no tier ends are public. */
import { say, type Text } from '../text'
import type { CreditRecord, RecordKind } from './record'

type Standing = Exclude<
  CreditRecord,
  { readonly kind: 'penalty' | 'serious' | 'abnormal' | 'blacklist' | 'inspection' }
>

const voluntary: readonly RecordKind[] = ['commitment', 'honour', 'rating', 'support', 'society']

/** Whether a law asks for the publication; else somebody chose to publish it. */
export function isByLaw(kind: RecordKind): boolean {
  return !voluntary.includes(kind)
}

const regulation = (zh: string, en: string): Text =>
  say(`《企业信息公示暂行条例》${zh}`, `Regulation on publishing enterprise information, ${en}`)

const authorities = regulation('第六条', 'art. 6')
const others = regulation('第七条', 'art. 7')

/**
 * Articles 6 (what the registration authorities publish), 7 (what other departments do), 8–10 (what the merchant
 * itself does). Where no law asks for it, that is said.
 */
export function standingArticle(record: Standing): Text {
  switch (record.kind) {
    case 'licence':
    case 'alteration':
      return authorities
    case 'encumbrance':
      return record.topic === 'judicial-assistance' ? others : authorities
    case 'annual-report':
      return record.published
        ? regulation('第八条、第九条', 'art. 8, 9')
        : say('《个体工商户年度报告办法》', 'Rules on annual reports of sole traders')
    case 'instant':
      return regulation('第十条', 'art. 10')
    case 'commitment':
      return say('信用承诺，由承诺人自愿公开', 'Commitment, made public by the merchant')
    case 'honour':
      return say('守信激励信息', 'Recognition of good standing')
    case 'rating':
      return say('行业信用评价，由评价单位公布', 'Rating of the trade, made public by the rater')
    case 'support':
      return say('小微企业扶持信息，由给予扶持的部门公开', 'Support to small firms, made public by its giver')
    case 'online-shop':
      return say('《网络交易监督管理办法》第十二条', 'Rules on online trade, art. 12')
    case 'society':
      return say('社会信息，不是政府记录', 'Gathered from society; no record of an authority')
  }
}
