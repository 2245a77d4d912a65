import { tradeNameStarts } from '../../../domain/credit/trade-name'
import { hasBrackets, nameKey, nameText } from './normalise'
import { readingsOf } from './readings'

/**
 * The words of the index. Each kind begins with a letter of its own:
 * `n` one or two characters of the name, with and without its brackets, `s` the same at its beginning; `t` two at the
 * beginning of the trade name (字号); `p` one or two syllables (joined by 0), `q` the same at the beginning; `i` two or
 * three initials, `j` one to four at the beginning. Other fields: `field-tokens.ts`; filters: `filter-tokens.ts`.
 */

/** All tokens of a name, each once. */
export function nameTokens(name: string): Set<string> {
  const key = nameKey(name)
  const characters = [...key]
  const readings = characters.map(readingsOf)
  const initials = readings.map(initialsOf)
  const tokens = new Set<string>()
  for (const [place, character] of characters.entries()) {
    const next = characters[place + 1]
    for (const token of next === undefined ? tokensOfOne(character) : tokensOfPair(character, next))
      tokens.add(token)
    for (const one of initials[place] ?? [])
      for (const two of initials[place + 1] ?? [])
        for (const three of initials[place + 2] ?? []) tokens.add(initialsToken(one + two + three))
  }
  addBrackets(tokens, nameText(name))
  for (const start of tradeNameStarts(key)) tokens.add(tradeNameToken(start.slice(0, 2)))
  addStart(tokens, characters, readings, initials)
  return tokens
}

/** Pairs that are remembered, by their first and then their second character: names are made of the same ones again and again. */
const MAX_PAIRS = 100_000
const knownPairs = new Map<string, Map<string, readonly string[]>>()
let pairCount = 0

/** The tokens of a character and of the pair it makes with the next. */
function tokensOfPair(character: string, next: string): readonly string[] {
  const begunBy = knownPairs.get(character) ?? new Map<string, readonly string[]>()
  const known = begunBy.get(next)
  if (known) return known
  const [ones, twos] = [readingsOf(character), readingsOf(next)]
  const tokens = [
    ...tokensOfOne(character),
    nameToken(character + next),
    ...ones.flatMap((one) => twos.map((two) => pairToken(one, two))),
    ...initialsOf(ones).flatMap((one) => initialsOf(twos).map((two) => initialsToken(one + two))),
  ]
  if (pairCount < MAX_PAIRS) {
    knownPairs.set(character, begunBy.set(next, tokens))
    pairCount += 1
  }
  return tokens
}

const tokensOfOne = (character: string) => [nameToken(character), ...readingsOf(character).map(syllableToken)]

/** Initials at the beginning that are one token. */
export const START_INITIALS = 4

/** Brackets with their neighbours, for queries that have them too. */
function addBrackets(tokens: Set<string>, text: string): void {
  if (!hasBrackets(text)) return
  const characters = [...text]
  for (const [place, character] of characters.entries()) {
    const pair = character + (characters[place + 1] ?? '')
    if (pair.length > 1 && hasBrackets(pair)) tokens.add(nameToken(pair))
  }
}

type Choices = readonly (readonly string[])[]

function addStart(
  tokens: Set<string>,
  characters: readonly string[],
  readings: Choices,
  initials: Choices,
): void {
  const [first = '', second] = characters
  tokens.add(startToken(first))
  if (second !== undefined) tokens.add(startToken(first + second))
  for (const reading of readings[0] ?? []) {
    tokens.add(firstSyllableToken(reading))
    for (const following of readings[1] ?? []) tokens.add(firstPairToken(reading, following))
  }
  let begun: readonly string[] = ['']
  for (const letters of initials.slice(0, START_INITIALS)) {
    begun = begun.flatMap((before) => letters.map((letter) => before + letter))
    for (const start of begun) tokens.add(firstInitialsToken(start))
  }
}

const knownInitials = new Map<readonly string[], readonly string[]>()

/** The first letters of a character's readings, each once. */
function initialsOf(readings: readonly string[]): readonly string[] {
  let initials = knownInitials.get(readings)
  if (initials === undefined) {
    initials = [...new Set(readings.map((reading) => reading.slice(0, 1)))]
    knownInitials.set(readings, initials)
  }
  return initials
}

export const nameToken = (characters: string) => `n${visible(characters)}`
export const startToken = (characters: string) => `s${visible(characters)}`
export const tradeNameToken = (characters: string) => `t${visible(characters)}`
export const syllableToken = (syllable: string) => `p${syllable}`
export const pairToken = (syllable: string, next: string) => `p${syllable}0${next}`
export const firstSyllableToken = (syllable: string) => `q${syllable}`
export const firstPairToken = (syllable: string, next: string) => `q${syllable}0${next}`
export const initialsToken = (letters: string) => `i${letters}`
export const firstInitialsToken = (letters: string) => `j${letters}`

const ASCII_MARK = /[!-/:-@[-`{-~]/

/** The tokenizer splits at ASCII punctuation, so it goes in with its full-width form. */
export function visible(characters: string): string {
  if (!ASCII_MARK.test(characters)) return characters
  return characters.replace(/[!-/:-@[-`{-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
}
