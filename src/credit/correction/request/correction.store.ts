import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { Correction, getCorrection, withdrawCorrection } from '../../../../contract/correction'
import type { ApiFailure } from '../../../api/failure'
import { toFailure, type Http } from '../../../api/http'
import { idle, lastValue, type Remote } from '../../../api/remote'

/** The request on screen. Only the newest answer may be written. */
export class CorrectionStore {
  request: Remote<Correction> = idle
  isWithdrawing = false
  withdrawalFailure: ApiFailure | null = null
  private ticket = 0

  constructor(
    private readonly http: Http,
    private readonly id: string,
  ) {
    makeAutoObservable<this, 'http' | 'id' | 'ticket'>(
      this,
      { http: false, id: false, ticket: false, request: observableRef, withdrawalFailure: observableRef },
      { autoBind: true },
    )
  }

  async load(): Promise<void> {
    this.ticket += 1
    const ticket = this.ticket
    this.request = { tag: 'loading', stale: lastValue(this.request) }
    let next: Remote<Correction>
    try {
      const value = await this.http.call<typeof getCorrection>({
        method: 'GET',
        path: '/corrections/{id}',
        params: { id: this.id },
      })
      next = { tag: 'ready', value }
    } catch (error) {
      next = { tag: 'failed', failure: toFailure(error), stale: lastValue(this.request) }
    }
    runInAction(() => {
      if (ticket === this.ticket) this.request = next
    })
  }

  /** 撤回. True when it is withdrawn. */
  async withdraw(): Promise<boolean> {
    this.isWithdrawing = true
    this.withdrawalFailure = null
    try {
      const value = await this.http.call<typeof withdrawCorrection>({
        method: 'POST',
        path: '/corrections/{id}/withdrawal',
        params: { id: this.id },
      })
      runInAction(() => {
        this.ticket += 1 // an older answer must not bring the old state back
        this.request = { tag: 'ready', value }
      })
      return true
    } catch (error) {
      const failure = toFailure(error)
      runInAction(() => {
        this.withdrawalFailure = failure
      })
      return false
    } finally {
      runInAction(() => {
        this.isWithdrawing = false
      })
    }
  }
}
