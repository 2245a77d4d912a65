import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { checkLabel, LabelCheck } from '../../../contract/label'
import { printedGtin } from '../../../domain/codes/gtin'
import { recognise } from '../../../domain/codes/recognise'
import { toFailure, type Http } from '../../api/http'
import { idle, lastValue, type Remote } from '../../api/remote'
import { keptOf, textIn, type Kept } from '../../drafts/read-back'
import type { KeptWords } from '../../drafts/use-kept-words'
import { today, type Clock } from '../../platform/clock/clock.port'
import type { LabelPhoto, LabelPhotos } from '../../platform/label-photo/label-photo.port'

/** What is typed off a label. */
export interface LabelForm {
  readonly gtin: string
  readonly licence: string
  readonly maker: string
  readonly address: string
  readonly lot: string
  readonly producedOn: string
  readonly expiresOn: string
}

const fields = ['gtin', 'licence', 'maker', 'address', 'lot', 'producedOn', 'expiresOn'] as const

/** Typed in so far; null: nothing yet, and the code that the page was opened with stands. */
interface Typed {
  readonly typed: LabelForm | null
}

export function readTyped(kept: Kept): Typed {
  const typed = keptOf(kept['typed'])
  return { typed: typed && labelForm((field) => textIn(typed, field)) }
}

const labelForm = (textOf: (field: keyof LabelForm) => string): LabelForm =>
  Object.fromEntries(fields.map((field) => [field, textOf(field)])) as Record<keyof LabelForm, string>

/** none: there is no photo; the others say what its barcode gave. */
export type PhotoState = 'none' | 'reading' | 'filled' | 'no-code' | 'unreadable' | 'damaged'

interface LabelParts {
  readonly http: Http
  readonly clock: Clock
  readonly photos: () => Promise<LabelPhotos>
  /** What is typed, kept on this device until it is cleared. */
  readonly kept: KeptWords<Typed>
}

/** What is typed off a label, the photo it is typed from, and how it compares with the registry. */
export class LabelStore {
  private readonly blank: LabelForm
  check: Remote<LabelCheck> = idle
  /** What the answer on screen is about. */
  private checked: LabelForm | null = null
  photo: LabelPhoto | null = null
  photoState: PhotoState = 'none'
  isEmptyTold = false

  constructor(
    private readonly parts: LabelParts,
    gtin: string,
  ) {
    const code = printedGtin(gtin)
    this.blank = labelForm((field) => (field === 'gtin' ? code : ''))
    makeAutoObservable<this, 'parts' | 'blank' | 'checked'>(
      this,
      {
        parts: false,
        blank: false,
        check: observableRef,
        photo: observableRef,
        checked: observableRef,
      },
      { autoBind: true },
    )
  }

  get form(): LabelForm {
    return this.parts.kept.saved.typed ?? this.blank
  }

  /** There is something to be cleared. */
  get isBegun(): boolean {
    return this.parts.kept.saved.typed !== null
  }

  get isEmpty(): boolean {
    return Object.values(this.form).every((text: string) => text.trim() === '')
  }

  /** The form was changed since the answer came. */
  get isStale(): boolean {
    return this.check.tag === 'ready' && this.checked !== this.form
  }

  change(change: Partial<LabelForm>): void {
    this.parts.kept.change(({ typed }) => ({ typed: { ...(typed ?? this.blank), ...change } }))
    this.isEmptyTold = false
  }

  /** For another label. */
  async clear(): Promise<void> {
    const { kept } = this.parts
    kept.forget(kept.saved)
    this.check = idle
    this.isEmptyTold = false
    await this.letPhotoGo()
  }

  /** The photo goes beside the fields; a product code in it goes into its field, where the person sees it. */
  async takePhoto(): Promise<void> {
    const photos = await this.parts.photos()
    const before = this.photoState
    const photo = await photos.choose(() =>
      runInAction(() => {
        this.photoState = 'reading'
      }),
    )
    runInAction(() => {
      if (photo === null) {
        this.photoState = before
        return
      }
      if (this.photo) photos.letGo(this.photo)
      this.photo = photo.isDamaged ? null : photo
      this.photoState = this.read(photo)
    })
  }

  async letPhotoGo(): Promise<void> {
    const { photo } = this
    if (photo === null) return
    this.photo = null
    this.photoState = 'none'
    const photos = await this.parts.photos()
    photos.letGo(photo)
  }

  async compare(): Promise<void> {
    if (this.isEmpty) {
      this.isEmptyTold = true
      return
    }
    const { form } = this
    const stale = lastValue(this.check)
    this.check = { tag: 'loading', stale }
    try {
      const typed = Object.entries(form).filter(([, text]: [string, string]) => text.trim() !== '')
      const value = await this.parts.http.call<typeof checkLabel>({
        method: 'GET',
        path: '/label-check',
        query: Object.fromEntries(typed),
      })
      runInAction(() => {
        this.check = { tag: 'ready', value }
        this.checked = form
      })
    } catch (error) {
      const failure = toFailure(error)
      runInAction(() => {
        this.check = { tag: 'failed', failure, stale }
      })
    }
  }

  private read({ codes, isDamaged }: LabelPhoto): PhotoState {
    if (isDamaged) return 'damaged'
    if (codes === null) return 'unreadable'
    for (const { text, symbology } of codes) {
      const options = { today: today(this.parts.clock), ...(symbology === null ? {} : { symbology }) }
      for (const { verdict, next } of recognise(text, options).candidates) {
        const step = next.find(({ kind }) => kind === 'product')
        if (verdict !== 'ok' || step?.kind !== 'product') continue
        this.change({ gtin: printedGtin(step.gtin), ...(step.lot === undefined ? {} : { lot: step.lot }) })
        return 'filled'
      }
    }
    return 'no-code'
  }
}
