import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { MerchantHit, MerchantPage, searchMerchants } from '../../../contract/merchant-search'
import { toFailure, type Http } from '../../api/http'
import { idle, lastValue, type Remote } from '../../api/remote'

/** Longer than any name; the contract refuses more (`SearchText`). */
export const longestQuery = 200

export interface Results {
  readonly q: string
  readonly items: readonly MerchantHit[]
  /** Where the list goes on; null at its end. */
  readonly next: string | null
}

/** The merchants that answer one query, read on page by page. Only the newest request may write its answer. */
export class SearchStore {
  results: Remote<Results> = idle
  /** Reading on: it may fail without taking away what is there. */
  more: Remote<null> = idle
  private ticket = 0

  constructor(private readonly http: Http) {
    makeAutoObservable<this, 'http' | 'ticket'>(
      this,
      { http: false, ticket: false, results: observableRef, more: observableRef },
      { autoBind: true },
    )
  }

  /** Begins a list. Blank words, or too many of them, are asked of nobody. */
  async search(words: string): Promise<void> {
    const q = words.trim()
    this.ticket += 1
    const ticket = this.ticket
    this.more = idle
    if (q === '' || q.length > longestQuery) {
      this.results = idle
      return
    }
    this.results = { tag: 'loading', stale: null }
    let next: Remote<Results>
    try {
      const { items, next: cursor } = await this.page(q, null)
      next = { tag: 'ready', value: { q, items, next: cursor } }
    } catch (error) {
      next = { tag: 'failed', failure: toFailure(error), stale: null }
    }
    runInAction(() => {
      if (ticket === this.ticket) this.results = next
    })
  }

  /** Reads on where the list ended. */
  async readOn(): Promise<void> {
    const have = lastValue(this.results)
    if (have === null || have.next === null || this.more.tag === 'loading') return
    const ticket = this.ticket
    this.more = { tag: 'loading', stale: null }
    let page: MerchantPage
    try {
      page = await this.page(have.q, have.next)
    } catch (error) {
      const failure = toFailure(error)
      runInAction(() => {
        if (ticket === this.ticket) this.more = { tag: 'failed', failure, stale: null }
      })
      return
    }
    runInAction(() => {
      if (ticket !== this.ticket) return
      // A merchant that moved in the ranking between two pages is not shown twice.
      const known = new Set(have.items.map(({ uscc }) => uscc))
      const added = page.items.filter(({ uscc }) => !known.has(uscc))
      this.results = {
        tag: 'ready',
        value: { q: have.q, items: [...have.items, ...added], next: page.next },
      }
      this.more = idle
    })
  }

  private page(q: string, cursor: string | null): Promise<MerchantPage> {
    return this.http.call<typeof searchMerchants>({
      method: 'GET',
      path: '/merchants',
      query: cursor === null ? { q } : { q, cursor },
    })
  }
}
