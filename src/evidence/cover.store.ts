import { makeAutoObservable, observableRef } from 'mobx'
import { middleArea, nudged, type Arrow, type BoardArea } from '../ui/area-gesture'

/** The places that are being marked on one picture, with every step back to the beginning. */
export class CoverStore {
  areas: readonly BoardArea[] = []
  selected: number | null = null
  private past: readonly (readonly BoardArea[])[] = []

  constructor() {
    makeAutoObservable<this, 'past'>(this, { areas: observableRef, past: observableRef }, { autoBind: true })
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
    this.areas = before
    this.selected = null
  }

  private step(areas: readonly BoardArea[]): void {
    this.past = [...this.past, this.areas]
    this.areas = areas
  }
}
