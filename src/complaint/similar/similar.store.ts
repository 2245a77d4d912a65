import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { SimilarCases, getSimilarCases } from '../../../contract/similar'
import type { Http } from '../../api/http'

/** What others have complained of at the merchant that is chosen now. Only the newest request may write its answer. */
export class SimilarStore {
  /** null while it is not known, and when there is nothing to tell. */
  cases: SimilarCases | null = null
  private ticket = 0

  constructor(private readonly http: Http) {
    makeAutoObservable<this, 'http' | 'ticket'>(
      this,
      { http: false, ticket: false, cases: observableRef },
      { autoBind: true },
    )
  }

  async load(uscc: string | null): Promise<void> {
    this.ticket += 1
    const ticket = this.ticket
    this.cases = null
    if (uscc === null) return
    let found: SimilarCases | null
    try {
      found = await this.http.call<typeof getSimilarCases>({
        method: 'GET',
        path: '/merchants/{uscc}/similar',
        params: { uscc },
      })
    } catch {
      found = null // beside the form: whoever writes offline misses nothing by not being told
    }
    runInAction(() => {
      if (ticket === this.ticket) this.cases = found?.received === 0 ? null : found
    })
  }
}
