import { makeAutoObservable, observableRef } from 'mobx'
import { listIn, type Kept } from '../drafts/read-back'
import type { KeptWords } from '../drafts/use-kept-words'
import { isRecord } from '../platform/storage/kept-forms'
import { middleArea, nudged, type Arrow, type BoardArea } from '../ui/area-gesture'

interface Marked {
  readonly areas: readonly BoardArea[]
}

export const readMarked = (kept: Kept): Marked => ({ areas: (listIn(kept, 'areas') ?? []).filter(isArea) })

const isArea = (value: unknown): value is BoardArea =>
  isRecord(value) && ['x', 'y', 'width', 'height'].every((side) => typeof value[side] === 'number')

/** The places that are being marked on one picture, with every step back to the beginning. */
export class CoverStore {
  selected: number | null = null
  private past: readonly (readonly BoardArea[])[] = []

  /** @param form what is marked, on this device until it is covered */
  constructor(private readonly form: KeptWords<Marked>) {
    makeAutoObservable<this, 'form' | 'past'>(this, { form: false, past: observableRef }, { autoBind: true })
  }

  get areas(): readonly BoardArea[] {
    return this.form.saved.areas
  }

  get canUndo(): boolean {
    return this.past.length > 0
  }

  select(index: number | null): void {
    this.selected = index
  }

  /** One in the middle, selected. */
  add(): void {
    this.place(null, middleArea)
  }

  /** @param index of the one that was moved or sized; null for a new one, which is selected then */
  place(index: number | null, area: BoardArea): void {
    if (index === null) {
      this.step([...this.areas, area])
      this.selected = this.areas.length - 1
    } else {
      this.step(this.areas.map((each, at) => (at === index ? area : each)))
    }
  }

  /** Moves or sizes the selected one. */
  nudge(arrow: Arrow, isSizing: boolean): void {
    const area = this.selected === null ? undefined : this.areas[this.selected]
    if (area) this.place(this.selected, nudged(area, arrow, isSizing))
  }

  remove(index: number): void {
    this.step(this.areas.filter((_area, at) => at !== index))
    this.selected = null
  }

  undo(): void {
    const before = this.past.at(-1)
    if (!before) return
    this.past = this.past.slice(0, -1)
    this.form.change(() => ({ areas: before }))
    this.selected = null
  }

  /** They are covered, or shall not be. */
  forget(): void {
    this.form.forget(this.form.saved)
  }

  private step(areas: readonly BoardArea[]): void {
    this.past = [...this.past, this.areas]
    this.form.change(() => ({ areas }))
  }
}
