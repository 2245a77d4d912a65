import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CodeAnswer, recogniseCode } from '../../../contract/codes'
import { recognise } from '../../../domain/codes/recognise'
import type { Recognition } from '../../../domain/codes/recognition'
import { toFailure, type Http } from '../../api/http'
import { idle, type Remote } from '../../api/remote'
import { today, type Clock } from '../../platform/clock/clock.port'
import { isPersonal } from '../personal'
import { hostOf } from '../printable'

/**
 * What others mix up. unchecked: well formed as far as this phone can tell, and the server has not been heard;
 * personal: the number of a person, which the server is never told; address: a plain web address, which is neither
 * right nor wrong.
 */
export type Ending = CodeAnswer['ending'] | 'unchecked' | 'personal' | 'address'

/** Longest text that the server takes, in characters. */
const longest = 8192

/** One code: what this phone makes of it at once, and what is known of it here. */
export class CodeStore {
  readonly recognition: Recognition
  answer: Remote<CodeAnswer> = idle

  constructor(
    private readonly http: Http,
    clock: Clock,
    readonly text: string,
    private readonly symbology: string | null,
  ) {
    this.recognition = recognise(text, {
      today: today(clock),
      ...(symbology === null ? {} : { symbology }),
    })
    makeAutoObservable<this, 'http' | 'symbology'>(
      this,
      { http: false, symbology: false, recognition: false, text: false, answer: observableRef },
      { autoBind: true },
    )
  }

  /** Whether it is a person's number, or a mistyped one: unless it is something else without fault. */
  get isPersonal(): boolean {
    return isPersonal(this.recognition)
  }

  get ending(): Ending {
    if (this.isPersonal) return 'personal'
    if (this.isPlainAddress && !this.isFound) return 'address'
    if (this.answer.tag === 'ready') return this.answer.value.ending
    switch (this.recognition.verdict) {
      case 'ok':
        return 'unchecked'
      case 'unknown':
        return 'unrecognised'
      case 'misread':
      case 'impossible':
        return this.recognition.verdict
    }
  }

  /** The server is asked, or is about to be: nothing has been looked for yet. */
  get isAsking(): boolean {
    return this.answer.tag === 'loading' || (this.answer.tag === 'idle' && this.isAskable)
  }

  private get isAskable(): boolean {
    return !this.isPersonal && this.text !== '' && this.text.length <= longest
  }

  private get isFound(): boolean {
    return this.answer.tag === 'ready' && this.answer.value.ending === 'found'
  }

  private get isPlainAddress(): boolean {
    const { family } = this.recognition
    return (family === 'web' || family === 'unknown') && hostOf(this.text) !== null
  }

  /** Asks what is known here; what the phone made of the code stays whatever comes. */
  async load(): Promise<void> {
    if (!this.isAskable || this.answer.tag === 'loading') return
    this.answer = { tag: 'loading', stale: null }
    try {
      const value = await this.http.call<typeof recogniseCode>({
        method: 'GET',
        path: '/codes',
        query: { text: this.text, ...(this.symbology === null ? {} : { symbology: this.symbology }) },
      })
      runInAction(() => {
        this.answer = { tag: 'ready', value }
      })
    } catch (error) {
      const failure = toFailure(error)
      runInAction(() => {
        this.answer = { tag: 'failed', failure, stale: null }
      })
    }
  }
}
