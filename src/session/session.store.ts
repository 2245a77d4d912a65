import { makeAutoObservable, observableRef } from 'mobx'
import type { Person, Session } from '../../contract/account'
import type { Storage } from '../platform/storage/storage.port'

const key = 'session'

const isSession = (value: unknown): value is Session =>
  typeof value === 'object' && value !== null && 'token' in value && 'person' in value && 'expiresAt' in value

/** Who is signed in on this device. */
export class SessionStore {
  session: Session | null

  constructor(private readonly storage: Storage) {
    const saved = storage.read(key)
    this.session = isSession(saved) ? saved : null
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
