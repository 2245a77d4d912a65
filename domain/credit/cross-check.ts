/**
 * Do the facts about a merchant fit each other: what it sells and what it is licensed for, where it is and where it is
 * registered. Only what a source says is compared; what no source says is "unknown", never a fault.
 */
import { englishDay } from '../calendar/day-text'
import { say, type Text } from '../text'
import { regionName } from '../regions/regions'
import { addressChecks } from './address-check'
import type { CrossCheck, RegisteredFacts } from './cross-check-types'
import { inForce } from './licence-finding'
import type { CreditRecord, LicenceRecord } from './record'
import { shopChecks } from './shop-check'

/** @param records those that show today */
export function crossChecks(
  facts: RegisteredFacts,
  records: readonly CreditRecord[],
  today: string,
): CrossCheck[] {
  const licences = records.filter((record): record is LicenceRecord => record.kind === 'licence')
  return [
    ...foodChecks(facts.scope, licences, records.length > 0, today),
    ...licences.filter((licence) => inForce(licence, today)).flatMap((one) => regionCheck(one, facts)),
    ...addressChecks(facts, records, today),
    ...shopChecks(facts, records),
  ]
}

interface FoodNeed {
  readonly about: 'food-production' | 'food-business'
  /** Words of 经营范围 that need it. */
  readonly words: RegExp
  readonly numbers: RegExp
  readonly what: Text
  readonly name: Text
  readonly article: Text
}

/**
 * 食品安全法 art. 35: producing and selling food, and catering, need a licence; selling only pre-packed food needs a
 * filing, and 食用农产品 neither. (Article from general knowledge; numbers by 食品生产许可管理办法 art. 30 and
 * 食品经营许可和备案管理办法 art. 27, 45.)
 */
const foodNeeds: readonly FoodNeed[] = [
  {
    about: 'food-production',
    words: /食品生产|食品加工|食品制造|酿造|茶叶加工|饮料生产|糕点制售/,
    numbers: /^(SC|QS)/,
    what: say('生产食品', 'producing food'),
    name: say('食品生产许可（SC）', 'a food production licence (SC)'),
    article: say('食品安全法第三十五条', 'Food Safety Law, art. 35'),
  },
  {
    about: 'food-business',
    words: /食品销售|食品经营|食品零售|食品批发|餐饮服务|小吃|酒水销售/,
    // Whoever produces food may sell what it makes (食品安全法 art. 35).
    numbers: /^(JY|YB|SC)/,
    what: say('卖食品、做餐饮', 'selling food'),
    name: say('食品经营许可或备案（JY、YB）', 'a food business licence or filing (JY, YB)'),
    article: say('食品安全法第三十五条', 'Food Safety Law, art. 35'),
  },
]

/** What a scope leaves out, or what only sounds like food: 不含食品销售, 食品加工机械, 宠物食品销售. */
const noFood =
  /(?:不含|不包括|不得|不从事|不涉及|除)[^，,。;；、()（）]*|宠物食品|食品(?:生产|加工|制造)(?:用)?(?:机械|设备)/g

/** Characters of what a licence covers that stand in a sentence; a longer list is in the record. */
const MAX_COVERS = 40

function foodChecks(
  scope: string | null,
  licences: readonly LicenceRecord[],
  isKnown: boolean,
  today: string,
): CrossCheck[] {
  if (scope === null) return []
  const named = scope.replace(noFood, '')
  return foodNeeds
    .filter(({ words }) => words.test(named))
    .map((need) => {
      const these = licences.filter(({ number }) => need.numbers.test(number))
      return foodCheck(need, these, isKnown, today)
    })
}

/** @param isKnown whether any record of the merchant has reached us; where none has, a missing one weighs nothing */
function foodCheck(
  { about, what, name, article }: FoodNeed,
  licences: readonly LicenceRecord[],
  isKnown: boolean,
  today: string,
): CrossCheck {
  const valid = licences.find((licence) => inForce(licence, today))
  if (valid) {
    const { number, content, validTo } = valid
    // What it covers stands in its own words: whether that is what is sold here, a person sees.
    const covers =
      content === '' || content.length > MAX_COVERS
        ? say('', '')
        : say(`，许可的是“${content}”`, `, for “${content}”`)
    const until =
      validTo === null
        ? say('长期有效', 'without end')
        : say(`有效到 ${validTo}`, `until ${englishDay(validTo)}`)
    const text = say(
      `${what.zh}有许可：${number}${covers.zh}，${until.zh}`,
      `Licensed for ${what.en}: ${number}${covers.en}, ${until.en}`,
    )
    return { about, outcome: 'fits', level: null, recordId: valid.id, text }
  }
  const [newest] = [...licences].sort((a, b) => ((a.validTo ?? '') < (b.validTo ?? '') ? 1 : -1))
  if (newest) {
    const text = say(
      `经营范围需要${name.zh}，收到的 ${newest.number} 今天无效（${article.zh}）`,
      `Its business needs ${name.en}; ${newest.number} is not in force today (${article.en})`,
    )
    return { about, outcome: 'conflict', level: 'caution', recordId: newest.id, text }
  }
  const text = say(
    `经营范围需要${name.zh}，这里没有收到这张证。可能没有办，也可能数据没有送到：付款前请对方出示（${article.zh}）`,
    `Its business needs ${name.en}; none has reached us. It may have none, or the data did not arrive: ask to see it before you pay (${article.en})`,
  )
  return { about, outcome: 'unknown', level: isKnown ? 'note' : null, recordId: null, text }
}

/** Where the region stands within the number: after three digits of SC, after one of JY and YB. */
const regionPlaces: Readonly<Record<string, number>> = { SC: 5, JY: 3, YB: 3 }

/** A licence belongs to one place of business: the city in its number is that of the office that granted it. */
function regionCheck({ id, number }: LicenceRecord, { regionCode }: RegisteredFacts): CrossCheck[] {
  const from = regionPlaces[number.slice(0, 2)]
  if (from === undefined || regionCode === null || regionCode === '100000') return []
  const code = number.slice(from, from + 6)
  const [granted, registered] = [regionName(code), regionName(regionCode)]
  if (!granted || !registered) return []
  const isSameCity = code.slice(0, 4) === regionCode.slice(0, 4) || regionCode.endsWith('0000')
  if (isSameCity && code.slice(0, 2) === regionCode.slice(0, 2)) return []
  const [there, here] = [granted.names.slice(0, 2).join(''), registered.names.slice(0, 2).join('')]
  const text = say(
    `许可 ${number} 是${there}发的，登记地在${here}。如果您面前的店不在${there}，这张证不管这家店`,
    `Licence ${number} was granted in ${there}, the registration is in ${here}. A shop elsewhere is not covered by it`,
  )
  return [{ about: 'licence-region', outcome: 'conflict', level: 'note', recordId: id, text }]
}
