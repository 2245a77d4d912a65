/**
 * The phone's clock. It may be wrong, and a test need not wait for it: what the app has put off falls due when time is
 * let pass.
 */
export class DeviceClock {
  /** How far it is ahead of the real time, ms. */
  aheadMs = 0

  nowMs(): number {
    return Date.now() + this.aheadMs
  }
}
