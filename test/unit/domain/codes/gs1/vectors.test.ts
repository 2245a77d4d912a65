import { expect, test } from '@jest/globals'
import { parseGtin } from '../../../../../domain/codes/gtin'
import { clean, GS, unblank } from '../../../../../domain/codes/normalise'
import { explainElements } from '../../../../../domain/codes/gs1/explain'
import { splitBracketed, splitElements } from '../../../../../domain/codes/gs1/elements'
import { readGtin } from '../../../../../domain/codes/gtin-candidate'
import { escapeBytes, unescapeBytes } from '../../../../../domain/codes/gs1/uri'
import { describeWithShared, readSharedJson } from '../../../../shared-data'
import {
  fnc1,
  generateScan,
  humanReadable,
  isAddress,
  parseBracketed,
  parseData,
  parseFnc1,
  parseLink,
  processScan,
  withPairs,
  writeBracketed,
  writeLink,
  type Options,
  type Outcome,
} from './engine'

interface Vector {
  readonly id: string
  readonly kind: string
  readonly input: string
  readonly valid: boolean
  readonly expect: unknown
  readonly options?: Options | null
  readonly symbology?: string
  readonly stem?: string | null
}

const TODAY = '2026-11-23'

/** What we make of the input: null when it is not valid, else whatever `wanted` asks for. */
type Reading = (vector: Vector, options: Options) => unknown

/** A valid outcome as `show` puts it; where nothing is expected, only validity counts. */
function shown(vector: Vector, parsed: Outcome, show: () => unknown): unknown {
  if (parsed.errors.length > 0) return null
  return vector.expect === null ? true : show()
}

/** The keys the vector asks about, worked out from the elements. */
function facts(vector: Vector, parsed: Outcome): unknown {
  const { elements, ignored } = parsed
  const wanted = vector.expect as Readonly<Record<string, unknown>>
  const isLink = isAddress(vector.input)
  const all: Readonly<Record<string, () => unknown>> = {
    ai_data_bracketed: () => (elements.length === 0 ? vector.input : writeBracketed(parsed)),
    ai_bracketed: () => writeBracketed(parsed),
    canonical_dl: () => writeLink(elements, undefined, {}),
    dl_ignored_query_params: () => ignored,
    fnc1: () => fnc1(elements),
    hri: () => humanReadable(parsed),
    hri_with_titles: () => humanReadable(parsed, true),
  }
  const scan = (key: string) =>
    generateScan(key.replace('scan_data_', ''), isLink ? vector.input : fnc1(elements), {})
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, all[key]?.() ?? scan(key)]))
}

