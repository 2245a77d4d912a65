import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { Merchant, getMerchant } from '../../../contract/credit'
import { toFailure, type Http } from '../../api/http'
import { idle, type Remote } from '../../api/remote'
import { mostCompared } from './tray.store'

/** Longer than any code; the contract refuses more. */
const longestCode = 30

/** The codes in an address: each once, in their order. Someone else may have written it. */
export const codesIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(',')
      .map((code) => code.trim())
      .filter((code) => code !== '' && code.length <= longestCode),
  ),
]

/** The merchants that are compared; each is loaded, fails and is tried again by itself. */
export class CompareStore {
  codes: readonly string[]
  /** More were asked for than fit. */
  readonly isCut: boolean
  /** Every column has its first answer, whatever it is. */
  isOpened = false
  private answers: Readonly<Record<string, Remote<Merchant>>> = {}

  constructor(
    private readonly http: Http,
    codes: readonly string[],
  ) {
    this.codes = codes.slice(0, mostCompared)
    this.isCut = codes.length > mostCompared
    makeAutoObservable<this, 'http' | 'answers'>(
      this,
      { http: false, isCut: false, codes: observableRef, answers: observableRef },
      { autoBind: true },
    )
  }

  /** In the order of the columns. */
  get columns(): readonly { readonly uscc: string; readonly merchant: Remote<Merchant> }[] {
    return this.codes.map((uscc) => ({ uscc, merchant: this.answers[uscc] ?? idle }))
  }

  async loadAll(): Promise<void> {
    await Promise.all(this.codes.map((uscc) => this.load(uscc)))
    runInAction(() => {
      this.isOpened = true
    })
  }

  async load(uscc: string): Promise<void> {
    this.put(uscc, { tag: 'loading', stale: null })
    let next: Remote<Merchant>
    try {
      const value = await this.http.call<typeof getMerchant>({
        method: 'GET',
        path: '/merchants/{uscc}',
        params: { uscc },
      })
      next = { tag: 'ready', value }
    } catch (error) {
      next = { tag: 'failed', failure: toFailure(error), stale: null }
    }
    runInAction(() => this.put(uscc, next))
  }

  remove(uscc: string): void {
    this.codes = this.codes.filter((code) => code !== uscc)
  }

  private put(uscc: string, answer: Remote<Merchant>): void {
    this.answers = { ...this.answers, [uscc]: answer }
  }
}
