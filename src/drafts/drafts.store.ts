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
 * writer's counts. What another window has removed or sent stays so. `isKept` is false when the device refuses to write: then the page says so, since the text lives only
 * as long as it.
 */
export class DraftsStore {
  drafts: readonly Draft[]
  isKept = true
  /** What was still written here into a draft that another window had removed or sent: the person says what becomes of it. */
  readonly leftOver = new Map<string, Draft>()
  private readonly lasting = new Map<string, Draft>()
  /** Drafts that the storage had: those that it has no longer were removed. */
  private readonly written = new Set<string>()

  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {
    this.drafts = this.readAll()
    makeAutoObservable<this, 'storage' | 'clock' | 'lasting' | 'written'>(
      this,
      {
        storage: false,
        clock: false,
        written: false,
        drafts: observableRef,
        leftOver: observableShallow,
        lasting: observableShallow,
      },
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

  /** Changes one draft as it is now; one that is gone, or on its way, takes nothing more in. */
  change(key: string, change: (draft: Draft) => Partial<Omit<Draft, 'key'>>): void {
    const before = this.newest(key)
    if (before === null) {
      this.setAside(key, change)
      return
    }
    const changed = { ...before, ...change(before) }
    if (isSent(before) && isSent(changed) && isMore(before, changed)) {
      this.setAside(key, change)
      return
    }
    // It grows with every change, also under a clock that was set back: the newer of two copies is told by it.
    const after: Draft = { ...changed, changedAtMs: Math.max(this.clock.nowMs(), before.changedAtMs + 1) }
    this.drafts = this.drafts.map((draft) => (draft.key === key ? after : draft))
    this.write(after)
  }

  remove(key: string): void {
    this.drafts = this.drafts.filter((draft) => draft.key !== key)
    this.lasting.delete(key)
    this.written.delete(key)
    this.storage.remove(draftKey(key))
    this.isKept = this.storage.write(
      indexKey,
      this.readIndex().filter((each) => each !== key),
    )
  }

  /** Takes in what another tab has written meanwhile. What the device has not kept, only this page knows. */
  reload(): void {
    const unwritten = this.drafts.filter(({ key }) => !this.written.has(key))
    const kept = this.readAll().map((draft) => newer(draft, this.find(draft.key)))
    this.drafts = [...unwritten, ...kept]
  }

  private setAside(key: string, change: (draft: Draft) => Partial<Draft>): void {
    const known = this.leftOver.get(key) ?? this.find(key)
    const more = known && { ...known, ...change(known) }
    if (more && isMore(known, more)) this.leftOver.set(key, more)
    this.reload()
  }

  /** A draft as another window left it, where this one was not told yet; null: removed. */
  private newest(key: string): Draft | null {
    const known = this.find(key)
    if (known === null || !this.storage.onElsewhere || !this.written.has(key)) return known
    const kept = this.read(key)
    return kept && newer(kept, known)
  }

  private read(key: string): Draft | null {
    return readDraft(this.storage.read(draftKey(key)))
  }

  private readAll(): readonly Draft[] {
    const drafts = this.readIndex().flatMap((key) => this.read(key) ?? [])
    drafts.forEach(({ key }) => this.written.add(key))
    return drafts
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
    if (this.isKept) this.written.add(draft.key)
  }
}

const newer = (kept: Draft, known: Draft | null): Draft =>
  known !== null && known.changedAtMs >= kept.changedAtMs ? known : kept

/** Its content is with the server, or may be. */
const isSent = ({ stage }: Draft): boolean => stage === 'filing' || stage === 'filed'

/** Whether a person has put something into it. */
const isMore = (before: Draft, after: Draft): boolean =>
  after.form !== before.form || after.files.length > before.files.length
