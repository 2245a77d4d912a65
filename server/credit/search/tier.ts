import type { Candidate } from './candidate'
import type { Source, TokenGroup } from './index-reader.port'
import type { FoundBy } from './merchant-search.port'

/** One grade of hits. Hits of a better tier are not told again in a worse one. */
export interface Tier {
  readonly source: Source
  /** The source may find too much; this decides. */
  matches(candidate: Candidate): boolean
  /** What beside its name it was found by; a tier without it goes by the name or the code. */
  foundBy?(candidate: Candidate): FoundBy | null
  /** Looks at fields beside the name. */
  readonly isWide?: true
  /** Only asked when no better tier found anything. */
  readonly isLastResort?: true
}

/** How common a token is; see `token-frequency.ts`. */
export type Frequency = (token: string) => number

export const alone = (token: string): TokenGroup => [token]

/** A source of rows that have all these tokens. */
export const allOf = (groups: readonly TokenGroup[]): Source => ({ kind: 'index', anyOf: [groups] })
