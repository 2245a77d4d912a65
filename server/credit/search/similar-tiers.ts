import { isWithin } from './edit-distance'
import type { Conjunction, TokenGroup } from './index-reader.port'
import { gramsOf } from './name-tiers'
import { nameKey } from './normalise'
import { readingsOf } from './readings'
import type { Candidate } from './candidate'
import { allOf, type Frequency, type Stage, type Tier } from './tier'
import { nameToken, pairToken } from './tokens'

/** One wrong character in so many is forgiven. */
const CHARACTERS_PER_TYPO = 5
const MAX_TYPOS = 4
const LONGEST = 40

/** Names that sound like the query, then names that differ in a few characters: for when nothing else was found. */
export function similarStages(query: string, frequency: Frequency): Stage[] {
  const characters = [...nameKey(query)]
  if (characters.length > LONGEST) return []
  return [{ tiers: soundTiers(characters), together: null }, typoStage(characters, frequency)]
}

const foundBy: NonNullable<Tier['foundBy']> = ({ row }) => ({ field: 'similar-name', text: row.name })

/** The input method offered another character of the same sound. */
function soundTiers(characters: readonly string[]): Tier[] {
  const readings = characters.map(readingsOf)
  const isHan = characters.some((character) => /\p{Script=Han}/u.test(character))
  if (characters.length < 2 || !isHan || readings.some((each) => each.length === 0)) return []
  const pairs = readings
    .slice(1)
    .map((next, place) => (readings[place] ?? []).flatMap((one) => next.map((two) => pairToken(one, two))))
  return [
    {
      source: allOf(pairs),
      foundBy,
      matches: (candidate) => soundsWithin(readings, candidate.characters.map(readingsOf)),
    },
  ]
}

function soundsWithin(wanted: readonly (readonly string[])[], name: readonly (readonly string[])[]): boolean {
  for (let start = 0; start + wanted.length <= name.length; start += 1)
    if (wanted.every((readings, place) => readings.some((reading) => name[start + place]?.includes(reading))))
      return true
  return false
}

function typoStage(characters: readonly string[], frequency: Frequency): Stage {
  const typos = Math.min(MAX_TYPOS, Math.floor(characters.length / CHARACTERS_PER_TYPO))
  if (typos === 0) return { tiers: [], together: null }
  const source = {
    kind: 'index',
    anyOf: [...intact(characters, typos, frequency), ...swapped(characters, typos)],
  } as const
  // Closer names come first.
  const tiers = [...new Set([1, typos])].map((allowed) => ({
    source,
    foundBy,
    matches: (candidate: Candidate) => isWithin(characters, candidate.characters, allowed),
  }))
  return { tiers, together: { source, isWide: false } }
}

/**
 * A wrong, missing or added character breaks at most two pairs of neighbours. Of the `2 k + 3` rarest pairs three are
 * therefore whole whatever the `k` errors are (of a short query's `2 k + 2`, two): the rows that have any three of them
 * hold all names that are near enough.
 */
function intact(characters: readonly string[], typos: number, frequency: Frequency): Conjunction[] {
  const pairs = [...new Set(gramsOf(characters.join('')))]
    .map(nameToken)
    .sort((a, b) => frequency(a) - frequency(b))
  const whole = pairs.length >= 2 * typos + 3 ? 3 : 2
  return waysToHave(pairs.slice(0, 2 * typos + whole), whole)
}

/** All ways to have so many of the tokens, told by their first ones: the last may be any of those behind. */
function waysToHave(tokens: readonly string[], count: number): TokenGroup[][] {
  if (count === 1) return tokens.length === 0 ? [] : [[tokens]]
  return tokens.flatMap((token, place) =>
    waysToHave(tokens.slice(place + 1), count - 1).map((others) => [[token], ...others]),
  )
}

/**
 * Two neighbours that were swapped break three pairs. When they are the only error, the query put right is in the name;
 * else the pairs around them are.
 */
function swapped(characters: readonly string[], typos: number): Conjunction[] {
  return characters.slice(1).map((next, place) => {
    const righted = [...characters]
    righted[place] = next
    righted[place + 1] = characters[place] ?? ''
    const sure = typos === 1 ? righted : righted.slice(Math.max(0, place - 1), place + 3)
    return gramsOf(sure.join('')).map((gram) => [nameToken(gram)])
  })
}
