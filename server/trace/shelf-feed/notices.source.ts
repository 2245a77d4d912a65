import type { ShelfFeedEntry } from '../../../contract/shelf-feed'
import { fromJson, type Json } from '../../db/json'
import type { Db } from '../../db/schema'
import type { ShelfFeedSource } from './source.port'

/** Notices about one product, of all its lots or some. */

const piece = 500

/** 召回 (消费者权益保护法 art. 33, 食品召回管理办法). */
export const recallSource = (db: Db): ShelfFeedSource => ({
  name: 'recall',
  current: () =>
    pagesOf(
      (after) =>
        db.selectFrom('recall').selectAll().where('id', '>', after).orderBy('id').limit(piece).execute(),
      ({ id, gtin, title, published_on, source, lots }) =>
        notice({ id: `recall:${id}`, kind: 'recall', gtin, title, day: published_on, source }, lots),
    ),
})

/** 抽检不合格 (食品安全抽样检验管理办法). */
export const samplingSource = (db: Db): ShelfFeedSource => ({
  name: 'sampling',
  current: () =>
    pagesOf(
      (after) =>
        db
          .selectFrom('sampling_failure')
          .selectAll()
          .where('id', '>', after)
          .orderBy('id')
          .limit(piece)
          .execute(),
      ({ id, gtin, item, authority, published_on, lots }) =>
        notice(
          {
            id: `sampling:${id}`,
            kind: 'sampling-failure',
            gtin,
            title: item,
            day: published_on,
            source: authority,
          },
          lots,
        ),
    ),
})

const notice = (
  of: Pick<ShelfFeedEntry, 'id' | 'kind' | 'gtin' | 'title' | 'day' | 'source'>,
  lots: Json<readonly string[]> | null,
): ShelfFeedEntry => ({
  ...of,
  gtinPrefix: null,
  makerUscc: null,
  lots: lots === null ? null : [...fromJson(lots)],
  stopsOn: null,
})

/** All rows, a page at a time in the order of their ids. */
async function* pagesOf<Row extends { readonly id: string }>(
  read: (after: string) => Promise<readonly Row[]>,
  entryOf: (row: Row) => ShelfFeedEntry,
): AsyncGenerator<ShelfFeedEntry[]> {
  for (let after = ''; ;) {
    const rows = await read(after)
    const last = rows.at(-1)
    if (!last) return
    yield rows.map(entryOf)
    after = last.id
  }
}
