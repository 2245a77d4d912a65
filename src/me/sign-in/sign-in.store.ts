import { makeAutoObservable, runInAction } from 'mobx'
import type { Session, signInByPhone, signInByWechat } from '../../../contract/account'
import type { Http } from '../../api/http'
import type { Clock } from '../../platform/clock/clock.port'
import type { WechatLogin } from '../../platform/wechat-login/wechat-login.port'
import { PhoneCode } from '../../session/phone-code.store'
import type { SessionStore } from '../../session/session.store'

interface Tools {
  readonly http: Http
  readonly clock: Clock
  readonly session: SessionStore
  readonly wechatLogin: WechatLogin
}

/** Signing in by phone and one-time code, or by WeChat. Each way answers whether it succeeded. */
export class SignInStore {
  readonly byPhone: PhoneCode
  /** WeChat gave no code: the person refused, or it has no network. */
  isWechatRefused = false

  constructor(private readonly tools: Tools) {
    this.byPhone = new PhoneCode(tools.http, tools.clock)
    makeAutoObservable<this, 'tools'>(this, { tools: false, byPhone: false }, { autoBind: true })
  }

  get canUseWechat(): boolean {
    return this.tools.wechatLogin.isAvailable
  }

  async signIn(): Promise<boolean> {
    const session = await this.byPhone.enter((body) =>
      this.tools.http.call<typeof signInByPhone>({ method: 'POST', path: '/account/sessions/phone', body }),
    )
    return this.begin(session)
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
    const session = await this.byPhone.code.enterBy(() =>
      this.tools.http.call<typeof signInByWechat>({
        method: 'POST',
        path: '/account/sessions/wechat',
        body: { code },
      }),
    )
    return this.begin(session)
  }

  private begin(session: Session | null): boolean {
    if (session !== null) this.tools.session.begin(session)
    return session !== null
  }
}
