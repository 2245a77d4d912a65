import { makeAutoObservable, observableRef } from 'mobx'
import type { MerchantSession } from '../../contract/acting'
import type { Storage } from '../platform/storage/storage.port'
import { savedSession } from '../session/saved-session'

const key = 'merchant-session'

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
    return savedSession<MerchantSession>(this.storage, key, 'merchant')
  }
}
