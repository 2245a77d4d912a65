import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { requestCode } from '../../contract/account'
import type { signInAtOffice } from '../../contract/acting'
import type { DeskDemo, getDeskDemo } from '../../contract/office'
import { toFailure, type Http } from '../api/http'
import { idle, type Remote } from '../api/remote'
import type { DeskStore } from './desk.store'

/** Signing in at the desk: by the phone that the office has registered, and the code that comes to it. */
export class DeskSignInStore {
  phone = ''
  code = ''
  isCodeSent = false
  /** Outside production: the code that would have been sent. */
  shownCode: string | null = null
  working: Remote<null> = idle
  /** Invented officers, where the demo world is in. */
  demo: DeskDemo['officers'] = []

  constructor(
    private readonly http: Http,
    private readonly desk: DeskStore,
  ) {
    makeAutoObservable<this, 'http' | 'desk'>(
      this,
      { http: false, desk: false, working: observableRef, demo: observableRef },
      { autoBind: true },
    )
  }

  setPhone(phone: string): void {
    this.phone = phone
    this.isCodeSent = false
    this.working = idle
  }

  setCode(code: string): void {
    this.code = code
    if (this.working.tag === 'failed') this.working = idle
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

  async sendCode(): Promise<void> {
    await this.work(async () => {
      const body = { phone: this.phone.replace(/[\s-]/g, '') }
      const sent = await this.http.call<typeof requestCode>({ method: 'POST', path: '/account/codes', body })
      runInAction(() => {
        this.isCodeSent = true
        this.shownCode = sent.shownCode
        this.code = ''
      })
    })
  }

  async signIn(): Promise<void> {
    await this.work(async () => {
      const body = { phone: this.phone.replace(/[\s-]/g, ''), code: this.code.replace(/\s/g, '') }
      const session = await this.http.call<typeof signInAtOffice>({
        method: 'POST',
        path: '/account/sessions/officer',
        body,
      })
      this.desk.begin(session)
    })
  }

  private async work(ask: () => Promise<void>): Promise<void> {
    if (this.working.tag === 'loading') return
    this.working = { tag: 'loading', stale: null }
    let after: Remote<null> = idle
    try {
      await ask()
    } catch (error) {
      after = { tag: 'failed', failure: toFailure(error), stale: null }
    }
    runInAction(() => {
      this.working = after
    })
  }
}
