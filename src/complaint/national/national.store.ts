import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type {
  NationalPack,
  getNationalPack,
  noteNationalNumber,
  prepareNationalPack,
} from '../../../contract/national'
import type { ApiFailure } from '../../api/failure'
import { toFailure, type Http } from '../../api/http'
import { idle, lastValue, type Remote } from '../../api/remote'

/** A filed case as it is handed over. Only the newest request may write its answer. */
export class NationalStore {
  pack: Remote<NationalPack> = idle
  busy: 'prepare' | 'note' | null = null
  failure: ApiFailure | null = null
  isNumberWrong = false
  private ticket = 0

  constructor(
    private readonly http: Http,
    private readonly id: string,
  ) {
    makeAutoObservable<this, 'http' | 'id' | 'ticket'>(
      this,
      { http: false, id: false, ticket: false, pack: observableRef, failure: observableRef },
      { autoBind: true },
    )
  }

  async load(): Promise<void> {
    this.ticket += 1
    const ticket = this.ticket
    const stale = lastValue(this.pack)
    this.pack = { tag: 'loading', stale }
    let next: Remote<NationalPack>
    try {
      const params = { id: this.id }
      const value = await this.http.call<typeof getNationalPack>({
        method: 'GET',
        path: '/complaints/{id}/national',
        params,
      })
      next = { tag: 'ready', value }
    } catch (error) {
      next = { tag: 'failed', failure: toFailure(error), stale }
    }
    runInAction(() => {
      if (ticket === this.ticket) this.pack = next
    })
  }

  prepare(): Promise<boolean> {
    const params = { id: this.id }
    return this.act('prepare', () =>
      this.http.call<typeof prepareNationalPack>({
        method: 'POST',
        path: '/complaints/{id}/national',
        params,
      }),
    )
  }

  /** The number is being changed. */
  forgive(): void {
    this.isNumberWrong = false
  }

  /** @param typed the number as typed @returns true when it is noted */
  async note(typed: string): Promise<boolean> {
    const number = typed.replace(/\s/g, '')
    this.isNumberWrong = !/^[0-9A-Za-z-]{6,40}$/.test(number)
    if (this.isNumberWrong) return false
    const params = { id: this.id }
    return this.act('note', () =>
      this.http.call<typeof noteNationalNumber>({
        method: 'PUT',
        path: '/complaints/{id}/national/number',
        params,
        body: { number },
      }),
    )
  }

  private async act(busy: 'prepare' | 'note', call: () => Promise<NationalPack>): Promise<boolean> {
    if (this.busy !== null) return false
    this.busy = busy
    this.failure = null
    try {
      const value = await call()
      runInAction(() => {
        this.ticket += 1 // an older answer must not bring the old state back
        this.pack = { tag: 'ready', value }
      })
      return true
    } catch (error) {
      const failure = toFailure(error)
      runInAction(() => {
        this.failure = failure
      })
      return false
    } finally {
      runInAction(() => {
        this.busy = null
      })
    }
  }
}
