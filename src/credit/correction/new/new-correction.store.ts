import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { Correction } from '../../../../contract/correction'
import type { getMerchant, Merchant } from '../../../../contract/credit'
import type { PublicRecord } from '../../../../contract/records'
import type { CorrectionKind, TargetFacts } from '../../../../domain/credit/correction/correction'
import { kindsFor } from '../../../../domain/credit/correction/kinds'
import {
  validateCorrection,
  type CorrectionField,
  type CorrectionProblem,
} from '../../../../domain/credit/correction/request'
import type { Text } from '../../../../domain/text'
import type { ApiFailure } from '../../../api/failure'
import { toFailure, type Http } from '../../../api/http'
import { idle, lastValue, type Remote } from '../../../api/remote'
import type { DraftFile } from '../../../drafts/draft'
import { attachmentOf } from '../../../evidence/file-type'
import { placesOf } from '../../../evidence/content'
import type { KeptWriting } from '../../../drafts/kept-writing'
import { KeptFiles } from '../../../evidence/kept-files'
import { unsent } from '../../../evidence/send-file'
import { sendFiles } from '../../../evidence/send-files'
import { today, type Clock } from '../../../platform/clock/clock.port'
import type { Pictures } from '../../../platform/pictures/pictures.port'
import { newUuid, type Random } from '../../../platform/random/random.port'
import type { Storage } from '../../../platform/storage/storage.port'
import type { Vault } from '../../../platform/vault/vault.port'
import { postRequest, type Origin } from './post-request'
import { readSaved, type SavedRequest } from './saved-request'

/** Where something can be wrong in the form; `target` is the choice of the field. */
export type Place = CorrectionField | 'target'

interface Options {
  readonly http: Http
  readonly storage: Storage
  /** Where it is kept on this device, under `savedKey`. */
  readonly writing: KeptWriting
  readonly clock: Clock
  readonly random: Random
  readonly vault: Vault
  readonly pictures: () => Promise<Pictures>
  /** The key under which a new request will be sent. */
  readonly newKey: string
}

/**
 * One request being written. Every change is written to this device at once, files are copied onto it when they are
 * chosen; it is forgotten when the server has it.
 */
export class NewCorrectionStore {
  merchant: Remote<Merchant> = idle
  saved: SavedRequest
  isKept = true
  /** Problems are shown from the first try to send on. */
  isChecked = false
  isSending = false
  failure: ApiFailure | null = null
  readonly files: KeptFiles
  hasRefusedFiles = false
  /** What the server refused, by place, until the person changes it. */
  private refusals: Partial<Readonly<Record<string, Text>>> = {}

  constructor(
    private readonly options: Options,
    readonly origin: Origin,
  ) {
    const { storage, writing, newKey } = options
    this.files = new KeptFiles(options, {
      files: () => this.saved.files,
      change: (change) => this.saveFiles(change),
    })
    this.saved = readSaved(writing.found, storage.read('contact'), newKey)
    makeAutoObservable<this, 'options' | 'refusals'>(
      this,
      {
        options: false,
        origin: false,
        files: false,
        merchant: observableRef,
        saved: observableRef,
        failure: observableRef,
        refusals: observableRef,
      },
      { autoBind: true },
    )
  }

  /** The record it is about, as it is public today. */
  get record(): PublicRecord | null {
    const records = lastValue(this.merchant)?.records ?? []
    return records.find(({ id }) => id === this.origin.recordId) ?? null
  }

  /** The record it was to be about is not public any more. */
  get isGone(): boolean {
    return this.merchant.tag === 'ready' && this.origin.recordId !== null && this.record === null
  }

  /** What the law gives against it. */
  get kinds(): readonly CorrectionKind[] {
    return kindsFor(this.facts, today(this.options.clock))
  }

  /** As chosen, else the usual one. */
  get kind(): CorrectionKind | null {
    return this.kinds.find((kind) => kind === this.saved.kind) ?? this.kinds[0] ?? null
  }

  /** How many places the person has to complete. */
  get problemCount(): number {
    return this.problems.length + (this.isTargetMissing ? 1 : 0)
  }

  get firstPlace(): Place | null {
    return this.isTargetMissing ? 'target' : (this.problems[0]?.field ?? null)
  }

  get isTargetMissing(): boolean {
    return this.origin.recordId === null && this.saved.field === null
  }

  problemAt(place: Place): Text | null {
    const refusal = this.refusals[place]
    if (refusal) return refusal
    if (!this.isChecked) return null
    return this.problems.find(({ field }) => field === place)?.message ?? null
  }

  change(change: Partial<Omit<SavedRequest, 'key' | 'files'>>): void {
    this.refusals = Object.fromEntries(Object.entries(this.refusals).filter(([place]) => !(place in change)))
    this.save(change)
  }

  async load(): Promise<void> {
    this.merchant = { tag: 'loading', stale: null }
    let next: Remote<Merchant>
    try {
      const value = await this.options.http.call<typeof getMerchant>({
        method: 'GET',
        path: '/merchants/{uscc}',
        params: { uscc: this.origin.uscc },
      })
      next = { tag: 'ready', value }
    } catch (error) {
      next = { tag: 'failed', failure: toFailure(error), stale: null }
    }
    runInAction(() => {
      this.merchant = next
    })
  }

  /** Whether it can be sent; from now on the problems show. */
  check(): boolean {
    this.isChecked = true
    return this.problemCount === 0
  }

  /** Sends the files, then the request under its own key. null when it did not come to that: the page says why. */
  async send(): Promise<Correction | null> {
    if (this.isSending) return null
    this.isSending = true
    this.failure = null
    this.hasRefusedFiles = false
    this.refusals = {}
    try {
      if (!(await this.sendFiles())) return null
      const { kind, saved, origin } = this
      if (kind === null) return null
      const sent = await postRequest(this.options.http, origin, saved, kind)
      await this.forget()
      return sent
    } catch (error) {
      this.settle(toFailure(error), await newUuid(this.options.random))
      return null
    } finally {
      runInAction(() => {
        this.isSending = false
      })
    }
  }

  private get facts(): TargetFacts {
    const { record } = this
    if (record === null) return { about: 'registration' }
    if (record.kind !== 'abnormal') return { about: record.kind }
    return { about: 'abnormal', ground: record.ground, publishedOn: record.publishedOn }
  }

  private get problems(): readonly CorrectionProblem[] {
    const { saved, kind, kinds } = this
    return validateCorrection({ ...saved, kind, attachments: saved.files.map(attachmentOf) }, kinds)
  }

  /** false when a file was refused. */
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
    this.refusals = Object.fromEntries(
      (failure.problem?.fields ?? []).map(({ field, message }) => [field.split('.')[0] ?? '', message]),
    )
  }

  private async forget(): Promise<void> {
    this.options.writing.remove()
    await this.files.clear(this.saved.files.flatMap(placesOf))
  }

  private saveFiles(change: (files: readonly DraftFile[]) => readonly DraftFile[]): void {
    this.save({ files: change(this.saved.files) })
  }

  private save(change: Partial<SavedRequest>): void {
    this.saved = { ...this.saved, ...change }
    this.isKept = this.options.writing.write(this.saved)
  }
}
