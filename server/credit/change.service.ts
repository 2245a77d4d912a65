import { Type } from 'typebox'
import type { RecordChanges } from '../../contract/exchange'
import { cursorReader, writeCursor } from '../db/cursor'
import { todayOn, type Clock } from '../db/clock.port'
import type { ChangeRepository, LoggedChange } from './change.repository'
import type { MerchantRepository } from './merchant.repository'
import type { PublicationSweep } from './publication-sweep'
import { presentShown, shownRecords } from './shown-records'

const readPlace = cursorReader(
  Type.Object({ seq: Type.Integer({ minimum: 0 }) }, { additionalProperties: false }),
)

type Change = RecordChanges['items'][number]

/** The feed for other platforms: what became public and what was withdrawn, with the record as it is public today. */
export class ChangeService {
  constructor(
    private readonly changes: ChangeRepository,
    private readonly merchants: MerchantRepository,
    private readonly sweep: PublicationSweep,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `bad-cursor` */
  async since(cursor: string | undefined, limit: number): Promise<RecordChanges> {
    const place = readPlace(cursor)?.seq ?? 0
    await this.sweep.ensure()
    const found = await this.changes.after(place, limit + 1)
    const page = found.slice(0, limit)
    const shown = await this.shownOf(page)
    return {
      items: page.map((change) => present(change, shown.get(change.recordId) ?? null)),
      next: writeCursor({ seq: page.at(-1)?.seq ?? place }),
      hasMore: found.length > limit,
    }
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
        const record = presentShown(each, merchant.regionCode, today)
        // The premises of a licence may be a sole trader's home.
        shown.set(
          record.id,
          record.kind === 'licence' && merchant.isSoleTrader ? { ...record, premises: null } : record,
        )
      }
    }
    return shown
  }
}

function present(change: LoggedChange, record: Change['record']): Change {
  return {
    at: change.at,
    change: change.change,
    uscc: change.uscc,
    kind: change.kind,
    recordId: change.recordId,
    source: change.source,
    ending: change.ending,
    record,
  }
}
