import { makeAutoObservable, observableRef } from 'mobx'
import type { Storage } from '../../platform/storage/storage.port'
import { longestQuery } from './search.store'

export const mostRecents = 20
export const mostFavourites = 30
const storageKey = 'searches'

interface Kept {
  readonly recents: readonly string[]
  readonly favourites: readonly string[]
}

/** Words as they are kept: without blanks around; null for what no search could be made of. */
const keepable = (words: string): string | null => {
  const trimmed = words.trim()
  return trimmed === '' || trimmed.length > longestQuery ? null : trimmed
}

const wordsIn = (saved: unknown, most: number): readonly string[] => {
  const list: readonly unknown[] = Array.isArray(saved) ? saved : []
  const words = list.flatMap((each) => (typeof each === 'string' ? (keepable(each) ?? []) : []))
  return [...new Set(words)].slice(0, most)
}

/**
 * What was looked for on this phone: the last searches, and those with a star. They are written to the device and
 * sent nowhere. Where the device refuses to write, they live as long as the page.
 */
export class KeptSearchesStore {
  kept: Kept
  private isWritten = true

  constructor(private readonly storage: Storage) {
    this.kept = this.read()
    makeAutoObservable<this, 'storage' | 'isWritten'>(
      this,
      { storage: false, isWritten: false, kept: observableRef },
      { autoBind: true },
    )
  }

  /** With the starred ones left out: they stand by themselves. */
  get recents(): readonly string[] {
    return this.kept.recents.filter((words) => !this.isFavourite(words))
  }

  get favourites(): readonly string[] {
    return this.kept.favourites
  }

  get isEmpty(): boolean {
    return this.kept.recents.length === 0 && this.kept.favourites.length === 0
  }

  isFavourite(words: string): boolean {
    return this.kept.favourites.includes(words.trim())
  }

  /** Puts a search that was made at the top of the last ones. */
  record(words: string): void {
    const made = keepable(words)
    if (made === null) return
    this.change(({ recents, favourites }) => ({
      recents: [made, ...recents.filter((each) => each !== made)].slice(0, mostRecents),
      favourites,
    }))
  }

  /** Gives a search its star, or takes it away; false when there are as many as can be kept. */
  star(words: string): boolean {
    const made = keepable(words)
    if (made === null) return false
    this.reload()
    const isStarred = this.isFavourite(made)
    if (!isStarred && this.kept.favourites.length >= mostFavourites) return false
    this.change(({ recents, favourites }) => ({
      recents,
      favourites: isStarred ? favourites.filter((each) => each !== made) : [made, ...favourites],
    }))
    return true
  }

  remove(words: string): void {
    this.change(({ recents, favourites }) => ({
      recents: recents.filter((each) => each !== words),
      favourites: favourites.filter((each) => each !== words),
    }))
  }

  /** Forgets everything, the starred ones too. */
  clear(): void {
    this.kept = { recents: [], favourites: [] }
    this.storage.remove(storageKey)
  }

  /** Takes in what another page or tab has written meanwhile. */
  reload(): void {
    if (this.isWritten) this.kept = this.read()
  }

  private change(change: (kept: Kept) => Kept): void {
    this.reload()
    this.kept = change(this.kept)
    this.isWritten = this.storage.write(storageKey, this.kept)
  }

  private read(): Kept {
    const saved = this.storage.read(storageKey)
    const parts: Readonly<Record<string, unknown>> =
      typeof saved === 'object' && saved !== null ? { ...saved } : {}
    return {
      recents: wordsIn(parts['recents'], mostRecents),
      favourites: wordsIn(parts['favourites'], mostFavourites),
    }
  }
}
