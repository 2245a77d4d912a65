import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { Receipt, getReceipt } from '../../../contract/receipt'
import { toFailure, type Http } from '../../api/http'
import { idle, lastValue, type Remote } from '../../api/remote'

/** The receipt on screen. Only the newest request may write its answer. */
export class ReceiptStore {
  receipt: Remote<Receipt> = idle
  private ticket = 0

  constructor(
    private readonly http: Http,
    private readonly id: string,
  ) {
    makeAutoObservable<this, 'http' | 'id' | 'ticket'>(
      this,
      { http: false, id: false, ticket: false, receipt: observableRef },
      { autoBind: true },
    )
  }

  /** Asked anew each time the page is shown: the addresses of its paper and files are good for some minutes. */
  async load(): Promise<void> {
    this.ticket += 1
    const ticket = this.ticket
    const stale = lastValue(this.receipt)
    this.receipt = { tag: 'loading', stale }
    let next: Remote<Receipt>
    try {
      const params = { id: this.id }
      const value = await this.http.call<typeof getReceipt>({
        method: 'GET',
        path: '/complaints/{id}/receipt',
        params,
      })
      next = { tag: 'ready', value }
    } catch (error) {
      next = { tag: 'failed', failure: toFailure(error), stale }
    }
    runInAction(() => {
      if (ticket === this.ticket) this.receipt = next
    })
  }
}
