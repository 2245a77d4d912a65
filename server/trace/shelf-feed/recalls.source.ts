import type { ShelfFeedEntry } from '../../../contract/shelf-feed'
import { fromJson } from '../../db/json'
import type { Db } from '../../db/schema'
import type { ShelfFeedSource } from './source.port'

const piece = 500

/** 召回 (消费者权益保护法 art. 33, 食品召回管理办法): of one product, all lots or some. */
export function recallSource(db: Db): ShelfFeedSource {
  return {
    name: 'recall',
    async *current() {
      for (let after = ''; ;) {
        const rows = await db
          .selectFrom('recall')
          .selectAll()
          .where('id', '>', after)
          .orderBy('id')
          .limit(piece)
          .execute()
        const last = rows.at(-1)
        if (!last) return
        yield rows.map(({ id, gtin, title, published_on, source, lots }): ShelfFeedEntry => ({
          id: `recall:${id}`,
          kind: 'recall',
          gtin,
          gtinPrefix: null,
          makerUscc: null,
          lots: lots === null ? null : [...fromJson(lots)],
          title,
          day: published_on,
          stopsOn: null,
          source,
        }))
        after = last.id
      }
    },
  }
}
