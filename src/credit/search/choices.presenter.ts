import type { Count, MerchantCounts } from '../../../contract/merchant-search'
import { statusNames } from '../../../domain/credit/status'
import { trades as tradeWords } from '../../../domain/credit/trades'
import { englishNumber } from '../../../domain/figures'
import type { Language, Say } from '../../i18n/messages'
import type { Text } from '../../../domain/text'
import type { searchMessages } from '../messages'
import { kinds, statuses, trades, type Filters } from './filters'
import { kindWords } from './search-words'
import { regionAbove, regionName, regionsBelow, type RegionNames } from './region-choice.rules'

export type FilterName = 'region' | 'kind' | 'status' | 'trade'
export const filterNames: readonly FilterName[] = ['region', 'kind', 'status', 'trade']

/** One choice of a filter. */
export interface Choice {
  readonly key: string
  readonly label: string
  /** null while nobody knows. */
  readonly count: Count | null
  readonly isChosen: boolean
  /** What choosing it changes. */
  readonly change: Partial<Filters>
}

interface Known {
  readonly filters: Filters
  readonly counts: MerchantCounts | null
  readonly names: RegionNames
  readonly say: Say<(typeof searchMessages)['zh']>
  readonly text: (pair: Text) => string
}

/** `1234` → `1 234` or `1,234`, with a plus where counting stopped. */
export const countWords = ({ n, isMore }: Count, language: Language): string =>
  englishNumber(n).replace(/,/g, language === 'en' ? ',' : ' ') + (isMore ? '+' : '')

/** The choices of a filter: those that would leave nobody are left out, as far as that is known. */
export function choicesOf(filter: FilterName, known: Known): readonly Choice[] {
  const { filters, counts, say, text } = known
  const among = <Value extends string>(
    values: readonly Value[],
    counted: readonly { readonly value: Value; readonly count: Count }[] | undefined,
    chosen: Value | null,
    label: (value: Value) => string,
    change: (value: Value | null) => Partial<Filters>,
  ): Choice[] => [
    { key: 'all', label: say('any'), count: null, isChosen: chosen === null, change: change(null) },
    ...values.flatMap((value) => {
      const count = counted?.find((each) => each.value === value)?.count ?? null
      const isLeftOut = counted !== undefined && (count === null || count.n === 0) && value !== chosen
      return isLeftOut
        ? []
        : [{ key: value, label: label(value), count, isChosen: value === chosen, change: change(value) }]
    }),
  ]
  switch (filter) {
    case 'region':
      return regionChoices(known)
    case 'kind':
      return among(
        kinds,
        counts?.kinds,
        filters.kind,
        (value) => say(kindWords[value]),
        (kind) => ({ kind }),
      )
    case 'status':
      return among(
        statuses,
        counts?.statuses,
        filters.status,
        (value) => text(statusNames[value]),
        (status) => ({ status }),
      )
    case 'trade':
      return among(
        trades,
        counts?.trades,
        filters.trade,
        (value) => text(tradeWords[value].name),
        (trade) => ({ trade }),
      )
  }
}

/** From wide to narrow: everywhere, the region above, the chosen one, and those below it. */
function regionChoices({ filters: { region }, counts, names, say }: Known): readonly Choice[] {
  const choice = (code: string, count: Count | null): Choice => ({
    key: code,
    label: regionName(code, names),
    count,
    isChosen: code === region,
    change: { region: code },
  })
  const above = region === null ? null : regionAbove(region)
  const below =
    counts === null
      ? regionsBelow(region, names).map((code) => choice(code, null))
      : counts.regions.filter(({ count }) => count.n > 0).map(({ code, count }) => choice(code, count))
  return [
    { key: 'all', label: say('any'), count: null, isChosen: region === null, change: { region: null } },
    ...(above === null ? [] : [choice(above, null)]),
    ...(region === null ? [] : [choice(region, counts?.total ?? null)]),
    ...below,
  ]
}

/** What is chosen of a filter, in words; null when nothing is. */
export function chosenWords(filter: FilterName, known: Known): string | null {
  if (known.filters[filter] === null) return null
  return choicesOf(filter, known).find(({ isChosen }) => isChosen)?.label ?? null
}
