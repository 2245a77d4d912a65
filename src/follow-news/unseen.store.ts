import { makeAutoObservable, runInAction } from 'mobx'
import type { countInbox } from '../../contract/follow'
import { toFailure, type Http } from '../api/http'
import type { SessionStore } from '../session/session.store'

/** How much in the inbox of the person who is signed in she has not seen. */
export class UnseenStore {
  private found: { readonly personId: string; readonly unseen: number } | null = null
  private ticket = 0

  constructor(
    private readonly http: Http,
    private readonly session: SessionStore,
  ) {
    makeAutoObservable<this, 'http' | 'session' | 'ticket'>(
      this,
      { http: false, session: false, ticket: false },
      { autoBind: true },
    )
  }

  /** 0 as well when it is not known; never of somebody who is no longer signed in. */
  get unseen(): number {
    return this.found !== null && this.found.personId === this.session.person?.id ? this.found.unseen : 0
  }

  /** Whether there is nothing to wait for: it was answered, or nobody is signed in. */
  get isKnown(): boolean {
    return this.found?.personId === this.session.person?.id
  }

  /** Asks anew where somebody is signed in. Without an answer no count is shown. */
  async load(): Promise<void> {
    this.ticket += 1
    const ticket = this.ticket
    const personId = this.session.person?.id
    if (personId === undefined) return
    let unseen = 0
    try {
      unseen = (await this.http.call<typeof countInbox>({ method: 'GET', path: '/inbox/count' })).unseen
    } catch (error) {
      // A count is a hint: the inbox itself says what is wrong. Anything but a failed call is thrown on.
      toFailure(error)
    }
    runInAction(() => {
      if (ticket === this.ticket) this.found = { personId, unseen }
    })
  }
}
