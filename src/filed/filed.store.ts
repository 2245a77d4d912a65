import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { ApiFailure } from '../api/failure'
import { toFailure } from '../api/http'
import { idle, lastValue, type Remote } from '../api/remote'

/** How one thing that was filed is asked for and withdrawn. */
interface Calls<Item> {
  readonly get: () => Promise<Item>
  /** @returns it as it is once withdrawn */
  readonly withdraw: () => Promise<Item>
}

/** Something the person has filed: a complaint, a request. Only the newest answer may be written. */
export class FiledStore<Item> {
  filed: Remote<Item> = idle
  isWithdrawing = false
  withdrawalFailure: ApiFailure | null = null
  private ticket = 0

  constructor(private readonly calls: Calls<Item>) {
    makeAutoObservable<this, 'calls' | 'ticket'>(
      this,
      { calls: false, ticket: false, filed: observableRef, withdrawalFailure: observableRef },
      { autoBind: true },
    )
  }

  async load(): Promise<void> {
    this.ticket += 1
    const ticket = this.ticket
    this.filed = { tag: 'loading', stale: lastValue(this.filed) }
    let next: Remote<Item>
    try {
      next = { tag: 'ready', value: await this.calls.get() }
    } catch (error) {
      next = { tag: 'failed', failure: toFailure(error), stale: lastValue(this.filed) }
    }
    runInAction(() => {
      if (ticket === this.ticket) this.filed = next
    })
  }

  /** What the server answered to a change of it. */
  put(value: Item): void {
    this.ticket += 1 // an older answer must not bring the old state back
    this.filed = { tag: 'ready', value }
  }

  /** 撤回. True when it is withdrawn. */
  async withdraw(): Promise<boolean> {
    this.isWithdrawing = true
    this.withdrawalFailure = null
    try {
      this.put(await this.calls.withdraw())
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
