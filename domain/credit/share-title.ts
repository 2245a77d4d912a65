import { englishCount } from '../figures'
import { say, type Text } from '../text'
import type { CreditRecord } from './record'

interface Shared {
  readonly name: string
  readonly verdict: { readonly headline: Text }
  readonly records: readonly Pick<CreditRecord, 'kind'>[]
}

const lists: readonly CreditRecord['kind'][] = ['abnormal', 'serious', 'blacklist']

/** What a shared link of a merchant is called: its name, the verdict and what weighs most, e.g. `…：注意，有 1 条处罚`. */
export function shareTitle({ name, verdict, records }: Shared): Text {
  const penalties = records.filter(({ kind }) => kind === 'penalty').length
  const listed = records.filter(({ kind }) => lists.includes(kind)).length
  const zh = [
    verdict.headline.zh,
    ...(listed > 0 ? [`在 ${listed} 个名单上`] : []),
    ...(penalties > 0 ? [`有 ${penalties} 条处罚`] : []),
  ]
  const en = [
    verdict.headline.en,
    ...(listed > 0 ? [`on ${englishCount(listed, 'list')}`] : []),
    ...(penalties > 0 ? [englishCount(penalties, 'penalty', 'penalties')] : []),
  ]
  return say(`${name}：${zh.join('，')} · 放心查`, `${name}: ${en.join(', ')} · Fangxincha`)
}
