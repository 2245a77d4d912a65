import { makeAutoObservable, observableRef } from 'mobx'
import type { Person, Session } from '../../contract/account'
import type { Storage } from '../platform/storage/storage.port'
import { savedSession } from './saved-session'

const key = 'session'

/** Who is signed in on this device. */
export class SessionStore {
  session: Session | null

  constructor(private readonly storage: Storage) {
    this.session = savedSession<Session>(storage, key, 'person')
    makeAutoObservable<this, 'storage'>(this, { storage: false, session: observableRef }, { autoBind: true })
  }

  get person(): Person | null {
    return this.session?.person ?? null
  }

  get isSignedIn(): boolean {
    return this.session !== null
  }

  begin(session: Session): void {
    this.session = session
    this.storage.write(key, session)
  }

  /** Signed out, or refused by the server: drafts stay, the session goes. */
  end(): void {
    this.session = null
    this.storage.remove(key)
  }
}
