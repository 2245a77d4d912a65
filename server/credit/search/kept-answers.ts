import { todayOn, type Clock } from '../../db/clock.port'

/** Answers kept: texts of some five kilobytes. */
const MAX_ANSWERS = 2_000

/**
 * Keeps what was found until something is written: people type the same beginnings, and ask for the merchant that is
 * in the news.
 */
export class KeptAnswers {
  private kept = new Map<string, object>()
  private of: string | null = null

  /** @param version another one after every commit, by whichever process; null when that cannot be told */
  constructor(
    private readonly clock: Clock,
    private readonly version: () => number | null,
  ) {}

  /** What answers were found in: they hold while it is the same. null: nobody can tell whether they still hold. */
  state(): string | null {
    const version = this.version()
    return version === null ? null : `${version} ${todayOn(this.clock)}`
  }

  /** @param asked what was asked, in a form that JSON tells apart; under it stands only what the same call found */
  async find<Answer extends object>(asked: readonly unknown[], find: () => Promise<Answer>): Promise<Answer> {
    const state = this.state()
    if (state === null) return find()
    if (state !== this.of) {
      this.kept = new Map()
      this.of = state
    }
    const answers = this.kept
    const key = JSON.stringify(asked)
    const known = answers.get(key)
    if (known !== undefined) return known as Answer
    const found = await find()
    answers.set(key, found)
    // The one that was found first stands first.
    const [oldest] = answers.keys()
    if (answers.size > MAX_ANSWERS && oldest !== undefined) answers.delete(oldest)
    return found
  }
}
