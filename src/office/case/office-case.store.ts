import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CaseLetter, LetterForm } from '../../../contract/case-vocabulary'
import type { listOfficers, Officers } from '../../../contract/office'
import type { getOfficeCase, OfficeAct, OfficeCase } from '../../../contract/office-case'
import type { issueLetter, LetterPreview, previewLetter } from '../../../contract/office-letters'
import type { Static } from 'typebox'
import type { Text } from '../../../domain/text'
import { toFailure } from '../../api/http'
import { idle, lastValue, type Remote } from '../../api/remote'
import { newUuid, type Random } from '../../platform/random/random.port'
import type { DeskStore } from '../desk.store'
import {
  actBody,
  actFaults,
  actForms,
  noValues,
  refusedFields,
  valuesIn,
  type ActFault,
  type ActValues,
} from './act-fields'

export type Form = Static<typeof LetterForm>

/** One case on the desk: what is read of it, the act that is being filled in, and its letters. */
export class OfficeCaseStore {
  opened: Remote<OfficeCase> = idle
  /** The act whose form is open. */
  act: OfficeAct | null = null
  values: ActValues = noValues
  faults: readonly ActFault[] = []
  /** What the server said of them, where it was it that found them. */
  refused: Readonly<Partial<Record<ActFault, Text>>> = {}
  isConfirming = false
  sending: Remote<null> = idle
  preview: Remote<LetterPreview> = idle
  issuing: Remote<CaseLetter> = idle
  officers: Officers['items'] = []
  /** Of the open form: the same however often it is sent. */
  private key = ''
  /** Only the newest answer of either kind counts; a letter that was closed does not open again by itself. */
  private reading = 0
  private previewing = 0

  constructor(
    private readonly desk: DeskStore,
    private readonly id: string,
    private readonly random: Random,
  ) {
    makeAutoObservable<this, 'desk' | 'id' | 'random' | 'key' | 'reading' | 'previewing'>(
      this,
      {
        desk: false,
        id: false,
        random: false,
        key: false,
        reading: false,
        previewing: false,
        opened: observableRef,
        act: observableRef,
        values: observableRef,
        refused: observableRef,
        sending: observableRef,
        preview: observableRef,
        issuing: observableRef,
        officers: observableRef,
      },
      { autoBind: true },
    )
  }

  get case(): OfficeCase | null {
    return lastValue(this.opened)
  }

  async load(): Promise<void> {
    this.reading += 1
    const { reading } = this
    this.opened = { tag: 'loading', stale: this.case }
    try {
      const opened = await this.desk.http.call<typeof getOfficeCase>({
        method: 'GET',
        path: '/office/cases/{id}',
        params: { id: this.id },
      })
      if (reading === this.reading) this.show(opened)
      const { items } = await this.desk.http.call<typeof listOfficers>({
        method: 'GET',
        path: '/office/officers',
      })
      runInAction(() => {
        this.officers = items
      })
    } catch (error) {
      if (reading !== this.reading) return
      runInAction(() => {
        this.opened = { tag: 'failed', failure: toFailure(error), stale: this.case }
      })
    }
  }

  /** The open act can still be done, as far as is known. */
  get isActOpen(): boolean {
    return this.case?.acts.some(({ action }) => action === this.act?.action) ?? false
  }

  /** Opens the form of an act, as it was left. @param known what it is filled with instead */
  async choose(act: OfficeAct, known: Partial<ActValues> | null = null): Promise<void> {
    this.act = act
    this.values = {
      ...noValues,
      officerId: this.desk.officer?.id ?? null,
      ...(known ?? valuesIn(this.desk.written(this.placeOf(act)))),
    }
    this.faults = []
    this.refused = {}
    this.sending = idle
    this.key = await newUuid(this.random)
  }

  leave(): void {
    this.act = null
    this.isConfirming = false
  }

  change(values: Partial<ActValues>): void {
    this.values = { ...this.values, ...values }
    this.faults = []
    if (this.act) this.desk.keepWritten(this.placeOf(this.act), this.values)
  }

  /** Shows what will be sent, once nothing is missing. */
  confirm(): void {
    if (!this.act) return
    this.refused = {}
    this.faults = actFaults(this.act.action, this.values)
    this.isConfirming = this.faults.length === 0
    this.sending = idle
  }

  back(): void {
    this.isConfirming = false
  }

  /** @returns whether it was done */
  async send(): Promise<boolean> {
    const { act, key } = this
    const form = act && actForms[act.action]
    if (!form || this.sending.tag === 'loading') return false
    this.sending = { tag: 'loading', stale: null }
    try {
      const answer = await this.desk.http.send({
        method: 'POST',
        url: `/api/v1/office/cases/${encodeURIComponent(this.id)}/${form.path}`,
        data: actBody(act.action, this.values),
        headers: { 'Idempotency-Key': key },
      })
      // Every act answers with the case as it then stands (`contract/office-acts.ts`).
      this.reading += 1
      this.show(answer.data as OfficeCase)
      this.desk.keepWritten(this.placeOf(act), null)
      this.leave()
      return true
    } catch (error) {
      const failure = toFailure(error)
      const refused = refusedFields(failure)
      const faults = Object.keys(refused) as ActFault[]
      runInAction(() => {
        this.sending = { tag: 'failed', failure, stale: null }
        if (faults.length === 0) return
        this.refused = refused
        this.faults = faults
        this.isConfirming = false
      })
      // Somebody else was there before: what may be done now is read anew.
      if (failure.code === 'transition-not-allowed') await this.load()
      return false
    }
  }

  async openLetter(form: Form): Promise<void> {
    this.issuing = idle
    await this.readLetter(form)
  }

  closeLetter(): void {
    this.previewing += 1
    this.preview = idle
  }

  async issue({ form, issuedNo }: LetterPreview): Promise<void> {
    if (this.issuing.tag === 'loading') return
    const { previewing } = this
    this.issuing = { tag: 'loading', stale: null }
    try {
      const value = await this.desk.http.call<typeof issueLetter>({
        method: 'POST',
        path: '/office/cases/{id}/letters',
        params: { id: this.id },
        body: { form, issuedNo },
        idempotencyKey: this.key,
      })
      runInAction(() => {
        this.issuing = { tag: 'ready', value }
      })
    } catch (error) {
      const failure = toFailure(error)
      runInAction(() => {
        this.issuing = { tag: 'failed', failure, stale: null }
      })
      if (failure.code !== 'letter-issued') return
      // Another window was there before: which letter that was is read anew, and whether a second one is wanted.
      if (previewing === this.previewing) await this.readLetter(form)
    }
    await this.load()
  }

  private async readLetter(form: Form): Promise<void> {
    this.previewing += 1
    const { previewing } = this
    this.preview = { tag: 'loading', stale: null }
    try {
      this.key = await newUuid(this.random)
      const value = await this.desk.http.call<typeof previewLetter>({
        method: 'GET',
        path: '/office/cases/{id}/letters/{form}',
        params: { id: this.id, form: String(form) },
      })
      runInAction(() => {
        if (previewing === this.previewing) this.preview = { tag: 'ready', value }
      })
    } catch (error) {
      runInAction(() => {
        if (previewing === this.previewing)
          this.preview = { tag: 'failed', failure: toFailure(error), stale: null }
      })
    }
  }

  private placeOf(act: OfficeAct): string {
    return `${this.id} ${act.action}`
  }

  private show(value: OfficeCase): void {
    runInAction(() => {
      this.opened = { tag: 'ready', value }
    })
  }
}
