import type { ShelfFeedEntry } from '../../../contract/shelf-feed'

/** One origin of entries. The feed finds out by itself what is new, what changed and what is gone. */
export interface ShelfFeedSource {
  /** Stays the same for ever: entries of a source that tells them no longer are withdrawn under this name. */
  readonly name: string
  /**
   * Everything that may be shown on this day, in pieces of any size and any order. Ids must differ from those of the
   * other sources: begin them with the name.
   * @param todayOn `YYYY-MM-DD` at UTC+08:00
   */
  current(todayOn: string): AsyncIterable<readonly ShelfFeedEntry[]>
}
