import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { signInAtOffice } from '../../contract/acting'
import type { DeskDemo, getDeskDemo } from '../../contract/office'
import { toFailure, type Http } from '../api/http'
import type { Clock } from '../platform/clock/clock.port'
import { PhoneCode } from '../session/phone-code.store'
import type { DeskStore } from './desk.store'

/** Signing in at the desk: by the phone that the office has registered, and the code that comes to it. */
export class DeskSignInStore {
  readonly byPhone: PhoneCode
  /** Invented officers, where the demo world is in. */
  demo: DeskDemo['officers'] = []

  constructor(
    private readonly http: Http,
    clock: Clock,
    private readonly desk: DeskStore,
  ) {
    this.byPhone = new PhoneCode(http, clock)
    makeAutoObservable<this, 'http' | 'desk'>(
      this,
      { http: false, desk: false, byPhone: false, demo: observableRef },
      { autoBind: true },
    )
  }

  async loadDemo(): Promise<void> {
    try {
      const { officers } = await this.http.call<typeof getDeskDemo>({ method: 'GET', path: '/office/demo' })
      runInAction(() => {
        this.demo = officers
      })
    } catch (error) {
      // Without it one signs in all the same; a server that cannot be reached says so when the code is asked for.
      toFailure(error)
    }
  }

  /** Begins as one of the invented officers. */
  useDemo(phone: string): void {
    this.byPhone.code.startOver()
    this.byPhone.setPhone(phone)
  }

  async signIn(): Promise<void> {
    const session = await this.byPhone.enter((body) =>
      this.http.call<typeof signInAtOffice>({ method: 'POST', path: '/account/sessions/officer', body }),
    )
    if (session !== null) this.desk.begin(session)
  }
}
