import { makeAutoObservable, observableRef, observableShallow, runInAction } from 'mobx'
import type { Follow, followMerchant, listFollows, unfollowMerchant } from '../../../contract/follow'
import type { ApiFailure } from '../../api/failure'
import { toFailure, type Http } from '../../api/http'
import { idle, lastValue, type Remote } from '../../api/remote'

interface Loaded {
  readonly items: readonly Follow[]
  readonly next: string | null
}

/** The merchants that one person follows, page by page. One that is given up stays in sight, to be taken back. */
export class FollowsStore {
  follows: Remote<Loaded> = idle
  /** Given up since the list was asked for. */
  readonly givenUp = new Set<string>()
  /** Being given up or taken back now. */
  busy: string | null = null
  failure: ApiFailure | null = null
  private ticket = 0

  constructor(private readonly http: Http) {
    makeAutoObservable<this, 'http' | 'ticket'>(
      this,
      {
        http: false,
        ticket: false,
        follows: observableRef,
        givenUp: observableShallow,
        failure: observableRef,
      },
      { autoBind: true },
    )
  }

  get loaded(): Loaded | null {
    return lastValue(this.follows)
  }

  load(): Promise<void> {
    return this.ask(null)
  }

  /** Reads on where the list ends. */
  async more(): Promise<void> {
    const next = this.loaded?.next
    if (next && this.follows.tag !== 'loading') await this.ask(next)
  }

  /** @returns whether it is followed no longer */
  unfollow(uscc: string): Promise<boolean> {
    return this.change(uscc, async () => {
      await this.http.call<typeof unfollowMerchant>({
        method: 'DELETE',
        path: '/follows/{uscc}',
        params: { uscc },
      })
      runInAction(() => this.givenUp.add(uscc))
    })
  }

  /** @returns whether it is followed again */
  followAgain(uscc: string): Promise<boolean> {
    return this.change(uscc, async () => {
      await this.http.call<typeof followMerchant>({
        method: 'PUT',
        path: '/follows/{uscc}',
        params: { uscc },
      })
      runInAction(() => this.givenUp.delete(uscc))
    })
  }

  private async change(uscc: string, ask: () => Promise<void>): Promise<boolean> {
    if (this.busy !== null) return false
    this.busy = uscc
    this.failure = null
    let failure: ApiFailure | null = null
    try {
      await ask()
    } catch (error) {
      failure = toFailure(error)
    }
    runInAction(() => {
      this.busy = null
      this.failure = failure
    })
    return failure === null
  }

  private async ask(cursor: string | null): Promise<void> {
    this.ticket += 1
    const ticket = this.ticket
    const before = cursor === null ? [] : (this.loaded?.items ?? [])
    this.follows = { tag: 'loading', stale: this.loaded }
    let answer: Remote<Loaded>
    try {
      const { items, next } = await this.http.call<typeof listFollows>({
        method: 'GET',
        path: '/follows',
        query: cursor === null ? {} : { cursor },
      })
      answer = { tag: 'ready', value: { items: [...before, ...items], next } }
    } catch (error) {
      answer = { tag: 'failed', failure: toFailure(error), stale: this.loaded }
    }
    runInAction(() => {
      if (ticket !== this.ticket) return
      this.follows = answer
      if (cursor === null && answer.tag === 'ready') this.givenUp.clear()
    })
  }
}
