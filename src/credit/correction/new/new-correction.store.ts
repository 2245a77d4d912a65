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
import { attachmentOf } from '../../../evidence/file-type'
import { placesOf } from '../../../evidence/content'
import { KeptFormStore } from '../../../drafts/kept-form.store'
import type { KeptWriting } from '../../../drafts/kept-writing'
import { KeptFiles } from '../../../evidence/kept-files'
import { unsent } from '../../../evidence/send-file'
import { sendFiles } from '../../../evidence/send-files'
import { today, type Clock } from '../../../platform/clock/clock.port'
import type { Pictures } from '../../../platform/pictures/pictures.port'
import type { Random } from '../../../platform/random/random.port'
import type { Storage } from '../../../platform/storage/storage.port'
import type { Vault } from '../../../platform/vault/vault.port'
import { postRequest, type Origin } from './post-request'
import { readSaved, type SavedRequest } from './saved-request'

/** Where something can be wrong in the form; `target` is the choice of the field. */
export type Place = CorrectionField | 'target'

/** In the order of the form. */
const places: readonly Place[] = [
  'target',
  'kind',
  'isMerchant',
  'wrong',
  'right',
  'reason',
  'attachments',
  'contactName',
  'contactPhone',
]

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
  readonly form: KeptFormStore<SavedRequest>
  isSending = false
  failure: ApiFailure | null = null
  readonly files: KeptFiles
  hasRefusedFiles = false
  /** The first place that the server refused last; null where what it refused has no field in this form. */
  refusedPlace: Place | null = null
  /** What the server refused, by place, until the person changes it. */
  private refusals: Partial<Readonly<Record<string, Text>>> = {}

  constructor(
    private readonly options: Options,
    readonly origin: Origin,
  ) {
    const form = new KeptFormStore<SavedRequest>({
      ...options,
      read: (kept, freshKey) => readSaved(kept, options.storage.read('contact'), freshKey),
    })
    this.form = form
    this.files = new KeptFiles(options, { files: () => form.saved.files, change: form.changeFiles })
    makeAutoObservable<this, 'options' | 'refusals'>(
      this,
      {
        options: false,
        origin: false,
        form: false,
        files: false,
        merchant: observableRef,
        failure: observableRef,
        refusals: observableRef,
      },
      { autoBind: true },
    )
  }

  get saved(): SavedRequest {
    return this.form.saved
  }

  get isChecked(): boolean {
    return this.form.isChecked
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
    this.form.change(() => change)
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
    this.form.isChecked = true
    return this.problemCount === 0
  }

  /** Sends the files, then the request under its own key. null when it did not come to that: the page says why. */
  async send(): Promise<Correction | null> {
    if (this.isSending || !this.form.isStillHere()) return null
    this.isSending = true
    this.failure = null
    this.hasRefusedFiles = false
    this.refusals = {}
    this.refusedPlace = null
    try {
      const key = await this.form.key()
      if (!(await this.sendFiles())) return null
      const { kind, saved, origin } = this
      // Another key by now: another window was faster.
      if (kind === null || saved.key !== key) return null
      const sent = await postRequest(this.options.http, origin, saved, kind)
      this.form.forget(saved)
      await this.files.clear(saved.files.flatMap(placesOf))
      return sent
    } catch (error) {
      await this.settle(toFailure(error))
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

  private hasField(place: Place): boolean {
    if (place === 'target') return this.origin.recordId === null
    return place !== 'isMerchant' || this.kind === 'objection'
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

  private async settle(failure: ApiFailure): Promise<void> {
    runInAction(() => {
      this.failure = failure
      this.refusals = Object.fromEntries(
        (failure.problem?.fields ?? []).map(({ field, message }) => [field.split('.')[0] ?? '', message]),
      )
      this.refusedPlace = places.find((place) => place in this.refusals && this.hasField(place)) ?? null
    })
    if (failure.code === 'idempotency-mismatch') await this.form.renewKey()
    if (failure.code === 'upload-incomplete') this.form.changeFiles((files) => files.map(unsent))
  }
}
