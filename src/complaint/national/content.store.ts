import { makeAutoObservable, observableRef } from 'mobx'
import { fitted, type Fitted, type FitSource } from '../../../domain/complaint/national-pack/fit'
import type { Storage } from '../../platform/storage/storage.port'

/** How far back one can undo. */
const STEPS = 50
/** Changes this close together are undone together, ms: nobody undoes letter by letter. */
const TOGETHER_MS = 1_500

/** The content for 12315 while it is edited: fitted by rule, changed by hand, undone, and there after a reload. */
export class ContentStore {
  text: string
  private readonly fit: Fitted
  private earlier: readonly string[] = []
  private changedAtMs = 0

  /** @param key under which what is typed is kept on this device */
  constructor(
    source: FitSource,
    private readonly key: string,
    private readonly storage: Storage,
    private readonly nowMs: () => number,
  ) {
    this.fit = fitted(source)
    const kept = storage.read(key)
    this.text = typeof kept === 'string' ? kept : this.fit.text
    makeAutoObservable<this, 'fit' | 'key' | 'storage' | 'nowMs' | 'earlier' | 'changedAtMs'>(
      this,
      { fit: false, key: false, storage: false, nowMs: false, earlier: observableRef, changedAtMs: false },
      { autoBind: true },
    )
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
    this.text = text
    this.storage.write(this.key, text)
  }
}
