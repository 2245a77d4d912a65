import type { ShelfFeedEntry } from '../../../contract/shelf-feed'
import { shelfId, type ShelfItem } from '../../../src/shelf-watch/shelf-items'

/** A thing on a shelf, and the recall of its lot. */

export const gtin = '06901234567892'

export const item = (over: Partial<ShelfItem> = {}): ShelfItem => ({
  id: shelfId(gtin, 'A1', null),
  gtin,
  lot: 'A1',
  serial: null,
  name: '示例岩茶',
  makerUscc: '91350100M000100Y43',
  makerName: '示例优选食品有限公司',
  expiresOn: '2027-12-31',
  addedAt: '2026-11-20T00:00:00.000Z',
  ...over,
})

export const recall = (over: Partial<ShelfFeedEntry> = {}): ShelfFeedEntry => ({
  id: 'recall:r1',
  kind: 'recall',
  gtin,
  gtinPrefix: null,
  makerUscc: null,
  lots: ['A1'],
  title: '示例岩茶 A1 批次',
  day: '2026-11-01',
  stopsOn: null,
  source: '示例市监局',
  ...over,
})
