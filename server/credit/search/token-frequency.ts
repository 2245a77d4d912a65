import { entryOf } from './entry'
import type { IndexReader } from './index-reader.port'

/** Merchants looked at. */
export const SAMPLE = 1_500
/** How often, in searches, it is looked at whether the table has grown so much that the sample is out of date. */
const LOOK_EVERY = 500
const GROWTH = 1.25

/**
 * Roughly how common a token is, from a sample of the merchants. Only the order in which the index is asked depends
 * on it, and which characters of a misspelt query are trusted most.
 */
export class TokenFrequency {
  private counts: ReadonlyMap<string, number> = new Map()
  private sampledSeq = 0
  private looks = 0

  constructor(private readonly reader: IndexReader) {}

  readonly of = (token: string): number => this.counts.get(token) ?? 0

  /** To be called before a search: takes a new sample when there is reason to. */
  async refresh(): Promise<void> {
    this.looks += 1
    if (this.looks % LOOK_EVERY !== 1) return
    if ((await this.reader.lastSeq()) <= this.sampledSeq * GROWTH) return
    const { rows, lastSeq } = await this.reader.sample(SAMPLE)
    const counts = new Map<string, number>()
    for (const row of rows)
      for (const token of entryOf(row).tokens.split(' ')) counts.set(token, (counts.get(token) ?? 0) + 1)
    this.counts = counts
    this.sampledSeq = lastSeq
  }
}
