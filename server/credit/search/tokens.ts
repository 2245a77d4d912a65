import { nameKey } from './normalise'
import { readingsOf } from './readings'

/**
 * The words of the index. Each kind begins with a letter of its own:
 * `n` one or two characters of the name, `s` the same at its beginning; `p` one or two syllables (joined by 0),
 * `q` the first one; `i` two or three initials, `j` one to three at the beginning.
 */

/** All tokens of a name, each once, separated by blanks. */
export function indexTokens(name: string): string {
  const characters = [...nameKey(name)]
  const tokens = new Set<string>()
  const readings = characters.map(readingsOf)
  const initials = readings.map((each) => [...new Set(each.map((reading) => reading.slice(0, 1)))])
  for (const [place, character] of characters.entries()) {
    const next = characters[place + 1]
    tokens.add(nameToken(character))
    if (next !== undefined) tokens.add(nameToken(character + next))
    for (const reading of readings[place] ?? []) {
      tokens.add(syllableToken(reading))
      for (const following of readings[place + 1] ?? []) tokens.add(syllableToken(reading, following))
    }
    for (const two of combine(initials, place, 2)) tokens.add(initialsToken(two))
    for (const three of combine(initials, place, 3)) tokens.add(initialsToken(three))
  }
  const [first = '', second = ''] = characters
  tokens.add(startToken(first))
  if (second !== '') tokens.add(startToken(first + second))
  for (const reading of readings[0] ?? []) tokens.add(firstSyllableToken(reading))
  for (const length of [1, 2, 3])
    for (const letters of combine(initials, 0, length)) tokens.add(firstInitialsToken(letters))
  return [...tokens].join(' ')
}

export const nameToken = (characters: string) => `n${visible(characters)}`
export const startToken = (characters: string) => `s${visible(characters)}`
export const syllableToken = (...syllables: readonly string[]) => `p${syllables.join('0')}`
export const firstSyllableToken = (syllable: string) => `q${syllable}`
export const initialsToken = (letters: string) => `i${letters}`
export const firstInitialsToken = (letters: string) => `j${letters}`

/** The tokenizer splits at ASCII punctuation, so it goes in with its full-width form. */
function visible(characters: string): string {
  return characters.replace(/[!-/:-@[-`{-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
}

/** The initials of `length` characters from `place` on, one for each way to read them; none where one has none. */
function combine(initials: readonly (readonly string[])[], place: number, length: number): string[] {
  const window = initials.slice(place, place + length)
  if (window.length < length) return []
  return window.reduce<string[]>(
    (begun, letters) => begun.flatMap((before) => letters.map((letter) => before + letter)),
    [''],
  )
}
