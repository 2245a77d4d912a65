import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { MerchantCounts, countMerchants } from '../../../contract/merchant-search'
import { toFailure, type Http } from '../../api/http'
import { idle, lastValue, type Remote } from '../../api/remote'
import { narrowing, type Filters } from './filters'
import { longestQuery } from './search.store'

/** How many merchants each choice would leave. It comes after the list; without it the filters work all the same. */
export class CountsStore {
  counts: Remote<MerchantCounts> = idle
  private ticket = 0
  private q = ''

  constructor(private readonly http: Http) {
    makeAutoObservable<this, 'http' | 'ticket' | 'q'>(
      this,
      { http: false, ticket: false, q: false, counts: observableRef },
      { autoBind: true },
    )
  }

  /** What is known now; of other words nothing is. */
  get known(): MerchantCounts | null {
    return this.counts.tag === 'ready' ? this.counts.value : null
  }

  async count(words: string, filters: Filters): Promise<void> {
    const q = words.trim()
    this.ticket += 1
    const ticket = this.ticket
    if (q === '' || q.length > longestQuery) {
      this.counts = idle
      return
    }
    this.counts = { tag: 'loading', stale: q === this.q ? lastValue(this.counts) : null }
    this.q = q
    let next: Remote<MerchantCounts>
    try {
      const value = await this.http.call<typeof countMerchants>({
        method: 'GET',
        path: '/merchants/counts',
        query: { q, ...narrowing(filters) },
      })
      next = { tag: 'ready', value }
    } catch (error) {
      next = { tag: 'failed', failure: toFailure(error), stale: null }
    }
    runInAction(() => {
      if (ticket === this.ticket) this.counts = next
    })
  }
}
