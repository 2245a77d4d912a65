import { todayOn, type Clock } from '../db/clock.port'
import type { Store } from '../db/store'
import { SharedRun } from '../shared-run'
import { writeMerchants } from './merchant.writer'

/** Merchants settled in one transaction: short enough that others hardly wait. */
const BATCH = 200

/**
 * Once a day writes down which records time alone ended or began to show. What is served never waits for it: the rules
 * decide at every request; only the log and the feed do.
 */
export class PublicationSweep {
  private sweptOn = ''
  private readonly runs = new SharedRun()

  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  /** Returns when the log is complete for today. */
  async ensure(): Promise<void> {
    const today = todayOn(this.clock)
    if (this.sweptOn === today) return
    await this.runs.join(() => this.sweep(today))
  }

  private async sweep(today: string): Promise<void> {
    const settle = () => writeMerchants(this.store, this.clock, (writer) => writer.settleDue(BATCH))
    while ((await settle()) === BATCH);
    this.sweptOn = today
  }
}
