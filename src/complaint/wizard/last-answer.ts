import type { Storage } from '../../platform/storage/storage.port'

const storageKey = 'wizard'

/** Which choice of each question was taken last, so that going back, or coming back, finds it marked. */
export class LastAnswer {
  constructor(private readonly storage: Storage) {}

  /** The id of the choice that was taken at this question; null when there was none. */
  at(questionId: string): string | null {
    const path = this.path()
    const here = path.indexOf(questionId)
    return here === -1 ? null : (path[here + 1] ?? null)
  }

  /**
   * Notes where one has come; going back to a question above keeps what was chosen below it.
   * @param path ids, from the first question to where one is
   */
  note(path: readonly string[]): void {
    const here = path.at(-1)
    if (here === undefined || this.path().includes(here)) return
    this.storage.write(storageKey, path)
  }

  private path(): readonly string[] {
    const kept = this.storage.read(storageKey)
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []
  }
}
