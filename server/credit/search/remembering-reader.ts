import type { CandidateRow, IndexReader, Source } from './index-reader.port'

/** So few rows of a source are remembered: with a filter all of them are looked at. */
const FEW = 100

/**
 * Reads the index for several walks of one plan. A source of few rows, or of none, is asked once: with a filter it has no
 * others, and each row is judged anyway.
 */
export function remembering(reader: IndexReader): IndexReader {
  const known = { wide: new Map<Source, Rows>(), narrow: new Map<Source, Rows>() }
  return {
    ...reader,
    async read(query, after, count) {
      const { source, allOf, isWide } = query
      const whole = known[isWide ? 'wide' : 'narrow']
      const all = whole.get(source)
      if (all) return all.filter(({ place }) => after === null || place > after).slice(0, count)
      const rows = await reader.read(query, after, count)
      const isWhole = after === null && allOf.length === 0 && rows.length < count
      if (isWhole && rows.length <= FEW) whole.set(source, rows)
      return rows
    },
  }
}

type Rows = readonly CandidateRow[]
