import { entryOf } from './entry'
import type { Conjunction, MerchantSample, TokenGroup } from './index-reader.port'
import type { Frequency } from './tier'

/** Merchants looked at, when only the order of questions depends on it. */
const SAMPLE = 1_500
/** How often, in searches, it is looked at whether the table has grown so much that the sample is out of date. */
const LOOK_EVERY = 500
const GROWTH = 1.25

/**
 * Roughly how common a token is, from a sample of the merchants. Only the way in which the index is asked depends on
 * it, and which characters of a misspelt query are trusted most.
 */
export class TokenFrequency {
  /** By token the rows of the sample that have it, in order. */
  private places: ReadonlyMap<string, readonly number[]> = new Map()
  private sampledSeq = 0
  private looks = 0
  private taking: Promise<void> = Promise.resolve()

  /** @param size merchants looked at */
  constructor(
    private readonly merchants: MerchantSample,
    private readonly size = SAMPLE,
  ) {}

  readonly of = (token: string): number => this.places.get(token)?.length ?? 0

  /** How many merchants there were when the sample was taken. */
  get total(): number {
    return this.sampledSeq
  }

  /** What so many of the sample are of all, 0 to 1. */
  share(count: number): number {
    return count / this.size
  }

  /** The tokens that so many of the sample have at least. */
  common(least: number): string[] {
    return [...this.places].flatMap(([token, { length }]) => (length >= least ? [token] : []))
  }

  /** How many of the sample have at least one token of each group. */
  satisfying(groups: Conjunction): number {
    const reached = new Uint8Array(this.size)
    let count = 0
    for (const [number, group] of groups.entries()) {
      count = 0
      for (const token of group)
        for (const row of this.places.get(token) ?? [])
          if (reached[row] === number) {
            reached[row] = number + 1
            count += 1
          }
      if (count === 0) return 0
    }
    return count
  }

  /**
   * To be called before a search: takes a new sample when there is reason to. Until there is one all wait for it, for
   * common words would be asked for as if they were rare.
   */
  async refresh(): Promise<void> {
    this.looks += 1
    const isDue = this.looks % LOOK_EVERY === 1
    if (isDue)
      this.taking = this.take().catch((error: unknown) => {
        // The next search tries again.
        this.looks = 0
        throw error
      })
    if (isDue || this.sampledSeq === 0) await this.taking
  }

  private async take(): Promise<void> {
    if ((await this.merchants.lastSeq()) <= this.sampledSeq * GROWTH) return
    const { rows, lastSeq } = await this.merchants.sample(this.size)
    const places = new Map<string, number[]>()
    for (const [number, row] of rows.entries())
      for (const token of entryOf(row).tokens.split(' ')) {
        const known = places.get(token)
        if (known) known.push(number)
        else places.set(token, [number])
      }
    this.places = places
    this.sampledSeq = lastSeq
  }
}

/** The groups of which the fewest merchants have a token come first. */
export function rarestFirst(groups: Conjunction, frequency: Frequency): TokenGroup[] {
  return groups
    .map((group) => ({ group, common: group.reduce((sum, token) => sum + frequency(token), 0) }))
    .sort((a, b) => a.common - b.common)
    .map(({ group }) => group)
}
