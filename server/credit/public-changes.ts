import type { RecordChanges } from '../../contract/exchange'
import { todayOn, type Clock } from '../db/clock.port'
import type { LoggedChange } from './change.repository'
import type { MerchantRepository } from './merchant.repository'
import { presentShown, shownRecords } from './shown-records'

type Change = RecordChanges['items'][number]

/** Lines of the log with the record as it is public today; null of one that may not be shown any more. */
export class PublicChanges {
  constructor(
    private readonly merchants: MerchantRepository,
    private readonly clock: Clock,
  ) {}

  async present(changes: readonly LoggedChange[]): Promise<Change[]> {
    const shown = await this.shownOf(changes)
    return changes.map((change) => ({
      at: change.at,
      change: change.change,
      uscc: change.uscc,
      kind: change.kind,
      recordId: change.recordId,
      source: change.source,
      ending: change.ending,
      record: shown.get(change.recordId) ?? null,
    }))
  }

  /** The records of these changes that may be served today, by id. */
  private async shownOf(
    changes: readonly LoggedChange[],
  ): Promise<Map<string, NonNullable<Change['record']>>> {
    const today = todayOn(this.clock)
    const shown = new Map<string, NonNullable<Change['record']>>()
    for (const uscc of new Set(changes.map((change) => change.uscc))) {
      const merchant = await this.merchants.find(uscc)
      if (!merchant) continue
      for (const each of shownRecords(await this.merchants.records(uscc), merchant.status, today)) {
        const record = presentShown(each, merchant, today)
        shown.set(record.id, record)
      }
    }
    return shown
  }
}
