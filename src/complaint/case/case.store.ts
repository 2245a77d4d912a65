import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { Complaint, getComplaint, withdrawComplaint } from '../../../contract/complaint'
import type { ApiFailure } from '../../api/failure'
import { toFailure, type Http } from '../../api/http'
import { idle, lastValue, type Remote } from '../../api/remote'

/** The case on screen. Only the newest request may write its answer. */
export class CaseStore {
  complaint: Remote<Complaint> = idle
  isWithdrawing = false
  withdrawalFailure: ApiFailure | null = null
  private ticket = 0

  constructor(
    private readonly http: Http,
    private readonly id: string,
  ) {
    makeAutoObservable<this, 'http' | 'id' | 'ticket'>(
      this,
      { http: false, id: false, ticket: false, complaint: observableRef, withdrawalFailure: observableRef },
      { autoBind: true },
    )
  }

  async load(): Promise<void> {
    this.ticket += 1
    const ticket = this.ticket
    this.complaint = { tag: 'loading', stale: lastValue(this.complaint) }
    let next: Remote<Complaint>
    try {
      const value = await this.http.call<typeof getComplaint>({
        method: 'GET',
        path: '/complaints/{id}',
        params: { id: this.id },
      })
      next = { tag: 'ready', value }
    } catch (error) {
      next = { tag: 'failed', failure: toFailure(error), stale: lastValue(this.complaint) }
    }
    runInAction(() => {
      if (ticket === this.ticket) this.complaint = next
    })
  }

  /** 撤回. True when it is withdrawn. */
  async withdraw(): Promise<boolean> {
    this.isWithdrawing = true
    this.withdrawalFailure = null
    try {
      const value = await this.http.call<typeof withdrawComplaint>({
        method: 'POST',
        path: '/complaints/{id}/withdrawal',
        params: { id: this.id },
      })
      runInAction(() => {
        this.ticket += 1 // an older answer must not bring the old state back
        this.complaint = { tag: 'ready', value }
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
