import { makeAutoObservable, observableRef } from 'mobx'
import type { MerchantSession } from '../../contract/acting'
import type { Storage } from '../platform/storage/storage.port'

const key = 'merchant-session'

const isSession = (value: unknown): value is MerchantSession =>
  typeof value === 'object' && value !== null && 'token' in value && 'merchant' in value

/** Whom this device answers for as a merchant; apart from the person who is signed in. */
export class MerchantSessionStore {
  session: MerchantSession | null

  constructor(private readonly storage: Storage) {
    this.session = this.saved()
    makeAutoObservable<this, 'storage'>(this, { storage: false, session: observableRef }, { autoBind: true })
  }

  /** Takes in what another page of the merchant's side has written. */
  reload(): void {
    this.session = this.saved()
  }

  begin(session: MerchantSession): void {
    this.session = session
    this.storage.write(key, session)
  }

  end(): void {
    this.session = null
    this.storage.remove(key)
  }

  private saved(): MerchantSession | null {
    const saved = this.storage.read(key)
    return isSession(saved) ? saved : null
  }
}
