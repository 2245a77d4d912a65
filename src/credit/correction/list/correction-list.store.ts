import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CorrectionSummary, listCorrections } from '../../../../contract/correction'
import { toFailure, type Http } from '../../../api/http'
import { idle, lastValue, type Remote } from '../../../api/remote'

interface Loaded {
  readonly items: readonly CorrectionSummary[]
  readonly next: string | null
}

/** The person's requests, newest first, page by page. */
export class CorrectionListStore {
  requests: Remote<Loaded> = idle
  private ticket = 0

  constructor(private readonly http: Http) {
    makeAutoObservable<this, 'http' | 'ticket'>(
      this,
      { http: false, ticket: false, requests: observableRef },
      { autoBind: true },
    )
  }

  get loaded(): Loaded | null {
    return lastValue(this.requests)
  }

  load(): Promise<void> {
    return this.ask(null)
  }

  /** Reads on where the list ends. */
  async more(): Promise<void> {
    const next = this.loaded?.next
    if (next && this.requests.tag !== 'loading') await this.ask(next)
  }

  private async ask(cursor: string | null): Promise<void> {
    this.ticket += 1
    const ticket = this.ticket
    const before = cursor === null ? [] : (this.loaded?.items ?? [])
    this.requests = { tag: 'loading', stale: this.loaded }
    let answer: Remote<Loaded>
    try {
      const { items, next } = await this.http.call<typeof listCorrections>({
        method: 'GET',
        path: '/corrections',
        query: cursor === null ? {} : { cursor },
      })
      answer = { tag: 'ready', value: { items: [...before, ...items], next } }
    } catch (error) {
      answer = { tag: 'failed', failure: toFailure(error), stale: this.loaded }
    }
    runInAction(() => {
      if (ticket === this.ticket) this.requests = answer
    })
  }
}
