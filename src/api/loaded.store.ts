import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { ApiFailure } from './failure'
import { toFailure } from './http'
import { idle, lastValue, type Remote } from './remote'

/** One thing that the server has, as it is now, or a part of the app. Only the newest answer may be written. */
export class LoadedStore<Item> {
  loaded: Remote<Item> = idle
  private ticket = 0

  constructor(private readonly get: () => Promise<Item>) {
    makeAutoObservable<this, 'get' | 'ticket'>(
      this,
      { get: false, ticket: false, loaded: observableRef },
      { autoBind: true },
    )
  }

  /** What may be shown of it. */
  get value(): Item | null {
    return lastValue(this.loaded)
  }

  /** Why the last try brought nothing. */
  get failure(): ApiFailure | null {
    return this.loaded.tag === 'failed' ? this.loaded.failure : null
  }

  async load(): Promise<void> {
    this.ticket += 1
    const { ticket } = this
    this.loaded = { tag: 'loading', stale: lastValue(this.loaded) }
    let next: Remote<Item>
    try {
      next = { tag: 'ready', value: await this.get() }
    } catch (error) {
      next = { tag: 'failed', failure: toFailure(error), stale: lastValue(this.loaded) }
    }
    runInAction(() => {
      if (ticket === this.ticket) this.loaded = next
    })
  }

  /** What the server answered to a change of it; an older answer must not bring the old state back. */
  put(value: Item): void {
    this.ticket += 1
    this.loaded = { tag: 'ready', value }
  }
}
