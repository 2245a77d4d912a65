import { todayOn, type Clock } from '../../db/clock.port'
import type { MerchantSearch } from './merchant-search.port'

/** Answers kept, some 6 KB each. */
const MAX_ANSWERS = 2_000

/**
 * Keeps what was found until something is written: people type the same beginnings, and ask for the merchant that is
 * in the news.
 * @param version another one after every commit, by whichever process; null when that cannot be told
 */
export function keepingAnswers(
  search: MerchantSearch,
  clock: Clock,
  version: () => number | null,
): MerchantSearch {
  let kept = new Map<string, unknown>()
  let of: string | null = null

  async function keep<Answer>(key: string, find: () => Promise<Answer>): Promise<Answer> {
    const now = version()
    if (now === null) return find()
    const state = `${now} ${todayOn(clock)}`
    if (state !== of) {
      kept = new Map()
      of = state
    }
    const answers = kept
    const known = answers.get(key)
    // Under a key stands only what the same call found before.
    if (known !== undefined) return known as Answer
    const found = await find()
    answers.set(key, found)
    // The one that was found first stands first.
    const [oldest] = answers.keys()
    if (answers.size > MAX_ANSWERS && oldest !== undefined) answers.delete(oldest)
    return found
  }

  return {
    search: (query, limit, from) =>
      keep(JSON.stringify(['search', query, limit, from]), () => search.search(query, limit, from)),
    suggest: (text, limit) =>
      keep(JSON.stringify(['suggest', text, limit]), () => search.suggest(text, limit)),
    counts: (text, filters) =>
      keep(JSON.stringify(['counts', text, filters]), () => search.counts(text, filters)),
  }
}
