import type { Candidate } from './candidate'
import { codeText, hasBrackets, latinText, nameKey, nameText } from './normalise'
import { cutsOf, readingsOf, syllablesFrom } from './readings'
import {
  START_INITIALS,
  firstInitialsToken,
  firstPairToken,
  firstSyllableToken,
  initialsToken,
  nameToken,
  pairToken,
  startToken,
  syllableToken,
} from './tokens'

/** Tokens that stand for one another. */
export type TokenGroup = readonly string[]

/** One grade of hits. Hits of a better tier are not told again in a worse one. */
export interface Tier {
  readonly source:
    | { readonly kind: 'code'; readonly code: string }
    | { readonly kind: 'code-prefix'; readonly code: string }
    | { readonly kind: 'name'; readonly key: string }
    /** Tokens of the index, at least one of each group; that may find too much, `matches` decides. */
    | { readonly kind: 'index'; readonly allOf: readonly TokenGroup[] }
  matches(candidate: Candidate): boolean
}

/**
 * How a query is answered, best tier first: exact code, exact name, beginning of the name, beginning of the code,
 * within the name; then, for letters, pinyin and initials at the beginning, pinyin and initials within.
 * Brackets in the query must stand in the name too, of whatever kind; without them those of the name are passed over.
 */
export function planOf(query: string): readonly Tier[] {
  return [...codeTiers(query).exact, ...nameTiers(query), ...latinTiers(query)]
}

/** The same for a query whose brackets found nothing: they are passed over. */
export function planWithoutBrackets(query: string): readonly Tier[] | null {
  return hasBrackets(nameText(query)) ? nameTiers(nameKey(query)) : null
}

function codeTiers(query: string): { exact: Tier[]; prefix: Tier[] } {
  const code = codeText(query)
  if (code === null) return { exact: [], prefix: [] }
  const exact: Tier = { source: { kind: 'code', code }, matches: ({ uscc }) => uscc === code }
  const prefix: Tier = { source: { kind: 'code-prefix', code }, matches: ({ uscc }) => uscc.startsWith(code) }
  return { exact: [exact], prefix: [prefix] }
}

function nameTiers(query: string): Tier[] {
  const text = nameText(query)
  const key = nameKey(query)
  const { prefix } = codeTiers(query)
  const characters = [...key]
  if (characters.length === 0) return prefix
  const seen = (candidate: Candidate) => (hasBrackets(text) ? candidate.text : candidate.key)
  const grams = gramsOf([...text])
  const start = [startToken(characters.slice(0, 2).join('')), ...grams.slice(1).map(nameToken)]
  return [
    { source: { kind: 'name', key }, matches: (candidate) => seen(candidate) === text },
    {
      source: { kind: 'index', allOf: start.map(alone) },
      matches: (candidate) => seen(candidate).startsWith(text),
    },
    ...prefix,
    {
      source: { kind: 'index', allOf: grams.map(nameToken).map(alone) },
      matches: (candidate) => seen(candidate).includes(text),
    },
  ]
}

/** Pairs of neighbours, or the one character there is. */
function gramsOf(characters: readonly string[]): string[] {
  if (characters.length === 1) return [...characters]
  return characters.slice(1).map((character, place) => (characters[place] ?? '') + character)
}

function latinTiers(query: string): Tier[] {
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
    source: { kind: 'index', allOf: atStart ? firstCutGroups(cut) : cutGroups(cut) },
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
      source: { kind: 'index', allOf: tokens.map(alone) },
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

const alone = (token: string): TokenGroup => [token]
