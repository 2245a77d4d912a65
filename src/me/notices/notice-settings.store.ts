import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type {
  chooseNotices,
  getNoticeSettings,
  NoticeChoice,
  NoticeSettings,
} from '../../../contract/notices'
import type { ApiFailure } from '../../api/failure'
import { toFailure, type Http } from '../../api/http'
import { idle, type Remote } from '../../api/remote'
import type { Language } from '../../i18n/messages'

/** As the server reads addresses: something on both sides of one `@`, and a dot behind it. */
const MAIL = /^[^\s@<>",;:\\]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/

/** How one person wants to be told of her cases: read, changed on the page, and kept by the server when saved. */
export class NoticeSettingsStore {
  settings: Remote<NoticeSettings> = idle
  /** What is on the page; null before the server answered. */
  choice: NoticeChoice | null = null
  isSaving = false
  /** A wrong address is marked from the first try to save on. */
  isChecked = false
  failure: ApiFailure | null = null

  constructor(private readonly http: Http) {
    makeAutoObservable<this, 'http'>(
      this,
      { http: false, settings: observableRef, choice: observableRef, failure: observableRef },
      { autoBind: true },
    )
  }

  get isEmailWrong(): boolean {
    const email = this.choice?.email ?? null
    return email !== null && (email.length > 100 || !MAIL.test(email))
  }

  async load(): Promise<void> {
    this.settings = { tag: 'loading', stale: null }
    try {
      const settings = await this.http.call<typeof getNoticeSettings>({
        method: 'GET',
        path: '/inbox/settings',
      })
      runInAction(() => this.take(settings))
    } catch (error) {
      const failure = toFailure(error)
      runInAction(() => {
        this.settings = { tag: 'failed', failure, stale: null }
      })
    }
  }

  change(change: Partial<NoticeChoice>): void {
    if (this.choice !== null) this.choice = { ...this.choice, ...change }
  }

  /** @param language in which messages are written from now on @returns whether it is kept */
  async save(language: Language): Promise<boolean> {
    this.isChecked = true
    if (this.choice === null || this.isEmailWrong) return false
    this.isSaving = true
    this.failure = null
    let failure: ApiFailure | null = null
    try {
      const settings = await this.http.call<typeof chooseNotices>({
        method: 'PUT',
        path: '/inbox/settings',
        body: { ...this.choice, language },
      })
      runInAction(() => this.take(settings))
    } catch (error) {
      failure = toFailure(error)
    }
    runInAction(() => {
      this.isSaving = false
      this.failure = failure
    })
    return failure === null
  }

  private take(settings: NoticeSettings): void {
    this.settings = { tag: 'ready', value: settings }
    this.choice = settings.choice
  }
}
