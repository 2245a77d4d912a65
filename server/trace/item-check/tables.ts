export interface ItemCheckTables {
  item_query: ItemQueryTable
  item_query_today: ItemQueryTodayTable
}

/** Look-ups of one item on one day in one city; nothing finer is kept. */
interface ItemQueryTable {
  /** In the spelling of `trace/items.rules.ts`. */
  item: string
  /** Calendar day at UTC+08:00. */
  asked_on: string
  /** Four digits of GB/T 2260; '' where the person did not say. */
  region: string
  n: number
}

/** Who was counted today already; forgotten when the day is over. */
interface ItemQueryTodayTable {
  /** SHA-256 over item, day and the device's key for that item. */
  visit: string
  asked_on: string
}
