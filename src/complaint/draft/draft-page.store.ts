import { computedStruct, makeAutoObservable, runInAction } from 'mobx'
import type { getMerchant } from '../../../contract/credit'
import type { getProduct } from '../../../contract/trace'
import type { DraftField, DraftProblem } from '../../../domain/complaint/case'
import { validateComplaint } from '../../../domain/complaint/draft'
import { complaintLimits } from '../../../domain/complaint/limits'
import type { Http } from '../../api/http'
import { toFailure } from '../../api/http'
import { emptyForm, type Draft, type DraftForm } from '../../drafts/draft'
import type { DraftsStore } from '../../drafts/drafts.store'
import { today, type Clock } from '../../platform/clock/clock.port'
import type { Storage } from '../../platform/storage/storage.port'
import type { Text } from '../../../domain/text'
import { domainDraft, isAmountUnreadable } from '../outbox/complaint-form'
import { leafPrefill } from '../writing/leaf'
import { byPlace } from './field-order'

/** What the page was opened with: an old draft, or what a new one is about. */
export interface DraftOrigin {
  readonly key: string | null
  readonly uscc: string | null
  readonly gtin: string | null
  readonly lot: string | null
  /** How the person's own words begin; null: with nothing. */
  readonly story: string | null
  /** Where the questions before it ended; null: they were left out. */
  readonly leaf: string | null
}

export interface DraftPageOptions {
  readonly http: Http
  readonly drafts: DraftsStore
  readonly storage: Storage
  readonly clock: Clock
  /** The key that a new draft will have. */
  readonly newKey: string
}

const contactKey = 'contact'

const textOf = (saved: unknown, name: string): string => {
  if (typeof saved !== 'object' || saved === null) return ''
  const value: unknown = (saved as Readonly<Record<string, unknown>>)[name]
  return typeof value === 'string' ? value : ''
}

/**
 * One draft being written. It begins with the first change, not with opening the page, so that looking leaves no
 * empty drafts behind; what was begun about the same thing is taken up again.
 */
export class DraftPageStore {
  key: string
  /** Problems are shown from the first try to file on, and then kept up to date. */
  isChecked = false
  hasPrefillFailed = false
  /** Fields whose problems show before that: their question was left. */
  private shown: readonly DraftField[] = []
  private isBegun: boolean
  /** Where the person is while nothing is kept yet. */
  private firstStep = 0
  private prefill: Partial<DraftForm> = {}

  constructor(
    private readonly options: DraftPageOptions,
    readonly origin: DraftOrigin,
  ) {
    const begun = origin.key ?? this.begunBefore()?.key
    this.isBegun = begun !== undefined
    this.key = begun ?? options.newKey
    const contact = options.storage.read(contactKey)
    this.prefill = {
      contactName: textOf(contact, 'contactName'),
      contactPhone: textOf(contact, 'contactPhone'),
      contactAddress: textOf(contact, 'contactAddress'),
      ...(origin.gtin === null ? {} : { gtin: origin.gtin, lot: origin.lot }),
      leaf: origin.leaf,
      ...(origin.story === null ? {} : { story: origin.story.slice(0, complaintLimits.story) }),
    }
    makeAutoObservable<this, 'options'>(
      this,
      // While files are sent the draft changes many times a second, and what is wrong with it does not.
      { options: false, origin: false, problems: computedStruct },
      { autoBind: true },
    )
  }

  get draft(): Draft | null {
    return this.options.drafts.find(this.key)
  }

  /** There was a draft, and it is no longer here. */
  get isGone(): boolean {
    return this.isBegun && this.draft === null
  }

  get form(): DraftForm {
    return this.draft?.form ?? { ...emptyForm, ...this.prefill }
  }

  get isKept(): boolean {
    return this.options.drafts.isKept
  }

  /** Whether every file would be found again if the browser were ended now. */
  get areFilesKept(): boolean {
    const lasting = new Set(this.options.drafts.lastingOf(this.key)?.files.map(({ id }) => id))
    return this.isKept && (this.draft?.files ?? []).every(({ id }) => lasting.has(id))
  }

  get problems(): readonly DraftProblem[] {
    const files = this.draft?.files ?? []
    return validateComplaint(domainDraft(this.form, files), today(this.options.clock))
  }

  get hasAmountProblem(): boolean {
    return isAmountUnreadable(this.form.amountYuan)
  }

  /** How many places the person has to complete before it can be filed. */
  get problemCount(): number {
    return this.problems.length + (this.hasAmountProblem ? 1 : 0)
  }

  /** What is wrong where, in the order of the page; `message` is null for an amount that cannot be read. */
  get places(): readonly { readonly field: DraftField; readonly message: Text | null }[] {
    const unreadable = this.hasAmountProblem ? [{ field: 'amountFen' as const, message: null }] : []
    return [...this.problems, ...unreadable].sort(byPlace)
  }

