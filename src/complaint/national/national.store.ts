import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type {
  NationalPack,
  getNationalPack,
  noteNationalNumber,
  prepareNationalPack,
} from '../../../contract/national'
import type { ApiFailure } from '../../api/failure'
import { toFailure, type Http } from '../../api/http'
import { LoadedStore } from '../../api/loaded.store'
import type { Remote } from '../../api/remote'

/** A filed case as it is handed over. */
export class NationalStore {
  busy: 'prepare' | 'note' | null = null
  failure: ApiFailure | null = null
  isNumberWrong = false
  private readonly loaded: LoadedStore<NationalPack>

  constructor(
    private readonly http: Http,
    private readonly id: string,
  ) {
    this.loaded = new LoadedStore(() =>
      http.call<typeof getNationalPack>({ method: 'GET', path: '/complaints/{id}/national', params: { id } }),
    )
    makeAutoObservable<this, 'http' | 'id' | 'loaded'>(
      this,
      { http: false, id: false, loaded: false, failure: observableRef },
      { autoBind: true },
    )
  }

  get pack(): Remote<NationalPack> {
    return this.loaded.loaded
  }

  load(): Promise<void> {
    return this.loaded.load()
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
      this.loaded.put(value)
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
