import { pathOf } from '../../../domain/complaint/problem-tree/walk'
import type { Storage } from '../../platform/storage/storage.port'

const storageKey = 'wizard'

/** Which choice of each question was taken last, so that going back, or coming back, finds it marked. */
export class LastAnswer {
  constructor(private readonly storage: Storage) {}

  /** The id of the choice that was taken at this question; null when there was none. */
  at(questionId: string): string | null {
    const path = this.path()
    const here = path.findIndex(({ id }) => id === questionId)
    return here === -1 ? null : (path[here + 1]?.id ?? null)
  }

  /** Notes where one has come; going back to a question above keeps what was chosen below it. */
  note(nodeId: string): void {
    if (this.path().some(({ id }) => id === nodeId)) return
    this.storage.write(storageKey, nodeId)
  }

  private path(): readonly { readonly id: string }[] {
    const kept = this.storage.read(storageKey)
    return (typeof kept === 'string' ? pathOf(kept) : null) ?? []
  }
}
