import type { ExchangedChange } from '../../contract/exchange'
import type { PublicRecord } from '../../contract/records'
import type { CreditRecord } from '../../domain/credit/record'
import { todayOn, type Clock } from '../db/clock.port'
import type { LoggedChange } from './change.repository'
import type { MerchantRepository, StoredMerchant } from './merchant.repository'
import { presentShown, shownRecords } from './shown-records'

type Change = Omit<ExchangedChange, 'rows'>

/** A record that may be served today, as it is stored and as it is served. */
export interface PublishedRecord {
  readonly stored: CreditRecord
  readonly served: PublicRecord
  readonly merchant: Pick<StoredMerchant, 'uscc' | 'name'>
}

/** The record as rows of a national format. */
export type RowsOf = (record: PublishedRecord) => ExchangedChange['rows']

/** Lines of the log with the record as it is public today; null of one that may not be shown any more. */
export class PublicChanges {
  constructor(
    private readonly merchants: MerchantRepository,
    private readonly clock: Clock,
  ) {}

  async present(changes: readonly LoggedChange[]): Promise<Change[]> {
    const shown = await this.shownOf(changes)
    return changes.map((change) => changeOf(change, shown.get(change.recordId)))
  }

  /** The same for platforms that will hold the records themselves. */
  async presentWithRows(changes: readonly LoggedChange[], rowsOf: RowsOf): Promise<ExchangedChange[]> {
    const shown = await this.shownOf(changes)
    return changes.map((change) => {
      const record = shown.get(change.recordId)
      return { ...changeOf(change, record), rows: record ? rowsOf(record) : [] }
    })
  }

  /** The records of these changes that may be served today, by id. */
  private async shownOf(changes: readonly LoggedChange[]): Promise<ReadonlyMap<string, PublishedRecord>> {
    const shown = new Map<string, PublishedRecord>()
    for (const uscc of new Set(changes.map((change) => change.uscc)))
      for (const each of await this.recordsOf(uscc)) shown.set(each.stored.id, each)
    return shown
  }

  /** The records of a merchant that may be served today, newest decision first. */
  async recordsOf(uscc: string): Promise<PublishedRecord[]> {
    const today = todayOn(this.clock)
    const merchant = await this.merchants.find(uscc)
    if (!merchant) return []
    return shownRecords(await this.merchants.records(uscc), merchant.status, today).map((each) => ({
      stored: each.record,
      served: presentShown(each, merchant, today),
      merchant,
    }))
  }
}

function changeOf(change: LoggedChange, shown: PublishedRecord | undefined): Change {
  return {
    at: change.at,
    change: change.change,
    uscc: change.uscc,
    kind: change.kind,
    recordId: change.recordId,
    source: change.source,
    ending: change.ending,
    record: shown?.served ?? null,
  }
}
