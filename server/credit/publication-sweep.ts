import { todayOn, type Clock } from '../db/clock.port'
import type { Store } from '../db/store'
import { writeMerchants } from './merchant.writer'

/** Merchants settled in one transaction: short enough that others hardly wait. */
const BATCH = 200

/**
 * Once a day writes down which records time alone ended or began to show. What is served never waits for it: the rules
 * decide at every request; only the log and the feed do.
 */
export class PublicationSweep {
  private sweptOn = ''
  private running: Promise<void> | null = null

  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  /** Returns when the log is complete for today. */
  async ensure(): Promise<void> {
    const today = todayOn(this.clock)
    if (this.sweptOn === today) return
    this.running ??= this.sweep(today).finally(() => {
      this.running = null
    })
    await this.running
  }

  private async sweep(today: string): Promise<void> {
    const settle = () => writeMerchants(this.store, this.clock, (writer) => writer.settleDue(BATCH))
    while ((await settle()) === BATCH);
    this.sweptOn = today
  }
}
