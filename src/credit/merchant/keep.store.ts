import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { Snapshot, takeSnapshot } from '../../../contract/snapshot'
import { toFailure, type Http } from '../../api/http'
import { idle, type Remote } from '../../api/remote'
import { newUuid, type Random } from '../../platform/random/random.port'

/** Makes one snapshot of one merchant. Trying again after a failure never makes a second. */
export class KeepStore {
  snapshot: Remote<Snapshot> = idle
  private key: string | null = null

  constructor(
    private readonly http: Http,
    private readonly random: Random,
    private readonly uscc: string,
  ) {
    makeAutoObservable<this, 'http' | 'random' | 'uscc' | 'key'>(
      this,
      { http: false, random: false, uscc: false, key: false, snapshot: observableRef },
      { autoBind: true },
    )
  }

  async make(): Promise<void> {
    if (this.snapshot.tag === 'loading') return
    this.snapshot = { tag: 'loading', stale: null }
    let next: Remote<Snapshot>
    try {
      this.key ??= await newUuid(this.random)
      const value = await this.http.call<typeof takeSnapshot>({
        method: 'POST',
        path: '/merchants/{uscc}/snapshots',
        params: { uscc: this.uscc },
        idempotencyKey: this.key,
      })
      next = { tag: 'ready', value }
    } catch (error) {
      next = { tag: 'failed', failure: toFailure(error), stale: null }
    }
    runInAction(() => {
      this.snapshot = next
    })
  }
}
