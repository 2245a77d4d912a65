/** Lays the parts of a reading over the text as it was scanned or typed, to show where each of them stands. */
import { halfWidth } from '../half-width'
import type { Part } from './recognition'

/** A stretch of the raw text, and the place of the part that it is, null for what belongs to none. */
export interface Segment {
  readonly text: string
  readonly part: number | null
}

/** After so many parts that are not in the text nothing more is looked for: what is read in 8 KB stays quick. */
const MAX_MISSES = 8
/** A shorter text may stand anywhere by accident: it counts only where the part before it ends. */
const TELLING_LENGTH = 3

/** The letters and digits of the raw text, made alike, and the stretch of the raw text that each comes from. */
interface Projection {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/**
 * The raw text in order as segments that together are exactly the raw text. Case, blanks, hyphens and other
 * punctuation, full width, percent-encoding and the zeros that fill up a GTIN make no difference; a part that is not
 * in the text, or is not after the one before it, is left out.
 */
export function rawSpans(raw: string, parts: readonly Pick<Part, 'key' | 'text'>[]): readonly Segment[] {
  const projection = project(raw)
  const texts = parts.map(({ text }) => project(text).text)
  const isPlain = !parts.some(({ key }) => isIdentifier(key))
  return segmentsOf(raw, isPlain ? inRuns(projection, texts) : oneAfterAnother(projection, parts, texts))
}

/** A GS1 part is keyed by its application identifier, behind which it stands. */
const isIdentifier = (key: string): boolean => /^\d{2,4}$/.test(key)

interface Span {
  readonly part: number
  readonly start: number
  readonly end: number
}

/** Most parts that are looked for in one piece: no code has more, and lines of words stand apart. */
const MAX_RUN = 12

/**
 * Where parts stand one right after the other, as in every code of fixed length, their place is beyond doubt: the
 * longest run that is in the text is taken, then the next.
 */
function inRuns({ text, starts, ends }: Projection, texts: readonly string[]): readonly Span[] {
  const spans: Span[] = []
  let cursor = 0
  let misses = 0
  for (let first = 0; first < texts.length && misses < MAX_MISSES;) {
    const run = longestRun(text, texts.slice(first, first + MAX_RUN), cursor)
    if (run === null) {
      misses++
      first++
      continue
    }
    cursor = run.from
    for (const part of texts.slice(first, first + run.count)) {
      spans.push(...spanOf({ starts, ends }, first, cursor, cursor + part.length))
      cursor += part.length
      first++
    }
  }
  return spans
}

function longestRun(
  text: string,
  texts: readonly string[],
  cursor: number,
): { from: number; count: number } | null {
  for (let count = texts.length; count > 0; count--) {
    const all = texts.slice(0, count).join('')
    if (all === '') continue
    const from = all.length < TELLING_LENGTH ? -1 : text.indexOf(all, cursor)
    if (from >= 0) return { from, count }
    if (cursor > 0 && text.startsWith(all, cursor)) return { from: cursor, count }
  }
  return null
}

function oneAfterAnother(
  projection: Projection,
  parts: readonly Pick<Part, 'key' | 'text'>[],
  texts: readonly string[],
): readonly Span[] {
  const spans: Span[] = []
  let cursor = 0
  let misses = 0
  for (const [index, text] of texts.entries()) {
    if (misses === MAX_MISSES) break
    const found = find(projection.text, text, parts[index]?.key ?? '', cursor, spans.length > 0)
    if (found === null) {
      misses++
      continue
    }
    spans.push(...spanOf(projection, index, found.from, found.to))
    cursor = found.to
  }
  return spans
}

function find(
  text: string,
  part: string,
  key: string,
  cursor: number,
  isAfterAnother: boolean,
): { from: number; to: number } | null {
  if (part === '') return null
  if (isIdentifier(key)) {
    const at = text.indexOf(key + part, cursor)
    if (at >= 0) return { from: at + key.length, to: at + key.length + part.length }
  } else if (isAfterAnother && text.startsWith(part, cursor)) {
    return { from: cursor, to: cursor + part.length }
  }
  const at = part.length < TELLING_LENGTH ? -1 : text.indexOf(part, cursor)
  return at >= 0 ? { from: at, to: at + part.length } : unpadded(text, part, cursor)
}

/** A GTIN that was written shorter than the 14 digits it is read as. */
function unpadded(text: string, part: string, cursor: number): { from: number; to: number } | null {
  const [, zeros = '', rest = ''] = /^(0+)(\d{7,13})$/.exec(part) ?? []
  const at = zeros === '' ? -1 : text.indexOf(rest, cursor)
  if (at < 0) return null
  let from = at
  while (from > cursor && at - from < zeros.length && text[from - 1] === '0') from--
  return { from, to: at + rest.length }
}

function spanOf(
  { starts, ends }: Pick<Projection, 'starts' | 'ends'>,
  part: number,
  from: number,
  to: number,
): Span[] {
  const start = starts[from]
  const end = ends[to - 1]
  return from < to && start !== undefined && end !== undefined ? [{ part, start, end }] : []
}

function segmentsOf(raw: string, spans: readonly Span[]): Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (const { part, start, end } of spans) {
    // Two parts may come out of one percent-encoded character; the first has it.
    if (start < at) continue
    if (start > at) segments.push({ text: raw.slice(at, start), part: null })
    segments.push({ text: raw.slice(start, end), part })
    at = end
  }
  if (at < raw.length) segments.push({ text: raw.slice(at), part: null })
  return segments
}

function project(raw: string): Projection {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  const take = (chars: string, start: number, end: number): void => {
    for (const char of chars.split('')) {
      const plain = plainOf(char)
      if (plain === '') continue
      text += plain
      starts.push(start)
      ends.push(end)
    }
  }
  for (let at = 0; at < raw.length;) {
    const encoded = raw[at] === '%' ? encodedAt(raw, at) : null
    const length = encoded?.length ?? 1
    take(encoded?.decoded ?? raw.charAt(at), at, at + length)
    at += length
  }
  return { text, starts, ends }
}

/** Upper case and half width; nothing for what only separates. One character stays one. */
function plainOf(char: string): string {
  const half = halfWidth(char)
  if (/[0-9A-Z]/.test(half)) return half
  if (/[a-z]/.test(half)) return half.toUpperCase()
  return /[\u3400-\u9fff]/.test(half) ? half : ''
}

/** The characters behind a run of `%XX`; null where it is no UTF-8. */
function encodedAt(raw: string, at: number): { decoded: string; length: number } | null {
  const lead = parseInt(raw.slice(at + 1, at + 3), 16)
  const bytes = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1
  const run = raw.slice(at, at + bytes * 3)
  if (!/^(?:%[0-9A-Fa-f]{2})+$/.test(run) || run.length < bytes * 3) return null
  try {
    return { decoded: decodeURIComponent(run), length: run.length }
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}
