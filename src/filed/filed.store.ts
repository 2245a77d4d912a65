import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { ApiFailure } from '../api/failure'
import { toFailure } from '../api/http'
import { LoadedStore } from '../api/loaded.store'
import type { Remote } from '../api/remote'

/** How one thing that was filed is asked for and withdrawn. */
interface Calls<Item> {
  readonly get: () => Promise<Item>
  /** @returns it as it is once withdrawn */
  readonly withdraw: () => Promise<Item>
}

/** Something the person has filed: a complaint, a request. Only the newest answer may be written. */
export class FiledStore<Item> {
  isWithdrawing = false
  withdrawalFailure: ApiFailure | null = null
  private readonly item: LoadedStore<Item>

  constructor(private readonly calls: Calls<Item>) {
    this.item = new LoadedStore(calls.get)
    makeAutoObservable<this, 'calls' | 'item'>(
      this,
      { calls: false, item: false, withdrawalFailure: observableRef },
      { autoBind: true },
    )
  }

  get filed(): Remote<Item> {
    return this.item.loaded
  }

  load(): Promise<void> {
    return this.item.load()
  }

  /** What the server answered to a change of it. */
  put(value: Item): void {
    this.item.put(value)
  }

  /** Nothing was tried yet when it is asked about anew. */
  forgetFailure(): void {
    this.withdrawalFailure = null
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
