import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { requestMerchantCode, signInForMerchant } from '../../contract/acting'
import { toFailure, type Http } from '../api/http'
import { idle, type Remote } from '../api/remote'
import type { Clock } from '../platform/clock/clock.port'
import { WaitSeconds } from '../session/wait-seconds'
import type { MerchantSessionStore } from './merchant-session.store'

interface Tools {
  readonly http: Http
  readonly clock: Clock
  readonly session: MerchantSessionStore
}

const usccPattern = /^[0-9A-Z]{13,18}$/
const codePattern = /^\d{6}$/

/** Signing in for a merchant: by its code of registration, and the one-time code that its registered phone receives. */
export class MerchantSignInStore {
  uscc = ''
  code = ''
  /** Where the code went: `138****0000`; null before it was sent. */
  sentTo: string | null = null
  /** Outside production: the code itself. */
  shownCode: string | null = null
  /** How long the code is good for, in minutes. */
  validMinutes = 0
  isUsccWrong = false
  isCodeWrong = false
  sending: Remote<null> = idle
  entering: Remote<null> = idle
  private readonly wait: WaitSeconds

  constructor(private readonly tools: Tools) {
    this.wait = new WaitSeconds(tools.clock)
    makeAutoObservable<this, 'tools' | 'wait'>(
      this,
      { tools: false, wait: false, sending: observableRef, entering: observableRef },
      { autoBind: true },
    )
  }

  /** Seconds until another code may be asked for. */
  get waitSeconds(): number {
    return this.wait.left
  }

  setUscc(uscc: string): void {
    this.uscc = uscc
    this.isUsccWrong = false
    if (this.sending.tag === 'failed') this.sending = idle
  }

  setCode(code: string): void {
    this.code = code
    this.isCodeWrong = false
    if (this.entering.tag === 'failed') this.entering = idle
  }

  /** Back to the merchant, to correct it. */
  changeMerchant(): void {
    this.sentTo = null
    this.shownCode = null
    this.code = ''
    this.sending = idle
    this.entering = idle
  }

  async sendCode(): Promise<void> {
    const uscc = this.plainUscc
    this.isUsccWrong = !usccPattern.test(uscc)
    if (this.isUsccWrong || this.sending.tag === 'loading' || this.waitSeconds > 0) return
    this.sending = { tag: 'loading', stale: null }
    try {
      const sent = await this.tools.http.call<typeof requestMerchantCode>({
        method: 'POST',
        path: '/account/merchant-codes',
        body: { uscc },
      })
      runInAction(() => {
        this.sending = { tag: 'ready', value: null }
        this.sentTo = sent.phone
        this.shownCode = sent.shownCode
        this.code = ''
        this.validMinutes = Math.floor(sent.validSeconds / 60)
        this.wait.begin(sent.againSeconds)
      })
    } catch (error) {
      const failure = toFailure(error)
      runInAction(() => {
        this.sending = { tag: 'failed', failure, stale: null }
        this.wait.begin(failure.problem?.retryAfterSeconds ?? 0)
      })
    }
  }

  async signIn(): Promise<boolean> {
    const code = this.code.replace(/\s/g, '')
    this.isCodeWrong = !codePattern.test(code)
    if (this.isCodeWrong || this.entering.tag === 'loading') return false
    this.entering = { tag: 'loading', stale: null }
    try {
      const session = await this.tools.http.call<typeof signInForMerchant>({
        method: 'POST',
        path: '/account/sessions/merchant',
        body: { uscc: this.plainUscc, code },
      })
      runInAction(() => {
        this.entering = { tag: 'ready', value: null }
      })
      this.tools.session.begin(session)
      return true
    } catch (error) {
      const failure = toFailure(error)
      runInAction(() => {
        this.entering = { tag: 'failed', failure, stale: null }
      })
      return false
    }
  }

  /** The page goes: nothing counts any more. */
  stop(): void {
    this.wait.stop()
  }

  /** As it is registered: people paste it with blanks and in small letters. */
  private get plainUscc(): string {
    return this.uscc.replace(/[\s-]/g, '').toUpperCase()
  }
}
