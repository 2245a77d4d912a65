import type { ShelfFeedEntry } from '../../../contract/shelf-feed'
import { fromJson } from '../../db/json'
import type { Db } from '../../db/schema'
import type { ShelfFeedSource } from './source.port'

const piece = 500

/** 抽检不合格 (食品安全抽样检验管理办法): of one product, of the lots that the notice names. */
export function samplingSource(db: Db): ShelfFeedSource {
  return {
    name: 'sampling',
    async *current() {
      for (let after = ''; ;) {
        const rows = await db
          .selectFrom('sampling_failure')
          .selectAll()
          .where('id', '>', after)
          .orderBy('id')
          .limit(piece)
          .execute()
        const last = rows.at(-1)
        if (!last) return
        yield rows.map(({ id, gtin, item, authority, published_on, lots }): ShelfFeedEntry => ({
          id: `sampling:${id}`,
          kind: 'sampling-failure',
          gtin,
          gtinPrefix: null,
          makerUscc: null,
          lots: lots === null ? null : [...fromJson(lots)],
          title: item,
          day: published_on,
          stopsOn: null,
          source: authority,
        }))
        after = last.id
      }
    },
  }
}
