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
  /** When it found something, nothing else can be meant. */
  readonly isOnly?: true
}

/** Tiers that follow one another. */
export interface Stage {
  readonly tiers: readonly Tier[]
  /** Has the rows of all of them: when these are few, they are not asked for one tier after the other. */
  readonly together: { readonly source: Source; readonly isWide: boolean } | null
}

/** How a query is answered, the best first. */
export interface Plan {
  readonly stages: readonly Stage[]
  /** For when nothing was found. Made on demand: of a long query they are hundreds of combinations. */
  readonly lastResort: () => readonly Stage[]
}

export const tiersOf = (stages: readonly Stage[]): readonly Tier[] => stages.flatMap(({ tiers }) => tiers)

/** How common a token is; see `token-frequency.ts`. */
export type Frequency = (token: string) => number

export const alone = (token: string): TokenGroup => [token]

/** A source of rows that have all these tokens. */
export const allOf = (groups: readonly TokenGroup[]): Source => ({ kind: 'index', anyOf: [groups] })
