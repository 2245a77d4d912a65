import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { toFailure } from '../api/http'
import { idle, type Remote } from '../api/remote'
import type { Clock } from '../platform/clock/clock.port'
import { WaitSeconds } from './wait-seconds'

/** What the server tells of a code that it has sent. */
interface SentCode {
  /** Outside production: the code itself. */
  readonly shownCode: string | null
  /** How long the code is good for. */
  readonly validSeconds: number
  /** Until another one may be asked for. */
  readonly againSeconds: number
}

const codePattern = /^\d{6}$/

/** The code that comes by text message (验证码), from asking for it to the session that it opens. */
export class OneTimeCode {
  isSent = false
  /** As it is being typed. */
  typed = ''
  /** Outside production: the code that would have been sent. */
  shown: string | null = null
  /** How long the code is good for, in minutes. */
  validMinutes = 0
  /** A press was made with what cannot be right. */
  isWrong = false
  sending: Remote<null> = idle
  entering: Remote<null> = idle
  private readonly wait: WaitSeconds

  constructor(clock: Clock) {
    this.wait = new WaitSeconds(clock)
    makeAutoObservable<this, 'wait'>(
      this,
      { wait: false, sending: observableRef, entering: observableRef },
      { autoBind: true },
    )
  }

  /** Seconds until another code may be asked for. */
  get waitSeconds(): number {
    return this.wait.left
  }

  type(text: string): void {
    this.typed = text
    this.isWrong = false
    if (this.entering.tag === 'failed') this.entering = idle
  }

  /** Back to whom it goes to, to correct it. */
  startOver(): void {
    this.isSent = false
    this.typed = ''
    this.shown = null
    this.sending = idle
    this.entering = idle
  }

  /** It would go to somebody else now, who has not been sent one. */
  forgetWait(): void {
    this.wait.begin(0)
    if (this.sending.tag === 'failed') this.sending = idle
  }

  /** @returns what was sent; null when nothing was */
  async send<Sent extends SentCode>(ask: () => Promise<Sent>): Promise<Sent | null> {
    if (this.sending.tag === 'loading' || this.waitSeconds > 0) return null
    this.sending = { tag: 'loading', stale: null }
    try {
      const sent = await ask()
      runInAction(() => {
        this.sending = { tag: 'ready', value: null }
        this.isSent = true
        this.typed = ''
        this.shown = sent.shownCode
        this.validMinutes = Math.floor(sent.validSeconds / 60)
        this.wait.begin(sent.againSeconds)
      })
      return sent
    } catch (error) {
      const failure = toFailure(error)
      runInAction(() => {
        this.sending = { tag: 'failed', failure, stale: null }
        this.wait.begin(failure.problem?.retryAfterSeconds ?? 0)
      })
      return null
    }
  }

  /**
   * Opens a session with the code that was typed.
   * @returns null when it was refused, or cannot be one
   */
  async enter<Session>(ask: (code: string) => Promise<Session>): Promise<Session | null> {
    const code = this.typed.replace(/\s/g, '')
    this.isWrong = !codePattern.test(code)
    return this.isWrong ? null : this.enterBy(() => ask(code))
  }

  /** Opens a session by another way than the code. */
  async enterBy<Session>(ask: () => Promise<Session>): Promise<Session | null> {
    if (this.entering.tag === 'loading') return null
    this.entering = { tag: 'loading', stale: null }
    try {
      const session = await ask()
      runInAction(() => {
        this.entering = { tag: 'ready', value: null }
      })
      return session
    } catch (error) {
      const failure = toFailure(error)
      runInAction(() => {
        this.entering = { tag: 'failed', failure, stale: null }
      })
      return null
    }
  }

  /** The page goes: nothing counts any more. */
  stop(): void {
    this.wait.stop()
  }
}