const readings: Readonly<Record<string, Reading>> = {
  ai_bracketed_parse: (vector, options) => {
    const parsed = parseBracketed(vector.input, options)
    return shown(vector, parsed, () => fnc1(parsed.elements))
  },
  ai_fnc1_process: (vector, options) => shown(vector, parseFnc1(vector.input, options), () => true),
  ai_linter: (vector, options) => {
    const { errors } = parseBracketed(vector.input, options)
    if (errors.length === 0) return true
    return vector.expect === null ? null : { error: `GS1_LINTER_${errors[0]}` }
  },
  ai_association_rule: (vector, options) =>
    shown(vector, withPairs(parseBracketed(vector.input, options), options), () => true),
  ai_bracketed_full: (vector, options) => {
    const parsed = withPairs(parseBracketed(vector.input, options), options)
    return shown(vector, parsed, () => facts(vector, parsed))
  },
  data_str: (vector, options) => {
    const parsed = parseData(vector.input, options)
    return shown(vector, parsed, () => facts(vector, parsed))
  },
  dl_uri_full: (vector, options) => {
    const parsed = parseData(vector.input, options)
    return shown(vector, parsed, () => facts(vector, parsed))
  },
  dl_uri_parse: (vector, options) => {
    const parsed = parseLink(vector.input, options)
    return shown(vector, parsed, () => fnc1(parsed.elements))
  },
  // The older toolkit that this vector comes from takes names of letters and short numbers unasked.
  dl_uri_to_bracketed: (vector) => {
    const parsed = parseLink(vector.input, {
      permitConvenienceAlphas: true,
      PermitZeroSuppressedGTINinDLuris: true,
    })
    return shown(vector, parsed, () => writeBracketed(parsed))
  },
  dl_uri_generate: (vector, options) => {
    const parsed = vector.input.startsWith('(')
      ? parseBracketed(vector.input, options)
      : parseFnc1(`^${vector.input.split(GS).join('^')}`, options)
    return shown(vector, parsed, () => writeLink(parsed.elements, vector.stem, options)) === null
      ? null
      : writeLink(parsed.elements, vector.stem, options)
  },
  uri_unescape: ({ input }) => ({ path: unescapeBytes(input, 'path'), query: unescapeBytes(input, 'query') }),
  uri_escape: ({ input }) => ({ path: escapeBytes(input, 'path'), query: escapeBytes(input, 'query') }),
  scandata_process: ({ input }) => processScan(input),
  scandata_generate: ({ input, symbology }, options) => generateScan(symbology ?? 'NONE', input, options),
  scandata_full: (vector, options) => {
    const read = processScan(vector.input)
    if (!read) return null
    const parsed = parseData(read.data, options)
    return shown(vector, parsed, () => facts(vector, parsed))
  },
  // Through the recogniser's own steps: blanks dropped, values put into words.
  ai_parse_values: (vector) => {
    const { text } = unblank(clean(vector.input))
    const split = text.startsWith('(') ? splitBracketed(text) : splitElements(text)
    const { parts } = explainElements('gs1', split, TODAY, [])
    return Object.fromEntries(
      parts.map(({ key, text: value, meaning }) => [key, spoken(key, value, meaning?.en)]),
    )
  },
  gtin: ({ input, expect: expected }) => {
    const gtin = parseGtin(input)
    return gtin && (typeof expected === 'string' ? gtin.slice(14 - expected.length) : true)
  },
  ean13_only: ({ input }) => (/^\d{13}$/.test(input) && readGtin(input)?.verdict === 'ok' ? true : null),
}

/** The meaning without its unit; times as ISO 8601 joins them; a value that means no more stays. */
function spoken(ai: string, value: string, meaning: string | undefined): string {
  if (meaning === undefined || /^0[12]$/.test(ai)) return value
  const moment = /^(\d{4}-\d\d-\d\d)(?: ([\d:]+))?$/.exec(meaning)
  if (moment) return moment[2] === undefined ? meaning : `${moment[1]}T${moment[2]}`
  return meaning.split(' ')[0] ?? meaning
}

/** Settings of the engine that `engine.ts` knows. */
const options: ReadonlySet<string> = new Set([
  'PermitUnknownAIs',
  'PermitZeroSuppressedGTINinDLuris',
  'permitConvenienceAlphas',
  'AddCheckDigit',
  'validation:UNKNOWN_AI_NOT_DL_ATTR',
  'validation:REQUISITE_AIS',
])

function unsupported({ kind, options: set }: Vector): string | null {
  if (!(kind in readings)) return `kind ${kind}: nobody said what it asks`
  const unknown = Object.keys(set ?? {}).find((name) => !options.has(name))
  return unknown === undefined ? null : `option ${unknown}: a setting of the engine that ours has not`
}

describeWithShared('GS1 data are read and written as the GS1 syntax engine does', () => {
  const vectors = readSharedJson<readonly Vector[]>('data/gs1/gs1_vectors.json')
  const supported = vectors.filter((vector) => unsupported(vector) === null)

  test.each([...new Set(supported.map(({ kind }) => kind))])('%s', (kind) => {
    const wrong = supported
      .filter((vector) => vector.kind === kind)
      .flatMap((vector) => {
        const actual = readings[kind]?.(vector, vector.options ?? {}) ?? null
        return agrees(vector, actual) ? [] : [{ ...vector, actual }]
      })
    expect(wrong).toEqual([])
  })

  const leftOut = vectors.flatMap((vector) => unsupported(vector) ?? [])
  test(`left out: ${leftOut.join('; ') || 'none'}`, () => {
    expect(leftOut.length).toBeLessThanOrEqual(vectors.length / 100)
  })
})

function agrees({ valid, expect: expected, kind }: Vector, actual: unknown): boolean {
  if (kind === 'ai_linter' && !valid) return JSON.stringify(actual) === JSON.stringify(expected)
  if (!valid) return actual === null
  if (expected === null) return actual !== null
  return JSON.stringify(actual) === JSON.stringify(expected)
}
