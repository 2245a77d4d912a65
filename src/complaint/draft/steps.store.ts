import { makeAutoObservable, observableRef, observableShallow } from 'mobx'
import type { DraftField } from '../../../domain/complaint/case'
import type { DraftPageStore } from './draft-page.store'

interface StepOnPage {
  /** Its place among the children of the form, which stays the same whichever of them there are. */
  readonly at: number
  readonly ask: string
  /** Its fields, whether they are drawn yet or not. */
  readonly fields: readonly DraftField[]
}

/** What is to be brought into view, once it is drawn: a field, or the question of the step. */
export interface Aim {
  readonly field: DraftField | null
}

/**
 * Where the person is in the form, when it shows one question at a time (elder edition). It knows only what stands on the
 * page: each `Step` says so itself, so that whatever is added to the form takes part.
 */
export class StepsStore {
  aim: Aim | null = null
  private readonly steps = new Map<string, StepOnPage>()
  /** Steps whose problems were shown once: the next press leaves them for the end. */
  private readonly passed = new Set<number>()
  /** Led away from the end: from there only what is wrong is gone through, and then back to it. */
  private isFromEnd = false

  constructor(private readonly page: DraftPageStore) {
    makeAutoObservable<this, 'page' | 'steps' | 'passed' | 'isFromEnd'>(
      this,
      {
        page: false,
        aim: observableRef,
        steps: observableShallow,
        passed: observableShallow,
        isFromEnd: false,
      },
      { autoBind: true },
    )
  }

  /** The step on screen: the one that was left, or the next where that is gone. */
  get current(): number {
    const { places } = this
    const { step } = this.page
    return places.find((at) => at >= step) ?? places.at(-1) ?? step
  }

  /** From 1. */
  get position(): number {
    return this.places.indexOf(this.current) + 1
  }

  get count(): number {
    return this.places.length
  }

  get isFirst(): boolean {
    return this.position <= 1
  }

  get isLast(): boolean {
    return this.position === this.count
  }

  get ask(): string {
    return [...this.steps.values()].find(({ at }) => at === this.current)?.ask ?? ''
  }

  /** How many places of this step are still to be completed, once that was said. */
  get wrongHere(): number {
    return this.wasSent || this.passed.has(this.current) ? this.problemsHere.length : 0
  }

  /** Whether the person has tried to send it: what is wrong can then not be left for later. */
  get wasSent(): boolean {
    return this.page.isChecked
  }

  /** @returns what takes it off the page again */
  addStep(id: string, step: StepOnPage): () => void {
    this.steps.set(id, step)
    return () => this.removeStep(id)
  }

  /** Goes on; stays where something is wrong, and says what: once, or always when it was to be sent. */
  next(): void {
    const problems = this.problemsHere
    const [first] = problems
    if (first !== undefined && (this.wasSent || !this.passed.has(this.current))) {
      this.passed.add(this.current)
      this.page.show(problems)
      this.aim = { field: first }
      return
    }
    const following = this.places.slice(this.position)
    this.go(this.isFromEnd ? (following.find((at) => this.isWrongAt(at)) ?? following.at(-1)) : following[0])
  }

  back(): void {
    this.go(this.places[this.position - 2])
  }

  /** Brings a field into view, wherever it stands. */
  reveal(field: DraftField): void {
    this.isFromEnd ||= this.isLast
    const at = this.placeOf(field)
    if (at !== undefined) this.page.goTo(at)
    this.aim = { field }
  }

  /** The step that asks for it; undefined where none does. */
  placeOf(field: DraftField): number | undefined {
    return [...this.steps.values()].find(({ fields }) => fields.includes(field))?.at
  }

  /** Whether the person is being led to a field of this step. */
  isAimedAt(at: number): boolean {
    return this.aim !== null && this.aim.field !== null && this.placeOf(this.aim.field) === at
  }

  hit(): void {
    this.aim = null
  }

  private get problemsHere(): readonly DraftField[] {
    return this.page.places.map(({ field }) => field).filter((field) => this.placeOf(field) === this.current)
  }

  private get places(): readonly number[] {
    const places = [...this.steps.values()].map(({ at }) => at)
    return [...new Set(places)].sort((one, other) => one - other)
  }

  private isWrongAt(at: number): boolean {
    return this.page.places.some(({ field }) => this.placeOf(field) === at)
  }

  private go(at: number | undefined): void {
    if (at === undefined) return
    // Whoever comes again is told again.
    this.passed.delete(this.current)
    this.page.goTo(at)
    if (this.isLast) this.isFromEnd = false
    this.aim = { field: null }
  }

  private removeStep(id: string): void {
    this.steps.delete(id)
  }
}
