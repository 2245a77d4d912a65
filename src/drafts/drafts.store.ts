import { makeAutoObservable, observableRef, observableShallow } from 'mobx'
import type { Clock } from '../platform/clock/clock.port'
import type { Storage } from '../platform/storage/storage.port'
import { isRecord } from '../platform/storage/kept-forms'
import { emptyForm, type Draft, type DraftForm } from './draft'

const indexKey = 'drafts'
const draftKey = (key: string): string => `draft/${key}`

/** Our own writing, read back; fields that an older version did not know get their empty value. */
export const readDraft = (saved: unknown): Draft | null => {
  if (!isRecord(saved) || typeof saved['key'] !== 'string' || !isRecord(saved['form'])) return null
  const draft = saved as unknown as Draft
  return { ...draft, form: { ...emptyForm, ...draft.form } }
}

/**
 * The complaints on this phone, from the first keystroke until they are filed and dismissed. Every change is written
 * at once, so that a reload or a crash loses nothing, upon what another window has written: of each field, the last
 * writer's counts. `isKept` is false when the device refuses to write: then the page says so, since the text lives only
 * as long as it.
 */
export class DraftsStore {
  drafts: readonly Draft[]
  isKept = true
  private readonly lasting = new Map<string, Draft>()

  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {
    this.drafts = this.readAll()
    makeAutoObservable<this, 'storage' | 'clock' | 'lasting'>(
      this,
      { storage: false, clock: false, drafts: observableRef, lasting: observableShallow },
      { autoBind: true },
    )
    storage.onElsewhere?.((key) => {
      if (key.startsWith('draft')) this.reload()
    })
  }

  find(key: string): Draft | null {
    return this.drafts.find((draft) => draft.key === key) ?? null
  }

  /** A draft as it would be found again if the browser were ended now, which may be older than what is shown. */
  lastingOf(key: string): Draft | null {
    return this.storage.isLate ? (this.lasting.get(key) ?? null) : this.find(key)
  }

  /** This version of a draft survives the end of the browser, or as well as anything does here. */
  noteLasting(draft: Draft): void {
    this.lasting.set(draft.key, draft)
  }

  /** Begins a draft under a fresh key; `form` is what is known already. */
  begin(key: string, form: Partial<DraftForm>): Draft {
    const draft: Draft = {
      key,
      stage: 'editing',
      form: { ...emptyForm, ...form },
      files: [],
      changedAtMs: this.clock.nowMs(),
      failure: null,
      filed: null,
    }
    this.drafts = [draft, ...this.drafts]
    this.write(draft)
    return draft
  }

  /** Changes one draft as it is now; a key that is gone is left alone. */
  change(key: string, change: (draft: Draft) => Partial<Omit<Draft, 'key'>>): void {
    const before = this.newest(key)
    if (before === null) return
    // It grows with every change, also under a clock that was set back: the newer of two copies is told by it.
    const changedAtMs = Math.max(this.clock.nowMs(), before.changedAtMs + 1)
    const after: Draft = { ...before, ...change(before), changedAtMs }
    this.drafts = this.drafts.map((draft) => (draft.key === key ? after : draft))
    this.write(after)
  }

  remove(key: string): void {
    this.drafts = this.drafts.filter((draft) => draft.key !== key)
    this.lasting.delete(key)
    this.storage.remove(draftKey(key))
    this.isKept = this.storage.write(
      indexKey,
      this.readIndex().filter((each) => each !== key),
    )
  }

  /** Takes in what another tab has written meanwhile. Where the device keeps nothing, only this page knows it all. */
  reload(): void {
    if (this.isKept) this.drafts = this.readAll()
  }

  /** A draft as another window left it, where this one was not told yet. */
  private newest(key: string): Draft | null {
    const known = this.find(key)
    if (known === null || !this.storage.onElsewhere) return known
    const kept = this.read(key)
    return kept !== null && kept.changedAtMs > known.changedAtMs ? kept : known
  }

  private read(key: string): Draft | null {
    return readDraft(this.storage.read(draftKey(key)))
  }

  private readAll(): readonly Draft[] {
    return this.readIndex().flatMap((key) => this.read(key) ?? [])
  }

  /** Other windows have drafts of their own in it. */
  private readIndex(): readonly string[] {
    const index = this.storage.read(indexKey)
    return Array.isArray(index) ? index.filter((key) => typeof key === 'string') : []
  }

  private write(draft: Draft): void {
    const isDraftKept = this.storage.write(draftKey(draft.key), draft)
    const keys = this.readIndex()
    this.isKept =
      (keys.includes(draft.key) || this.storage.write(indexKey, [draft.key, ...keys])) && isDraftKept
  }
}
