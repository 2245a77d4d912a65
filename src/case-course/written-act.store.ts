import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { actLimits } from '../../domain/complaint/acts'
import type { ApiFailure } from '../api/failure'
import { toFailure, type Http } from '../api/http'
import type { DraftFile } from '../drafts/draft'
import { filesIn, keptOf, textIn } from '../drafts/read-back'
import type { KeptWriting } from '../drafts/kept-writing'
import { filedAttachments } from '../evidence/file-type'
import { placesOf } from '../evidence/content'
import { KeptFiles } from '../evidence/kept-files'
import { unsent } from '../evidence/send-file'
import { sendFiles } from '../evidence/send-files'
import type { Clock } from '../platform/clock/clock.port'
import type { Pictures } from '../platform/pictures/pictures.port'
import { newUuid, type Random } from '../platform/random/random.port'
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
  saved: Saved
  readonly files: KeptFiles
  isKept = true
  isChecked = false
  isSending = false
  hasRefusedFiles = false
  failure: ApiFailure | null = null

  constructor(
    private readonly options: Options,
    private readonly needs: Needs,
  ) {
    this.saved = readSaved(options.writing.found, options.newKey)
    this.files = new KeptFiles(options, {
      files: () => this.saved.files,
      change: (change) => this.saveFiles(change),
    })
    makeAutoObservable<this, 'options' | 'needs'>(
      this,
      {
        options: false,
        needs: false,
        files: false,
        saved: observableRef,
        failure: observableRef,
      },
      { autoBind: true },
    )
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
    this.save({ text })
  }

  /** Sends the files, then the words with them. @returns whether the server has it; the page says why not */
  async send(post: (written: WrittenWords) => Promise<unknown>): Promise<boolean> {
    this.isChecked = true
    if (this.isSending || this.isTextMissing || this.isTextTooLong || this.areFilesMissing) return false
    this.isSending = true
    this.failure = null
    this.hasRefusedFiles = false
    try {
      if (!(await this.sendFiles())) return false
      const { key, text, files } = this.saved
      await post({ key, text: text.trim(), attachments: filedAttachments(files) })
      await this.forget(await newUuid(this.options.random))
      return true
    } catch (error) {
      this.settle(toFailure(error), await newUuid(this.options.random))
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

  /** @param freshKey for when the old one is used up: an earlier try arrived after all, with other words in it */
  private settle(failure: ApiFailure, freshKey: string): void {
    this.failure = failure
    if (failure.code === 'idempotency-mismatch') this.save({ key: freshKey })
    if (failure.code === 'upload-incomplete') this.saveFiles((files) => files.map(unsent))
  }

  private async forget(freshKey: string): Promise<void> {
    const { files } = this.saved
    this.options.writing.remove()
    runInAction(() => {
      this.saved = { key: freshKey, text: '', files: [] }
      this.isChecked = false
    })
    await this.files.clear(files.flatMap(placesOf))
  }

  private saveFiles(change: (files: readonly DraftFile[]) => readonly DraftFile[]): void {
    this.save({ files: change(this.saved.files) })
  }

  private save(change: Partial<Saved>): void {
    this.saved = { ...this.saved, ...change }
    this.isKept = this.options.writing.write(this.saved)
  }
}

/** Our own writing, read back; what cannot be read is empty. */
function readSaved(saved: unknown, freshKey: string): Saved {
  const from = keptOf(saved) ?? {}
  return { key: textIn(from, 'key') || freshKey, text: textIn(from, 'text'), files: filesIn(from) }
}
