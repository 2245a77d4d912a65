import type { MerchantRepository } from './credit/merchant.repository'
import { presentShown, shownRecords } from './credit/shown-records'
import type { PublicationSweep } from './credit/publication-sweep'
import { todayOn, type Clock } from './db/clock.port'
import type { Db } from './db/schema'
import { licenceSource, penaltySource, type MakerRecords } from './trace/shelf-feed/maker-records.source'
import { recallSource, samplingSource } from './trace/shelf-feed/notices.source'
import type { ShelfFeedSource } from './trace/shelf-feed/source.port'

export interface ShelfSourceParts {
  readonly db: Db
  readonly clock: Clock
  readonly sweep: PublicationSweep
  readonly merchantRows: MerchantRepository
}

/** Where the shelf feed has its entries from, one line each. */
export function shelfSources(parts: ShelfSourceParts): readonly ShelfFeedSource[] {
  const makers = makerRecords(parts)
  return [recallSource(parts.db), samplingSource(parts.db), penaltySource(makers), licenceSource(makers)]
}

/** What the feed may know of the register. Stands here because credit and trace know nothing of each other. */
function makerRecords({ db, clock, sweep, merchantRows }: ShelfSourceParts): MakerRecords {
  return {
    async makersWith(kind) {
      // Whether a record is public today stands in its row only after the sweep.
      await sweep.ensure()
      const rows = await db
        .selectFrom('credit_record')
        .select('uscc')
        .distinct()
        .where('kind', '=', kind)
        .where('is_public', '=', 1)
        .where('uscc', 'in', (makers) =>
          makers.selectFrom('product').select((row) => row.ref('maker_uscc').$notNull().as('uscc')),
        )
        .orderBy('uscc')
        .execute()
      return rows.map(({ uscc }) => uscc)
    },
    async publicRecordsOf(uscc) {
      const merchant = await merchantRows.find(uscc)
      if (!merchant) return []
      const today = todayOn(clock)
      const shown = shownRecords(await merchantRows.records(uscc), merchant.status, today)
      return shown.map((each) => presentShown(each, merchant, today))
    },
  }
}
