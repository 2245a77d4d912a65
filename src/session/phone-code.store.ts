import { makeAutoObservable } from 'mobx'
import type { requestCode } from '../../contract/account'
import type { Http } from '../api/http'
import type { Clock } from '../platform/clock/clock.port'
import { OneTimeCode } from './one-time-code.store'

const phonePattern = /^1[3-9]\d{9}$/
/** People write and paste numbers with blanks, hyphens and the country's prefix. */
const phoneDigits = (text: string): string => text.replace(/[\s-]/g, '').replace(/^(\+|00)86/, '')

/** A phone, and the code that is sent to it. */
export class PhoneCode {
  /** As it is being typed. */
  phone = ''
  /** A press was made with what cannot be right. */
  isPhoneWrong = false
  readonly code: OneTimeCode

  constructor(
    private readonly http: Http,
    clock: Clock,
  ) {
    this.code = new OneTimeCode(clock)
    makeAutoObservable<this, 'http'>(this, { http: false, code: false }, { autoBind: true })
  }

  setPhone(phone: string): void {
    if (phoneDigits(phone) !== phoneDigits(this.phone)) this.code.forgetWait()
    this.phone = phone
    this.isPhoneWrong = false
  }

  async send(): Promise<boolean> {
    const phone = phoneDigits(this.phone)
    this.isPhoneWrong = !phonePattern.test(phone)
    if (this.isPhoneWrong) return false
    const sent = await this.code.send(() =>
      this.http.call<typeof requestCode>({ method: 'POST', path: '/account/codes', body: { phone } }),
    )
    return sent !== null
  }

  /** @returns the session that the code opens; null when it was refused, or cannot be one */
  enter<Session>(ask: (body: { phone: string; code: string }) => Promise<Session>): Promise<Session | null> {
    return this.code.enter((code) => ask({ phone: phoneDigits(this.phone), code }))
  }
}
