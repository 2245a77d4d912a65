import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { MerchantSummary } from '../../contract/credit'
import type { suggestMerchants } from '../../contract/merchant-search'
import { toFailure, type Http } from '../api/http'
import { idle, lastValue, type Remote } from '../api/remote'
import type { Clock } from '../platform/clock/clock.port'

/** How long a person may pause between two keys before their words are asked about. */
const pauseMs = 150
/** Longer than any name; the contract refuses more (`SearchText`). */
const longest = 200

/** What is being typed into the search field, and the merchants that it may mean. */
export class SuggestionsStore {
  text: string
  found: Remote<readonly MerchantSummary[]> = idle
  private ticket = 0
  private forget: (() => void) | null = null

  constructor(
    private readonly http: Http,
    private readonly clock: Clock,
    /** What stands in the field from the start; it is asked about when it changes. */
    text = '',
  ) {
    this.text = text
    makeAutoObservable<this, 'http' | 'clock' | 'ticket' | 'forget'>(
      this,
      { http: false, clock: false, ticket: false, forget: false, found: observableRef },
      { autoBind: true },
    )
  }

  /** The merchants on show: those of older words stay until newer ones come. */
  get items(): readonly MerchantSummary[] {
    return lastValue(this.found) ?? []
  }

  type(text: string): void {
    this.text = text
    // Whatever is still on its way was asked for older words.
    this.ticket += 1
    this.forget?.()
    const q = text.trim()
    if (q === '' || q.length > longest) {
      this.found = idle
      return
    }
    const ticket = this.ticket
    this.found = { tag: 'loading', stale: lastValue(this.found) }
    this.forget = this.clock.later(pauseMs, () => void this.ask(q, ticket))
  }

  /** The words are settled, by a search or a choice: nothing more is suggested for them. */
  settle(text: string): void {
    this.stop()
    this.text = text
    this.found = idle
  }

  /** The page goes: nothing is asked for any more. */
  stop(): void {
    this.ticket += 1
    this.forget?.()
  }

  private async ask(q: string, ticket: number): Promise<void> {
    let next: Remote<readonly MerchantSummary[]>
    try {
      const answer = await this.http.call<typeof suggestMerchants>({
        method: 'GET',
        path: '/merchants/suggest',
        query: { q },
      })
      next = { tag: 'ready', value: answer.items }
    } catch (error) {
      next = { tag: 'failed', failure: toFailure(error), stale: null }
    }
    runInAction(() => {
      if (ticket === this.ticket) this.found = next
    })
  }
}
