import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { actLimits } from '../../domain/complaint/acts'
import type { ApiFailure } from '../api/failure'
import { toFailure, type Http } from '../api/http'
import type { DraftFile } from '../drafts/draft'
import { filesIn, keptOf, textIn } from '../drafts/read-back'
import { KeptFormStore } from '../drafts/kept-form.store'
import type { KeptWriting } from '../drafts/kept-writing'
import { filedAttachments } from '../evidence/file-type'
import { placesOf } from '../evidence/content'
import { KeptFiles } from '../evidence/kept-files'
import { unsent } from '../evidence/send-file'
import { sendFiles } from '../evidence/send-files'
import type { Clock } from '../platform/clock/clock.port'
import type { Pictures } from '../platform/pictures/pictures.port'
import type { Random } from '../platform/random/random.port'
import type { Vault } from '../platform/vault/vault.port'

interface Options {
  readonly http: Http
  /** Where it is kept on this device: one place for each act of each case. */
  readonly writing: KeptWriting
  readonly clock: Clock
  readonly random: Random
  readonly vault: Vault
  readonly pictures: () => Promise<Pictures>
  /** Under which it will be sent, when nothing is kept here yet. */
  readonly newKey: string
}

/** What is asked for before it can be sent. */
interface Needs {
  readonly text: boolean
  readonly files: boolean
}

interface Saved {
  readonly key: string
  readonly text: string
  readonly files: readonly DraftFile[]
}

/** What is sent when it is whole. */
export interface WrittenWords {
  readonly key: string
  readonly text: string
  readonly attachments: { sha256: string; name: string }[]
}

/** Words and files for a case that runs, kept on this device from the first letter until the server has them. */
export class WrittenActStore {
  readonly form: KeptFormStore<Saved>
  readonly files: KeptFiles
  isSending = false
  hasRefusedFiles = false
  failure: ApiFailure | null = null

  constructor(
    private readonly options: Options,
    private readonly needs: Needs,
  ) {
    const form = new KeptFormStore({ ...options, read: readSaved })
    this.form = form
    this.files = new KeptFiles(options, { files: () => form.saved.files, change: form.changeFiles })
    makeAutoObservable<this, 'options' | 'needs'>(
      this,
      {
        options: false,
        needs: false,
        form: false,
        files: false,
        failure: observableRef,
      },
      { autoBind: true },
    )
  }

  get saved(): Saved {
    return this.form.saved
  }

  get isChecked(): boolean {
    return this.form.isChecked
  }

  get isTextMissing(): boolean {
    return this.needs.text && this.saved.text.trim() === ''
  }

  get textLength(): number {
    return [...this.saved.text.trim()].length
  }

  get isTextTooLong(): boolean {
    return this.textLength > actLimits.words
  }

  get areFilesMissing(): boolean {
    return this.needs.files && this.saved.files.length === 0
  }

  write(text: string): void {
    this.form.change(() => ({ text }))
  }

  /** Sends the files, then the words with them. @returns whether the server has it; the page says why not */
  async send(post: (written: WrittenWords) => Promise<() => void>): Promise<boolean> {
    if (this.isSending || !this.form.isStillHere()) return false
    this.form.check()
    if (this.isTextMissing || this.isTextTooLong || this.areFilesMissing) return false
    this.isSending = true
    this.failure = null
    this.hasRefusedFiles = false
    try {
      const key = await this.form.key()
      if (!(await this.sendFiles())) return false
      const sent = this.saved
      // Another key by now: another window was faster.
      if (sent.key !== key) return false
      const { text, files } = sent
      const show = await post({ key, text: text.trim(), attachments: filedAttachments(files) })
      // Seen at once: the page moves no more than once.
      runInAction(() => {
        show()
        this.form.forget(sent)
      })
      await this.files.clear(files.flatMap(placesOf))
      return true
    } catch (error) {
      await this.settle(toFailure(error))
      return false
    } finally {
      runInAction(() => {
        this.isSending = false
      })
    }
  }

  private async sendFiles(): Promise<boolean> {
    const isWhole = await sendFiles(this.options, this.files)
    runInAction(() => {
      this.hasRefusedFiles = !isWhole
    })
    return isWhole
  }

  private async settle(failure: ApiFailure): Promise<void> {
    runInAction(() => {
      this.failure = failure
    })
    if (failure.code === 'idempotency-mismatch') await this.form.renewKey()
    if (failure.code === 'upload-incomplete') this.form.changeFiles((files) => files.map(unsent))
  }
}

/** Our own writing, read back; what cannot be read is empty. */
function readSaved(saved: unknown, freshKey: string): Saved {
  const from = keptOf(saved) ?? {}
  return { key: textIn(from, 'key') || freshKey, text: textIn(from, 'text'), files: filesIn(from) }
}