  problemAt(field: DraftField): DraftProblem | null {
    if (!this.isChecked && !this.shown.includes(field)) return null
    return this.problems.find((problem) => problem.field === field) ?? null
  }

  /** The problems of these fields show from now on. */
  show(fields: readonly DraftField[]): void {
    this.shown = [...this.shown, ...fields]
  }

  /** Where the person is when the form shows one question at a time; kept with the draft. */
  get step(): number {
    return this.draft?.step ?? this.firstStep
  }

  goTo(step: number): void {
    this.firstStep = step
    this.options.drafts.change(this.key, () => ({ step }))
  }

  change(change: Partial<DraftForm>): void {
    this.begin()
    this.options.drafts.change(this.key, ({ form }) => ({ form: { ...form, ...change } }))
    // What is typed about a principal is not the person's own.
    if (this.form.proxy?.isOn) return
    if ('contactName' in change || 'contactPhone' in change || 'contactAddress' in change) {
      const { contactName, contactPhone, contactAddress } = this.form
      this.options.storage.write(contactKey, { contactName, contactPhone, contactAddress })
    }
  }

  /** Makes the draft real; also before a photo is added to it. One that is gone stays so. */
  begin(): void {
    if (this.isBegun) return
    this.options.drafts.begin(this.key, this.prefill)
    this.isBegun = true
    if (this.firstStep > 0) this.goTo(this.firstStep)
  }

  /** Goes on with another draft, which is there already. */
  takeUp(key: string): void {
    this.key = key
    this.isChecked = false
  }

  /** Whether it can still be sent from here: another window may have removed or sent it. */
  isStillHere(): boolean {
    this.options.drafts.reload()
    return !this.isGone && this.draft?.stage !== 'filing' && this.draft?.stage !== 'filed'
  }

  /** Whether it can be filed; from now on the problems show. */
  check(): boolean {
    this.isChecked = true
    return this.problemCount === 0
  }

  /** Fills in the names of the merchant and product that the page was opened with. */
  async loadPrefill(): Promise<void> {
    if (this.draft !== null) return
    const { uscc, gtin, lot, leaf } = this.origin
    try {
      if (leaf !== null) this.addPrefill(await leafPrefill(leaf))
      if (uscc !== null) this.prefillMerchant(await this.fetchMerchant(uscc))
      if (gtin !== null) await this.prefillProduct(gtin, lot)
    } catch (error) {
      toFailure(error)
      runInAction(() => {
        this.hasPrefillFailed = true
      })
    }
  }

  private async prefillProduct(gtin: string, lot: string | null): Promise<void> {
    const product = await this.options.http.call<typeof getProduct>({
      method: 'GET',
      path: '/products/{gtin}',
      params: { gtin },
      query: lot === null ? {} : { lot },
    })
    this.addPrefill({ productName: product.name.slice(0, complaintLimits.productName), gtin: product.gtin })
    if (this.origin.uscc === null && product.maker !== null) {
      this.prefillMerchant(await this.fetchMerchant(product.maker.uscc))
    }
  }

  private fetchMerchant(uscc: string) {
    return this.options.http.call<typeof getMerchant>({
      method: 'GET',
      path: '/merchants/{uscc}',
      params: { uscc },
    })
  }

  private prefillMerchant(merchant: {
    readonly uscc: string
    readonly name: string
    readonly address: string | null
    readonly region: { readonly code: string } | null
  }): void {
    this.addPrefill({
      merchantUscc: merchant.uscc,
      merchantName: merchant.name,
      merchantAddress: merchant.address ?? '',
      filing: { merchantRegion: merchant.region?.code ?? null },
    })
  }

  /** What the person has typed meanwhile stays. */
  private addPrefill(known: Partial<DraftForm>): void {
    const kept = this.prefill.filing
    this.prefill = {
      ...this.prefill,
      ...known,
      ...(known.filing && { filing: { ...kept, ...known.filing } }),
    }
    const form = this.draft?.form
    if (!form) return
    const missing = Object.fromEntries(
      Object.entries(known).filter(([name]) => {
        const typed = form[name as keyof DraftForm]
        return typed === '' || typed === null || (Array.isArray(typed) && typed.length === 0)
      }),
    )
    const filing = known.filing && { filing: { ...known.filing, ...form.filing } }
    this.options.drafts.change(this.key, (draft) => ({ form: { ...draft.form, ...missing, ...filing } }))
  }

  private begunBefore(): Draft | null {
    const { uscc, gtin, lot, story, leaf } = this.origin
    return (
      this.options.drafts.drafts.find(
        ({ stage, form }) =>
          (stage === 'editing' || stage === 'refused') &&
          form.gtin === gtin &&
          (gtin === null || form.lot === lot) &&
          // Words of its own are not put into, or behind, another draft's.
          (story === null || form.story === story) &&
          (leaf === null || form.leaf === leaf) &&
          (uscc === null ? gtin !== null || form.merchantUscc === null : form.merchantUscc === uscc),
      ) ?? null
    )
  }
}
