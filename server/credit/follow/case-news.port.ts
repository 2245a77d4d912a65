import type { CaseNews } from '../../../contract/notices'

/** One line of news of a case, with its place in their log. */
export interface CaseLine {
  readonly seq: number
  readonly at: string
  readonly news: Omit<CaseNews, 'isNew'>
}

/** The news of a person's own cases, which stand in the same inbox; another journey has them. */
export interface CaseNewsLog {
  /** Newest first. @param before only what lies before this number; null: from the newest */
  lines(personId: string, before: number | null, limit: number): Promise<readonly CaseLine[]>
  /** The newest number of everybody's. */
  latest(): Promise<number>
  /** How many of the person's lie behind this number. */
  countBehind(personId: string, seq: number): Promise<number>
}
