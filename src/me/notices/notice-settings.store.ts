import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type {
  chooseNotices,
  getNoticeSettings,
  NoticeChoice,
  NoticeSettings,
} from '../../../contract/notices'
import type { ApiFailure } from '../../api/failure'
import { toFailure, type Http } from '../../api/http'
import { idle, lastValue, type Remote } from '../../api/remote'
import type { Language } from '../../i18n/messages'
import type { Kept } from '../../drafts/read-back'
import type { KeptWords } from '../../drafts/use-kept-words'
import { isRecord } from '../../platform/storage/kept-forms'

/** As the server reads addresses: something on both sides of one `@`, and a dot behind it. */
const MAIL = /^[^\s@<>",;:\\]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/

type Changes = Partial<Omit<NoticeChoice, 'language'>>

/** What was changed on the page and not saved. */
interface Unsaved {
  readonly changes: Changes
}

export const readUnsaved = ({ changes }: Kept): Unsaved => ({ changes: changesIn(changes) })

function changesIn(saved: unknown): Changes {
  if (!isRecord(saved)) return {}
  const { sms, wechat, email, quietFrom, quietTo } = saved
  return {
    ...(sms === 'none' || sms === 'demanded' || sms === 'all' ? { sms } : {}),
    ...(typeof wechat === 'boolean' ? { wechat } : {}),
    ...(email === null || typeof email === 'string' ? { email } : {}),
    ...(typeof quietFrom === 'number' ? { quietFrom } : {}),
    ...(typeof quietTo === 'number' ? { quietTo } : {}),
  }
}

/** How one person wants to be told of her cases: read, changed on the page, and kept. */
export class NoticeSettingsStore {
  settings: Remote<NoticeSettings> = idle
  isSaving = false
  /** A wrong address is marked from the first try to save on. */
  isChecked = false
  failure: ApiFailure | null = null

  /** @param form what is changed, on this device until it is saved */
  constructor(
    private readonly http: Http,
    private readonly form: KeptWords<Unsaved>,
  ) {
    makeAutoObservable<this, 'http' | 'form'>(
      this,
      { http: false, form: false, settings: observableRef, failure: observableRef },
      { autoBind: true },
    )
  }

  /** What is on the page; null before the server answered. */
  get choice(): NoticeChoice | null {
    const settings = lastValue(this.settings)
    return settings && { ...settings.choice, ...this.form.saved.changes }
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
      runInAction(() => {
        this.settings = { tag: 'ready', value: settings }
      })
    } catch (error) {
      const failure = toFailure(error)
      runInAction(() => {
        this.settings = { tag: 'failed', failure, stale: null }
      })
    }
  }

  change(change: Changes): void {
    this.form.change(({ changes }) => ({ changes: { ...changes, ...change } }))
  }

  /** @param language in which messages are written from now on @returns whether it is kept */
  async save(language: Language): Promise<boolean> {
    this.isChecked = true
    if (this.choice === null || this.isEmailWrong) return false
    this.isSaving = true
    this.failure = null
    let failure: ApiFailure | null = null
    const { saved } = this.form
    try {
      const settings = await this.http.call<typeof chooseNotices>({
        method: 'PUT',
        path: '/inbox/settings',
        body: { ...this.choice, language },
      })
      runInAction(() => {
        this.settings = { tag: 'ready', value: settings }
        this.form.forget(saved)
      })
    } catch (error) {
      failure = toFailure(error)
    }
    runInAction(() => {
      this.isSaving = false
      this.failure = failure
    })
    return failure === null
  }
}
