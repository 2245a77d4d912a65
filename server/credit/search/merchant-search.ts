import { todayOn, type Clock } from '../../db/clock.port'
import { searchByDay } from './by-day'
import { countHits } from './counts'
import { noFilters } from './filter-tokens'
import type { IndexReader } from './index-reader.port'
import type { DayPlace, MerchantSearch, SearchPage, SearchPlace } from './merchant-search.port'
import { planOf, planWithoutBrackets } from './plan'
import type { TokenFrequency } from './token-frequency'
import { walk, type Found, type Reach } from './walk'

/** Candidates of the index that are no hits after all: while typing, after so many there are no more suggestions. */
const MAX_PASSED_SUGGESTING = 300
/** A page of a list looks further; beyond this it is handed out as it is, with the place to go on from. */
const MAX_PASSED = 5_000

/** An engine's index, and how common its tokens are. */
export interface ReadIndex {
  readonly reader: IndexReader
  readonly frequency: TokenFrequency
}

/** The search, over whichever engine's index. */
export function merchantSearch({ reader, frequency }: ReadIndex, clock: Clock): MerchantSearch {
  const find = async (text: string, reach: Reach, withoutBrackets: boolean | null): Promise<SearchPage> => {
    const loose = planWithoutBrackets(text, frequency.of)
    const pageOf = ({ hits, at }: Found, isLoose: boolean) => ({
      hits,
      next: at && { ...at, withoutBrackets: isLoose },
    })
    if (withoutBrackets === true && loose !== null) return pageOf(await walk(reader, loose, reach), true)
    const strict = planOf(text, frequency.of)
    // Brackets are passed over before names that are only similar are shown.
    const plan = loose === null ? strict : { ...strict, lastResort: () => [] }
    const found = await walk(reader, plan, reach)
    const isFruitless = found.hits.length === 0 && found.at === null && reach.from === null
    return isFruitless && loose !== null
      ? pageOf(await walk(reader, loose, reach), true)
      : pageOf(found, false)
  }

  return {
    search: async (query, limit, from) => {
      await frequency.refresh()
      const { text, filters, sort } = query
      const today = todayOn(clock)
      if (sort !== 'match') {
        const plan = planOf(text, frequency.of)
        return searchByDay({ reader, plan, query, todayOn: today }, limit, isOfDay(from) ? from : null)
      }
      const place = from !== null && !isOfDay(from) ? from : null
      const reach = { limit, from: place, maxPassed: MAX_PASSED, filters, todayOn: today }
      return find(text, reach, place?.withoutBrackets ?? null)
    },
    suggest: async (text, limit) => {
      await frequency.refresh()
      const maxPassed = MAX_PASSED_SUGGESTING
      const reach = { limit, from: null, maxPassed, filters: noFilters, todayOn: todayOn(clock) }
      return (await find(text, reach, null)).hits
    },
    counts: async (text, filters) => {
      await frequency.refresh()
      return countHits({ reader, plan: planOf(text, frequency.of), todayOn: todayOn(clock) }, filters)
    },
  }
}

const isOfDay = (from: SearchPlace | null): from is DayPlace => from !== null && 'day' in from
