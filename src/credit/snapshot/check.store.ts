import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { Snapshot, getSnapshot } from '../../../contract/snapshot'
import { toFailure, type Http } from '../../api/http'
import { idle, type Remote } from '../../api/remote'

/** Holds the snapshot that is checked now. Only the newest request may write its answer. */
export class CheckStore {
  snapshot: Remote<Snapshot> = idle
  /** The number as it is being typed. */
  typed = ''
  isTypedMissing = false
  private ticket = 0

  /** @param id of the snapshot that is loaded first, empty where its number is typed */
  constructor(
    private readonly http: Http,
    id: string,
  ) {
    if (id !== '') this.snapshot = { tag: 'loading', stale: null }
    makeAutoObservable<this, 'http' | 'ticket'>(
      this,
      { http: false, ticket: false, snapshot: observableRef },
      { autoBind: true },
    )
  }

  type(text: string): void {
    this.typed = text
    this.isTypedMissing = false
  }

  /** What was typed, without what is around it; null when there is nothing. */
  submit(): string | null {
    const id = this.typed.trim()
    this.isTypedMissing = id === ''
    return id === '' ? null : id
  }

  /** Back to typing a number. */
  startOver(): void {
    this.ticket += 1
    this.snapshot = idle
  }

  async load(id: string): Promise<void> {
    this.ticket += 1
    const ticket = this.ticket
    this.snapshot = { tag: 'loading', stale: null }
    let next: Remote<Snapshot>
    try {
      const value = await this.http.call<typeof getSnapshot>({
        method: 'GET',
        path: '/snapshots/{id}',
        params: { id },
      })
      next = { tag: 'ready', value }
    } catch (error) {
      next = { tag: 'failed', failure: toFailure(error), stale: null }
    }
    runInAction(() => {
      if (ticket === this.ticket) this.snapshot = next
    })
  }
}
