import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { ApiFailure } from '../api/failure'
import { toFailure } from '../api/http'
import { newUuid, type Random } from '../platform/random/random.port'

/** What is done to the case on screen; each act shows by itself whether it is on its way or why it failed. */
export class CaseActs<Item> {
  private busy: string | null = null
  private failed: { readonly act: string; readonly failure: ApiFailure } | null = null
  /** Keys of acts whose answer has not come: the next try is the same call. */
  private readonly keys = new Map<string, string>()

  /**
   * @param place where the words of an act are kept on this device until they are sent
   * @param onDone takes the case as the server answered it
   */
  constructor(
    readonly place: string,
    private readonly random: Random,
    private readonly onDone: (item: Item) => void,
  ) {
    makeAutoObservable<this, 'random' | 'onDone' | 'keys' | 'failed'>(
      this,
      { place: false, random: false, onDone: false, keys: false, failed: observableRef },
      { autoBind: true },
    )
  }

  isBusy(act: string): boolean {
    return this.busy === act
  }

  failureOf(act: string): ApiFailure | null {
    return this.failed?.act === act ? this.failed.failure : null
  }

  /** Nothing was tried yet of what is asked about anew. */
  forgetFailure(): void {
    this.failed = null
  }

  /**
   * @param act what it is called on this page, with the words that are sent where they may change
   * @param call sends it under the key
   * @returns whether it was done
   */
  async run(act: string, words: string, call: (key: string) => Promise<Item>): Promise<boolean> {
    if (this.busy !== null) return false
    this.busy = act
    this.failed = null
    const name = `${act} ${words}`
    try {
      const key = this.keys.get(name) ?? (await newUuid(this.random))
      this.keys.set(name, key)
      const item = await call(key)
      this.keys.delete(name)
      runInAction(() => this.onDone(item))
      return true
    } catch (error) {
      const failure = toFailure(error)
      if (!failure.isPassing) this.keys.delete(name)
      runInAction(() => {
        this.failed = { act, failure }
      })
      return false
    } finally {
      runInAction(() => {
        this.busy = null
      })
    }
  }
}
