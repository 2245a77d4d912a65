import { codeText, hasBrackets, latinText, nameKey, nameText } from './normalise'
import { cutsOf, readingsOf, syllablesFrom } from './readings'
import {
  firstInitialsToken,
  firstSyllableToken,
  initialsToken,
  nameToken,
  startToken,
  syllableToken,
} from './tokens'

/** What a tier needs to know of a merchant to say whether it belongs there. */
export interface Candidate {
  readonly uscc: string
  readonly name: string
}

/** One grade of hits. Hits of a better tier are not told again in a worse one. */
export interface Tier {
  readonly source:
    | { readonly kind: 'code'; readonly code: string }
    | { readonly kind: 'code-prefix'; readonly code: string }
    | { readonly kind: 'name'; readonly key: string }
    /** An expression of the full-text index; it may find too much, `matches` decides. */
    | { readonly kind: 'index'; readonly expression: string }
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
  const seen = hasBrackets(text)
    ? ({ name }: Candidate) => nameText(name)
    : ({ name }: Candidate) => nameKey(name)
  const grams = gramsOf(characters)
  const start = all([startToken(characters.slice(0, 2).join('')), ...grams.slice(1).map(nameToken)])
  return [
    { source: { kind: 'name', key }, matches: (candidate) => seen(candidate) === text },
    {
      source: { kind: 'index', expression: start },
      matches: (candidate) => seen(candidate).startsWith(text),
    },
    ...prefix,
    {
      source: { kind: 'index', expression: all(grams.map(nameToken)) },
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
    ...pinyinTier(cuts, firstCutExpression, true),
    ...initialsTier(letters, true),
    ...pinyinTier(cuts, cutExpression, false),
    ...initialsTier(letters, false),
  ]
}

type Cut = readonly string[]

function pinyinTier(cuts: readonly Cut[], expression: (cut: Cut) => string, atStart: boolean): Tier[] {
  if (cuts.length === 0) return []
  return [
    {
      source: { kind: 'index', expression: cuts.map((cut) => `(${expression(cut)})`).join(' OR ') },
      matches: ({ name }) => {
        const characters = [...nameKey(name)]
        return cuts.some((cut) =>
          places(characters, cut, atStart).some((place) => reads(characters, place, cut)),
        )
      },
    },
  ]
}

function cutExpression(cut: Cut): string {
  const last = cut.at(-1) ?? ''
  const endings = syllablesFrom(last)
  const before = cut.at(-2)
  if (before === undefined) return any(endings.map((ending) => syllableToken(ending)))
  const pairs = cut.slice(1, -1).map((syllable, place) => syllableToken(cut[place] ?? '', syllable))
  return [...pairs.map(quoted), any(endings.map((ending) => syllableToken(before, ending)))].join(' AND ')
}

function firstCutExpression(cut: Cut): string {
  const [first = ''] = cut
  if (cut.length === 1) return any(syllablesFrom(first).map(firstSyllableToken))
  return `${quoted(firstSyllableToken(first))} AND ${cutExpression(cut)}`
}

function initialsTier(letters: string, atStart: boolean): Tier[] {
  if (letters.length === 1 && !atStart) return []
  const grams = Array.from({ length: Math.max(1, letters.length - 2) }, (_, place) =>
    letters.slice(place, place + 3),
  )
  const tokens = atStart
    ? [firstInitialsToken(letters.slice(0, 3)), ...grams.slice(1).map(initialsToken)]
    : grams.map(initialsToken)
  const cut = [...letters]
  return [
    {
      source: { kind: 'index', expression: all(tokens) },
      matches: ({ name }) => {
        const characters = [...nameKey(name)]
        return places(characters, cut, atStart).some((place) =>
          cut.every((letter, offset) => beginsWith(characters[place + offset], letter)),
        )
      },
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

const quoted = (token: string) => `"${token.replaceAll('"', '""')}"`
const all = (tokens: readonly string[]) => [...new Set(tokens)].map(quoted).join(' AND ')
const any = (tokens: readonly string[]) => `(${tokens.map(quoted).join(' OR ')})`
