import type { ShelfFeedEntry } from '../../../contract/shelf-feed'
import type { Json } from '../../db/json'

export interface ShelfFeedTables {
  shelf_feed: ShelfFeedTable
}

interface ShelfFeedTable {
  entry_id: string
  /** Place of its last change: grows, and is never given twice. */
  seq: number
  /** Name of the `ShelfFeedSource` that told it. */
  source: string
  /** null: withdrawn, and its facts are forgotten. */
  entry: Json<ShelfFeedEntry> | null
}
