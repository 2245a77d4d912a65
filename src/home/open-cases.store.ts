import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CaseState } from '../../contract/case-vocabulary'
import type { CaseSummary, listComplaints } from '../../contract/complaint'
import { toFailure, type Http } from '../api/http'
import { idle, lastValue, type Remote } from '../api/remote'
import type { SessionStore } from '../session/session.store'

const openStates: readonly CaseState[] = [
  'submitted',
  'supplement',
  'accepted',
  'odr',
  'mediating',
  'suspended',
]

/** The complaints of the person who is signed in that are still being dealt with (在办). */
export class OpenCasesStore {
  cases: Remote<readonly CaseSummary[]> = idle
  private ticket = 0

  constructor(
    private readonly http: Http,
    private readonly session: SessionStore,
  ) {
    makeAutoObservable<this, 'http' | 'session' | 'ticket'>(
      this,
      { http: false, session: false, ticket: false, cases: observableRef },
      { autoBind: true },
    )
  }

  get items(): readonly CaseSummary[] {
    return lastValue(this.cases) ?? []
  }

  /** Asks anew; without a session there is nothing to ask for, and nothing of another person stays. */
  async load(): Promise<void> {
    this.ticket += 1
    const ticket = this.ticket
    if (!this.session.isSignedIn) {
      this.cases = idle
      return
    }
    this.cases = { tag: 'loading', stale: lastValue(this.cases) }
    let next: Remote<readonly CaseSummary[]>
    try {
      const page = await this.http.call<typeof listComplaints>({
        method: 'GET',
        path: '/complaints',
        query: {},
      })
      next = { tag: 'ready', value: page.items.filter(({ state }) => openStates.includes(state)) }
    } catch (error) {
      next = { tag: 'failed', failure: toFailure(error), stale: lastValue(this.cases) }
    }
    runInAction(() => {
      if (ticket !== this.ticket) return
      this.cases = this.session.isSignedIn ? next : idle
    })
  }
}
