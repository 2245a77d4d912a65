import type { Candidate } from './candidate'
import { addressToken, otherNameToken } from './field-tokens'
import type { TokenGroup } from './index-reader.port'
import { gramsOf } from './name-tiers'
import { nameKey } from './normalise'
import { allOf, alone, type Tier } from './tier'
import { nameToken } from './tokens'

/** More words than this are one long name. */
const MAX_WORDS = 6

/** Several words in any order: all within the name; then spread over the name, other names and the address. */
export function wordTiers(query: string): { inName: Tier[]; anywhere: Tier[] } {
  const words = [...new Set(query.trim().split(/\s+/u).map(nameKey))].filter((word) => word !== '')
  if (words.length < 2 || words.length > MAX_WORDS) return { inName: [], anywhere: [] }
  return {
    inName: [
      {
        source: allOf(words.flatMap(gramsOf).map(nameToken).map(alone)),
        matches: ({ key }) => words.every((word) => key.includes(word)),
      },
    ],
    anywhere: [
      {
        source: allOf(words.flatMap(gramsOf).map(anywhere)),
        isWide: true,
        matches: (candidate) => words.every((word) => isAnywhere(word, candidate)),
        foundBy: (candidate) => fieldOf(words, candidate),
      },
    ],
  }
}

/** A single character stands in the index of names only. */
const anywhere = (gram: string): TokenGroup =>
  [...gram].length === 1 ? [nameToken(gram)] : [nameToken(gram), otherNameToken(gram), addressToken(gram)]

function isAnywhere(word: string, { key, fields }: Candidate): boolean {
  return (
    key.includes(word) ||
    fields.otherNames.some(({ name }) => nameKey(name).includes(word)) ||
    (fields.address !== null && nameKey(fields.address).includes(word))
  )
}

function fieldOf(words: readonly string[], { key, fields }: Candidate) {
  const beside = words.filter((word) => !key.includes(word))
  const other = fields.otherNames.find(({ name }) => beside.some((word) => nameKey(name).includes(word)))
  if (other) return { field: other.field, text: other.name } as const
  return fields.address === null ? null : ({ field: 'address', text: fields.address } as const)
}
