import type { TokenGroup } from './index-reader.port'
import { latinText } from './normalise'
import { cutsOf, readingsOf, syllablesFrom } from './readings'
import { allOf, alone, type Tier } from './tier'
import {
  START_INITIALS,
  firstInitialsToken,
  firstPairToken,
  firstSyllableToken,
  initialsToken,
  pairToken,
  syllableToken,
} from './tokens'

/** Pinyin and initials at the beginning of the name, then within it. */
export function latinTiers(query: string): Tier[] {
  const letters = latinText(query)
  if (letters === null) return []
  const cuts = letters.length === 1 ? [] : cutsOf(letters)
  return [
    ...cuts.map((cut) => pinyinTier(cut, true)),
    ...initialsTier(letters, true),
    ...cuts.map((cut) => pinyinTier(cut, false)),
    ...initialsTier(letters, false),
  ]
}

type Cut = readonly string[]

function pinyinTier(cut: Cut, atStart: boolean): Tier {
  return {
    source: allOf(atStart ? firstCutGroups(cut) : cutGroups(cut)),
    matches: ({ characters }) =>
      places(characters, cut, atStart).some((place) => reads(characters, place, cut)),
  }
}

/** Neighbouring syllables in pairs; the last one may be begun only, so any that begins so will do. */
function cutGroups(cut: Cut, pair = pairToken, single = syllableToken): readonly TokenGroup[] {
  const endings = syllablesFrom(cut.at(-1) ?? '')
  const before = cut.at(-2)
  if (before === undefined) return [endings.map(single)]
  const [first, ...further] = cut.slice(1, -1).map((syllable, place) => [cut[place] ?? '', syllable] as const)
  const start = first === undefined ? [] : [[pair(...first)]]
  const lastPair = first === undefined ? pair : pairToken
  return [
    ...start,
    ...further.map(([syllable, next]) => [pairToken(syllable, next)]),
    endings.map((ending) => lastPair(before, ending)),
  ]
}

const firstCutGroups = (cut: Cut) => cutGroups(cut, firstPairToken, firstSyllableToken)

function initialsTier(letters: string, atStart: boolean): Tier[] {
  if (letters.length === 1 && !atStart) return []
  const grams = Array.from({ length: Math.max(1, letters.length - 2) }, (_, place) =>
    letters.slice(place, place + 3),
  )
  const tokens = atStart
    ? [firstInitialsToken(letters.slice(0, START_INITIALS)), ...grams.slice(1).map(initialsToken)]
    : grams.map(initialsToken)
  const cut = [...letters]
  return [
    {
      source: allOf(tokens.map(alone)),
      matches: ({ characters }) =>
        places(characters, cut, atStart).some((place) =>
          cut.every((letter, offset) => beginsWith(characters[place + offset], letter)),
        ),
    },
  ]
}

/** Where in the name a reading of this many characters may begin. */
function places(characters: readonly string[], cut: Cut, atStart: boolean): number[] {
  const count = characters.length - cut.length + 1
  if (count < 1) return []
  return Array.from({ length: atStart ? 1 : count }, (_, place) => place)
}

function reads(characters: readonly string[], place: number, cut: Cut): boolean {
  return cut.every((syllable, offset) =>
    offset === cut.length - 1
      ? beginsWith(characters[place + offset], syllable)
      : readingsOf(characters[place + offset] ?? '').includes(syllable),
  )
}

function beginsWith(character: string | undefined, letters: string): boolean {
  return character !== undefined && readingsOf(character).some((reading) => reading.startsWith(letters))
}
