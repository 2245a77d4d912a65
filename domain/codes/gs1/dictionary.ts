/** The application identifiers, looked up: format, pairing rules and name of each (rows in the two tables beside). */
import { say, type Text } from '../../text'
import { identifierRows } from './table-of-identifiers'
import { nameRows } from './table-of-names'

/** One piece of a value; pieces follow each other without a mark. */
export interface Component {
  readonly set: 'N' | 'X' | 'Y' | 'Z'
  readonly min: number
  readonly max: number
  readonly optional: boolean
  /** Names of rules in `lint/`. */
  readonly rules: readonly string[]
}

export interface Identifier {
  readonly ai: string
  /** No separator is needed after it. */
  readonly fixed: boolean
  /** It may be an attribute of a Digital Link. */
  readonly attribute: boolean
  readonly components: readonly Component[]
  /** Shortest and longest value. */
  readonly min: number
  readonly max: number
  /** Each inner list is one demand: one of its groups must be there in full (patterns: `31nn`). */
  readonly requires: readonly (readonly (readonly string[])[])[]
  /** Patterns of identifiers that must not stand beside it. */
  readonly excludes: readonly string[]
  /** null when it is no primary key of a Digital Link, else the chains of qualifiers it may lead, in order. */
  readonly qualifiers: readonly (readonly string[])[] | null
  /** The data title printed on labels; '' where it has none. */
  readonly title: string
  readonly name: Text
  /** How a number is put into words: `#` count, `¤` money, a unit of measure, or ''. */
  readonly unit: string
}

interface Tables {
  readonly rows: ReadonlyMap<string, string>
  readonly names: ReadonlyMap<string, string>
  /** Digits of the identifiers that start with these two. */
  readonly lengths: ReadonlyMap<string, number>
}

let tables: Tables | undefined
const entries = new Map<string, Identifier | null>()

/** Value lengths of identifiers that need no separator, by the first two digits (General Specifications 7.8.5-2). */
const predefined: Readonly<Record<string, number>> = {
  '00': 18,
  '01': 14,
  '02': 14,
  '03': 14,
  '04': 16,
  '11': 6,
  '12': 6,
  '13': 6,
  '14': 6,
  '15': 6,
  '16': 6,
  '17': 6,
  '18': 6,
  '19': 6,
  '20': 2,
  '31': 6,
  '32': 6,
  '33': 6,
  '34': 6,
  '35': 6,
  '36': 6,
  '41': 13,
}

/** Longest value of an identifier nobody defined yet. */
const MAX_VALUE = 90

/** The entry of a full identifier; null when the dictionary has none. */
export function identifier(ai: string): Identifier | null {
  const known = entries.get(ai)
  if (known !== undefined) return known
  const { rows, names } = load()
  const row = rows.get(ai)
  // Only identifiers of the table are remembered, so hostile input cannot fill the memory.
  if (row === undefined) return null
  const entry = entryOf(ai, row, names.get(ai) ?? names.get(`${ai.slice(0, 3)}n`) ?? '')
  entries.set(ai, entry)
  return entry
}

/** What is known of an identifier outside the dictionary: only its length rules. Null when it cannot be one. */
export function unknownIdentifier(ai: string): Identifier | null {
  if (!/^\d{2,4}$/.test(ai)) return null
  const length = identifierLength(ai)
  // Neither the beginning of a known identifier nor a known one with digits after it.
  if (length !== 0 && length !== ai.length) return null
  const size = predefined[ai.slice(0, 2)]
  return {
    ai,
    fixed: size !== undefined,
    attribute: false,
    components: [{ set: 'X', min: size ?? 1, max: size ?? MAX_VALUE, optional: false, rules: [] }],
    min: size ?? 1,
    max: size ?? MAX_VALUE,
    requires: [],
    excludes: [],
    qualifiers: null,
    title: 'UNKNOWN',
    name: say(`应用标识符 ${ai}`, `Application identifier ${ai}`),
    unit: '',
  }
}

/** Digits of the identifier that starts with these two; 0 when the dictionary has none such. */
export function identifierLength(start: string): number {
  return load().lengths.get(start.slice(0, 2)) ?? 0
}

/** Every identifier of the dictionary, in its order. */
export function everyIdentifier(): string[] {
  return [...load().rows.keys()]
}

/** Whether the identifier fits a pattern such as `310n`. */
export function fits(ai: string, pattern: string): boolean {
  const n = pattern.indexOf('n')
  return n < 0 ? ai === pattern : ai.length === pattern.length && ai.startsWith(pattern.slice(0, n))
}

function load(): Tables {
  if (tables) return tables
  const rows = new Map<string, string>()
  const names = new Map<string, string>()
  const lengths = new Map<string, number>()
  for (const row of identifierRows.trim().split('\n')) {
    for (const ai of expand(row.slice(0, row.indexOf(' ')))) {
      rows.set(ai, row)
      lengths.set(ai.slice(0, 2), ai.length)
    }
  }
  for (const row of nameRows.trim().split('\n')) {
    for (const ai of expand(row.slice(0, row.indexOf('|')))) names.set(ai, row)
  }
  tables = { rows, names, lengths }
  return tables
}

/** `3100-3105` is six identifiers. */
function expand(range: string): string[] {
  const [from = '', to = from] = range.split('-')
  if (from === to) return [from]
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, step) => String(Number(from) + step))
}

function entryOf(ai: string, row: string, name: string): Identifier {
  const [, flags = '', format = '', rules = ''] = row.split(/ {2,}/)
  const components = componentsOf(format)
  const [, title = '', zh = '', en = '', unit = ''] = name.split('|')
  const requires: string[][][] = []
  const excludes: string[] = []
  let qualifiers: string[][] | null = null
  for (const rule of rules === '' ? [] : rules.split('; ')) {
    const [kind, ...values] = rule.split(' ')
    if (kind === 'with') requires.push(values.map((group) => group.split('+')))
    if (kind === 'not') excludes.push(...values)
    if (kind === 'key') qualifiers = values.map((chain) => chain.split('>'))
  }
  return {
    ai,
    fixed: flags.includes('f'),
    attribute: flags.includes('a'),
    components,
    min: components.reduce((sum, { optional, min }) => sum + (optional ? 0 : min), 0),
    max: components.reduce((sum, { max }) => sum + max, 0),
    requires,
    excludes,
    qualifiers,
    title,
    name: say(zh, en),
    unit,
  }
}

/** `N13,csum [X..17]` is two components. */
function componentsOf(format: string): Component[] {
  return format.split(' ').map((piece) => {
    const match = /^(\[?)([NXYZ])(\.\.)?(\d+)\]?(?:,(.*))?$/.exec(piece)
    const [, bracket, set, range, size, rules] = match ?? []
    return {
      set: set === 'N' || set === 'Y' || set === 'Z' ? set : 'X',
      min: range ? 1 : Number(size),
      max: Number(size),
      optional: bracket === '[',
      rules: rules === undefined ? [] : rules.split(','),
    }
  })
}
