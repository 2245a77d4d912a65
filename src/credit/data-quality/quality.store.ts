import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { DataQuality, getDataQuality } from '../../../contract/exchange'
import { toFailure, type Http } from '../../api/http'
import { idle, type Remote } from '../../api/remote'

/** Holds the report of data quality. Only the newest request may write its answer. */
export class QualityStore {
  report: Remote<DataQuality> = idle
  private ticket = 0

  constructor(private readonly http: Http) {
    makeAutoObservable<this, 'http' | 'ticket'>(
      this,
      { http: false, ticket: false, report: observableRef },
      { autoBind: true },
    )
  }

  async load(): Promise<void> {
    this.ticket += 1
    const ticket = this.ticket
    this.report = { tag: 'loading', stale: null }
    let next: Remote<DataQuality>
    try {
      const value = await this.http.call<typeof getDataQuality>({ method: 'GET', path: '/data-quality' })
      next = { tag: 'ready', value }
    } catch (error) {
      next = { tag: 'failed', failure: toFailure(error), stale: null }
    }
    runInAction(() => {
      if (ticket === this.ticket) this.report = next
    })
  }
}
