import { makeAutoObservable, observableRef } from 'mobx'
import { fitted, type Fitted, type FitSource } from '../../../domain/complaint/national-pack/fit'
import type { Kept } from '../../drafts/read-back'
import type { KeptWords } from '../../drafts/use-kept-words'

/** How far back one can undo. */
const STEPS = 50
/** Changes this close together are undone together, ms: nobody undoes letter by letter. */
const TOGETHER_MS = 1_500

interface Written {
  /** null: as the rule makes it. */
  readonly text: string | null
}

export const readWritten = ({ text }: Kept): Written => ({ text: typeof text === 'string' ? text : null })

/** The content for 12315 while it is edited: fitted by rule, changed by hand, undone, and there after a reload. */
export class ContentStore {
  private readonly fit: Fitted
  private earlier: readonly string[] = []
  private changedAtMs = 0

  constructor(
    source: FitSource,
    private readonly form: KeptWords<Written>,
    private readonly nowMs: () => number,
  ) {
    this.fit = fitted(source)
    makeAutoObservable<this, 'fit' | 'form' | 'nowMs' | 'earlier' | 'changedAtMs'>(
      this,
      { fit: false, form: false, nowMs: false, earlier: observableRef, changedAtMs: false },
      { autoBind: true },
    )
  }

  get text(): string {
    return this.form.saved.text ?? this.fit.text
  }

  get canUndo(): boolean {
    return this.earlier.length > 0
  }

  /** Sentences of the story that the rule left out; null once the text is another than the rule's. */
  get leftOut(): readonly string[] | null {
    return this.text === this.fit.text ? this.fit.leftOut : null
  }

  type(text: string): void {
    const now = this.nowMs()
    if (now - this.changedAtMs > TOGETHER_MS || this.earlier.length === 0) this.remember()
    this.changedAtMs = now
    this.put(text)
  }

  undo(): void {
    const before = this.earlier[this.earlier.length - 1]
    if (before === undefined) return
    this.earlier = this.earlier.slice(0, -1)
    this.changedAtMs = 0
    this.put(before)
  }

  /** Back to what the rule makes of the story; it can be undone. */
  refit(): void {
    if (this.text === this.fit.text) return
    this.remember()
    this.changedAtMs = 0
    this.put(this.fit.text)
  }

  private remember(): void {
    this.earlier = [...this.earlier, this.text].slice(-STEPS)
  }

  private put(text: string): void {
    this.form.change(() => ({ text }))
  }
}
