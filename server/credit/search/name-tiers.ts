import type { Candidate } from './candidate'
import { codeText, hasBrackets, nameKey, nameText } from './normalise'
import { allOf, alone, type Stage, type Tier } from './tier'
import { nameToken, startToken, tradeNameToken } from './tokens'

const USCC_LENGTH = 18

export function codeTiers(query: string): { exact: Tier[]; prefix: Tier[] } {
  const code = codeText(query)
  if (code === null) return { exact: [], prefix: [] }
  const isWhole = code.length === USCC_LENGTH
  const exact: Tier = {
    source: { kind: 'code', code },
    matches: ({ uscc }) => uscc === code,
    ...(isWhole ? { isOnly: true } : {}),
  }
  const prefix: Tier = { source: { kind: 'code-prefix', code }, matches: ({ uscc }) => uscc.startsWith(code) }
  return { exact: [exact], prefix: [prefix] }
}

/** The exact name, its beginning, its trade name's beginning, the beginning of the code, within the name. */
export function nameTiers(query: string): Tier[] {
  const text = nameText(query)
  const key = nameKey(query)
  const { prefix } = codeTiers(query)
  const characters = [...key]
  if (characters.length === 0) return prefix
  const seen = (candidate: Candidate) => (hasBrackets(text) ? candidate.text : candidate.key)
  const grams = gramsOf(text)
  const begun = characters.slice(0, 2).join('')
  const further = grams.slice(1).map(nameToken)
  return [
    { source: { kind: 'name', key }, matches: (candidate) => seen(candidate) === text },
    {
      source: allOf([startToken(begun), ...further].map(alone)),
      matches: (candidate) => seen(candidate).startsWith(text),
    },
    ...(characters.length === 1 || hasBrackets(text)
      ? []
      : [
          {
            source: allOf([tradeNameToken(begun), ...further].map(alone)),
            matches: ({ tradeNames }: Candidate) => tradeNames.some((name) => name.startsWith(key)),
          },
        ]),
    ...prefix,
    {
      source: allOf(grams.map(nameToken).map(alone)),
      matches: (candidate) => seen(candidate).includes(text),
    },
  ]
}

/** Shorter queries are in so many names that asking for all of them at once is no use. */
const MIN_WITHIN = 3

/** What has the rows of all `nameTiers`: a name that begins with the query has it within. */
export function withinName(query: string): Stage['together'] {
  const text = nameText(query)
  if ([...text].length < MIN_WITHIN || codeTiers(query).prefix.length > 0) return null
  return { source: allOf(gramsOf(text).map(nameToken).map(alone)), isWide: false }
}

/** Pairs of neighbours, or the one character there is. */
export function gramsOf(text: string): string[] {
  const characters = [...text]
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, place) => (characters[place] ?? '') + character)
}
