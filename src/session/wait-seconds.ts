import { makeAutoObservable } from 'mobx'
import type { Clock } from '../platform/clock/clock.port'

/** Counts down until another code may be asked for. */
export class WaitSeconds {
  left = 0
  private forget: (() => void) | null = null

  constructor(private readonly clock: Clock) {
    makeAutoObservable<this, 'clock' | 'forget'>(this, { clock: false, forget: false })
  }

  begin(seconds: number): void {
    this.forget?.()
    this.left = seconds
    if (seconds > 0) this.forget = this.clock.later(1000, () => this.begin(seconds - 1))
  }

  /** The page goes: nothing counts any more. */
  stop(): void {
    this.forget?.()
  }
}
