import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { MerchantHit, MerchantPage, searchMerchants } from '../../../contract/merchant-search'
import { toFailure, type Http } from '../../api/http'
import { idle, lastValue, type Remote } from '../../api/remote'
import { noFilters, written, type Filters } from './filters'

/** Longer than any name; the contract refuses more (`SearchText`). */
export const longestQuery = 200

/** Blank words, or too many of them, are asked of nobody. */
const isAsked = (q: string): boolean => q !== '' && q.length <= longestQuery

/** Rows asked for when reading on: whoever reads on by scrolling goes through many. */
const furtherRows = 50

export interface Results {
  readonly q: string
  /** Another one for each list that is begun. */
  readonly serial: number
  readonly items: readonly MerchantHit[]
  /** Where the list goes on; null at its end. */
  readonly next: string | null
}

/** The merchants that answer one query, read on page by page. Only the newest request may write its answer. */
export class SearchStore {
  results: Remote<Results> = idle
  /** The words of the list that was begun last. */
  q = ''
  /** What narrows and orders the list that was begun last. */
  filters: Filters = noFilters
  /** Reading on: it may fail without taking away what is there. */
  more: Remote<null> = idle
  private ticket = 0

  /** @param words of the list that is begun first; a page that comes with them never invites to write some */
  constructor(
    private readonly http: Http,
    words: string,
    filters = noFilters,
  ) {
    this.q = words.trim()
    this.filters = filters
    if (isAsked(this.q)) this.results = { tag: 'loading', stale: null }
    makeAutoObservable<this, 'http' | 'ticket'>(
      this,
      { http: false, ticket: false, results: observableRef, filters: observableRef, more: observableRef },
      { autoBind: true },
    )
  }

  /** Begins a list. */
  search(words: string, filters = noFilters): Promise<void> {
    return this.begin(words, filters, null)
  }

  /** Asks for the same list anew; what shows of it stays until the answer is there. */
  refresh(): Promise<void> {
    return this.begin(this.q, this.filters, lastValue(this.results))
  }

  private async begin(words: string, filters: Filters, stale: Results | null): Promise<void> {
    const q = words.trim()
    this.ticket += 1
    const ticket = this.ticket
    this.more = idle
    this.q = q
    this.filters = filters
    if (!isAsked(q)) {
      this.results = idle
      return
    }
    this.results = { tag: 'loading', stale }
    let next: Remote<Results>
    try {
      const { items, next: cursor } = await this.page(q, null)
      next = { tag: 'ready', value: { q, serial: stale?.serial ?? ticket, items, next: cursor } }
    } catch (error) {
      next = { tag: 'failed', failure: toFailure(error), stale }
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
        value: { ...have, items: [...have.items, ...added], next: page.next },
      }
      this.more = idle
    })
  }

  private page(q: string, cursor: string | null): Promise<MerchantPage> {
    return this.http.call<typeof searchMerchants>({
      method: 'GET',
      path: '/merchants',
      query: {
        q,
        ...written(this.filters),
        ...(cursor === null ? {} : { cursor, limit: furtherRows }),
      },
    })
  }
}
