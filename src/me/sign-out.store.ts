import { makeAutoObservable } from 'mobx'
import type { signOut } from '../../contract/account'
import { toFailure, type Http } from '../api/http'
import type { SessionStore } from '../session/session.store'

/** Signing out: on this device at once and whatever the network says; on the server as far as it can be reached. */
export class SignOutStore {
  isBusy = false

  constructor(
    private readonly http: Http,
    private readonly session: SessionStore,
  ) {
    makeAutoObservable<this, 'http' | 'session'>(this, { http: false, session: false }, { autoBind: true })
  }

  async signOut(): Promise<void> {
    this.isBusy = true
    try {
      await this.http.call<typeof signOut>({ method: 'DELETE', path: '/account/session' })
    } catch (error) {
      // A session that the server could not end runs out by itself; anything but a failed call is thrown on.
      toFailure(error)
    }
    this.finish()
  }

  private finish(): void {
    this.isBusy = false
    this.session.end()
  }
}
