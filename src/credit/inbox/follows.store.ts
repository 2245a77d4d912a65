import { makeAutoObservable, observableRef, observableShallow, runInAction } from 'mobx'
import type { Follow, followMerchant, listFollows, unfollowMerchant } from '../../../contract/follow'
import type { ApiFailure } from '../../api/failure'
import { toFailure, type Http } from '../../api/http'
import { PagedList, type Pages } from '../../api/paged-list'
import type { Remote } from '../../api/remote'

/** The merchants that one person follows, page by page. One that is given up stays in sight, to be taken back. */
export class FollowsStore {
  private readonly list: PagedList<Follow>
  /** Given up since the list was asked for. */
  readonly givenUp = new Set<string>()
  /** Being given up or taken back now. */
  busy: string | null = null
  failure: ApiFailure | null = null

  constructor(private readonly http: Http) {
    this.list = new PagedList((cursor) =>
      http.call<typeof listFollows>({
        method: 'GET',
        path: '/follows',
        query: cursor === null ? {} : { cursor },
      }),
    )
    makeAutoObservable<this, 'http' | 'list'>(
      this,
      { http: false, list: false, givenUp: observableShallow, failure: observableRef },
      { autoBind: true },
    )
  }

  get follows(): Remote<Pages<Follow>> {
    return this.list.pages
  }

  get loaded(): Pages<Follow> | null {
    return this.list.loaded
  }

  async load(): Promise<void> {
    if (await this.list.load()) runInAction(() => this.givenUp.clear())
  }

  /** Reads on where the list ends. */
  more(): Promise<void> {
    return this.list.more()
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
}
