import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { requestCode, Session, signInByPhone, signInByWechat } from '../../../contract/account'
import type { ApiFailure } from '../../api/failure'
import { toFailure, type Http } from '../../api/http'
import { idle, type Remote } from '../../api/remote'
import type { Clock } from '../../platform/clock/clock.port'
import type { WechatLogin } from '../../platform/wechat-login/wechat-login.port'
import { WaitSeconds } from '../../session/wait-seconds'
import type { SessionStore } from '../../session/session.store'

/** Where one stands: which phone, then which code came to it. */
export type Step = 'phone' | 'code'

const phonePattern = /^1[3-9]\d{9}$/
const codePattern = /^\d{6}$/
/** People write and paste numbers with blanks, hyphens and the country's prefix. */
const phoneDigits = (text: string): string => text.replace(/[\s-]/g, '').replace(/^(\+|00)86/, '')

interface Tools {
  readonly http: Http
  readonly clock: Clock
  readonly session: SessionStore
  readonly wechatLogin: WechatLogin
}

/** Signing in by phone and one-time code, or by WeChat. Each way answers whether it succeeded. */
export class SignInStore {
  step: Step = 'phone'
  phone = ''
  code = ''
  /** Outside production: the code that would have been sent. */
  shownCode: string | null = null
  /** How long the code is good for, in minutes. */
  validMinutes = 0
  /** A press was made with what cannot be right. */
  isPhoneWrong = false
  isCodeWrong = false
  sending: Remote<null> = idle
  entering: Remote<null> = idle
  /** WeChat gave no code: the person refused, or it has no network. */
  isWechatRefused = false
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

  get canUseWechat(): boolean {
    return this.tools.wechatLogin.isAvailable
  }

  setPhone(phone: string): void {
    this.phone = phone
    this.isPhoneWrong = false
  }

  setCode(code: string): void {
    this.code = code
    this.isCodeWrong = false
    if (this.entering.tag === 'failed') this.entering = idle
  }

  /** Back to the phone, to correct it. */
  changePhone(): void {
    this.step = 'phone'
    this.code = ''
    this.shownCode = null
    this.entering = idle
    this.sending = idle
  }

  async sendCode(): Promise<boolean> {
    const phone = phoneDigits(this.phone)
    this.isPhoneWrong = !phonePattern.test(phone)
    if (this.isPhoneWrong || this.sending.tag === 'loading' || this.waitSeconds > 0) return false
    this.sending = { tag: 'loading', stale: null }
    try {
      const sent = await this.tools.http.call<typeof requestCode>({
        method: 'POST',
        path: '/account/codes',
        body: { phone },
      })
      runInAction(() => {
        this.sending = { tag: 'ready', value: null }
        this.step = 'code'
        this.code = ''
        this.shownCode = sent.shownCode
        this.validMinutes = Math.floor(sent.validSeconds / 60)
        this.wait.begin(sent.againSeconds)
      })
      return true
    } catch (error) {
      const failure = toFailure(error)
      runInAction(() => {
        this.sending = { tag: 'failed', failure, stale: null }
        this.wait.begin(failure.problem?.retryAfterSeconds ?? 0)
      })
      return false
    }
  }

  async signIn(): Promise<boolean> {
    const code = this.code.replace(/\s/g, '')
    this.isCodeWrong = !codePattern.test(code)
    if (this.isCodeWrong) return false
    return this.enter(() =>
      this.tools.http.call<typeof signInByPhone>({
        method: 'POST',
        path: '/account/sessions/phone',
        body: { phone: phoneDigits(this.phone), code },
      }),
    )
  }

  async signInByWechat(): Promise<boolean> {
    this.isWechatRefused = false
    const code = await this.tools.wechatLogin.code()
    if (code === null) {
      runInAction(() => {
        this.isWechatRefused = true
      })
      return false
    }
    return this.enter(() =>
      this.tools.http.call<typeof signInByWechat>({
        method: 'POST',
        path: '/account/sessions/wechat',
        body: { code },
      }),
    )
  }

  /** The page goes: nothing counts any more. */
  stop(): void {
    this.wait.stop()
  }

  private async enter(ask: () => Promise<Session>): Promise<boolean> {
    if (this.entering.tag === 'loading') return false
    this.entering = { tag: 'loading', stale: null }
    let session: Session
    try {
      session = await ask()
    } catch (error) {
      this.refuse(toFailure(error))
      return false
    }
    runInAction(() => {
      this.entering = { tag: 'ready', value: null }
    })
    this.tools.session.begin(session)
    return true
  }

  private refuse(failure: ApiFailure): void {
    this.entering = { tag: 'failed', failure, stale: null }
  }
}
