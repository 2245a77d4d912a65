import { makeAutoObservable, runInAction } from 'mobx'
import type { requestMerchantCode, signInForMerchant } from '../../contract/acting'
import type { Http } from '../api/http'
import type { Clock } from '../platform/clock/clock.port'
import { OneTimeCode } from '../session/one-time-code.store'
import type { MerchantSessionStore } from './merchant-session.store'

interface Tools {
  readonly http: Http
  readonly clock: Clock
  readonly session: MerchantSessionStore
}

const usccPattern = /^[0-9A-Z]{13,18}$/

/** Signing in for a merchant: by its code of registration, and the one-time code that its registered phone receives. */
export class MerchantSignInStore {
  /** As it is being typed. */
  uscc = ''
  isUsccWrong = false
  /** Where the code went: `138****0000`. */
  sentTo = ''
  readonly code: OneTimeCode

  constructor(private readonly tools: Tools) {
    this.code = new OneTimeCode(tools.clock)
    makeAutoObservable<this, 'tools'>(this, { tools: false, code: false }, { autoBind: true })
  }

  setUscc(uscc: string): void {
    this.uscc = uscc
    this.isUsccWrong = false
    this.code.forgetWait()
  }

  async sendCode(): Promise<void> {
    const uscc = this.plainUscc
    this.isUsccWrong = !usccPattern.test(uscc)
    if (this.isUsccWrong) return
    const sent = await this.code.send(() =>
      this.tools.http.call<typeof requestMerchantCode>({
        method: 'POST',
        path: '/account/merchant-codes',
        body: { uscc },
      }),
    )
    runInAction(() => {
      if (sent !== null) this.sentTo = sent.phone
    })
  }

  async signIn(): Promise<boolean> {
    const session = await this.code.enter((code) =>
      this.tools.http.call<typeof signInForMerchant>({
        method: 'POST',
        path: '/account/sessions/merchant',
        body: { uscc: this.plainUscc, code },
      }),
    )
    if (session !== null) this.tools.session.begin(session)
    return session !== null
  }

  /** As it is registered: people paste it with blanks and in small letters. */
  private get plainUscc(): string {
    return this.uscc.replace(/[\s-]/g, '').toUpperCase()
  }
}
