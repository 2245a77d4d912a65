import { makeAutoObservable, observableRef } from 'mobx'
import type { Storage } from '../../platform/storage/storage.port'

/** As many as fit beside one another and can still be read. */
export const mostCompared = 4
export const fewestCompared = 2
const storageKey = 'compared'

export interface Chosen {
  readonly uscc: string
  readonly name: string
}

const isChosen = (value: unknown): value is Chosen =>
  typeof value === 'object' &&
  value !== null &&
  'uscc' in value &&
  'name' in value &&
  typeof value.uscc === 'string' &&
  typeof value.name === 'string'

/** The merchants chosen to be compared, kept on this device from page to page. */
export class TrayStore {
  chosen: readonly Chosen[]
  private isWritten = true

  constructor(private readonly storage: Storage) {
    this.chosen = this.read()
    makeAutoObservable<this, 'storage' | 'isWritten'>(
      this,
      { storage: false, isWritten: false, chosen: observableRef },
      { autoBind: true },
    )
  }

  has(uscc: string): boolean {
    return this.chosen.some((each) => each.uscc === uscc)
  }

  /** Puts a merchant in or takes it out; false when there is no room for a further one. */
  toggle({ uscc, name }: Chosen): boolean {
    this.reload()
    if (this.has(uscc)) {
      this.remove(uscc)
      return true
    }
    if (this.chosen.length >= mostCompared) return false
    this.write([...this.chosen, { uscc, name }])
    return true
  }

  /** Takes a merchant out, where it is in. */
  remove(uscc: string): void {
    this.reload()
    if (this.has(uscc)) this.write(this.chosen.filter((each) => each.uscc !== uscc))
  }

  clear(): void {
    this.write([])
  }

  /** Takes in what another page or tab has written meanwhile. */
  reload(): void {
    if (this.isWritten) this.chosen = this.read()
  }

  private write(chosen: readonly Chosen[]): void {
    this.chosen = chosen
    this.isWritten = this.storage.write(storageKey, chosen)
  }

  private read(): readonly Chosen[] {
    const saved = this.storage.read(storageKey)
    const list: readonly unknown[] = Array.isArray(saved) ? saved : []
    return list.filter(isChosen).slice(0, mostCompared)
  }
}
