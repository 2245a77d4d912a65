/** National codes of fixed length: how a row of the table describes one, and how a text is read against it. */
import { say, type Text } from '../../text'
import { compareCheck, type Computed } from '../check-digits'
import type { Candidate, CheckResult, Family, NextStep, Part, Verdict } from '../recognition'
import { suggest } from '../slips'
import { readSlot, type Slot } from './slot'

export interface NumberedFamily {
  readonly family: Family
  readonly name: Text
  /** Letters printed before the number; '' for none. */
  readonly prefix: string
  /** Characters after the prefix. */
  readonly alphabet: string
  /** In order; together they are the whole number after the prefix. */
  readonly slots: readonly (Slot & { readonly length: number })[]
  /** Computes the last slot from the ones before it (prefix left out); null where the family has no check character. */
  readonly check: ((body: string) => Computed | null) | null
  /** The number may be printed without its prefix, or has none; then only a reading without fault counts. */
  readonly bare: boolean
  /** Its shape proves little: no prefix and no check character. Only a reading without fault counts. */
  readonly weak: boolean
  /** Whether a body of wrong length or with wrong characters can be nothing else. */
  readonly givenAway?: (body: string) => boolean
  /** Whether a body whose check fails may be meant for one at all; without it, every one may. */
  readonly plausible?: (body: string) => boolean
  readonly next: (code: string) => readonly NextStep[]
  readonly notes: readonly Text[]
  /** What else is to be known of a body that was read. */
  readonly caution?: (body: string, verdict: Verdict) => readonly Text[]
}

const misreadNote = say(
  '校验码不符，多半是看错或抄错了一位',
  'The check digit does not fit: most likely one character was misread',
)

/**
 * The candidate for a compacted text (upper case, no blanks or hyphens).
 * @param thisYear four digits
 * @returns null when the text does not look like the family.
 */
export function readNumbered(row: NumberedFamily, text: string, thisYear: number): Candidate | null {
  const prefixed = row.prefix !== '' && text.startsWith(row.prefix)
  if (row.prefix !== '' && !prefixed && !row.bare) return null
  const body = prefixed ? text.slice(row.prefix.length) : text
  const length = row.slots.reduce((sum, slot) => sum + slot.length, 0)
  if (body.length !== length) return wrongLength(row, body, length, prefixed)
  for (const char of body) if (!row.alphabet.includes(char)) return slipped(row, body, prefixed)
  const candidate = readBody(row, body, thisYear)
  const bare = row.bare && !prefixed
  if ((bare || row.weak) && !prefixed && candidate.verdict !== 'ok') return null
  if (candidate.verdict === 'misread' && row.plausible?.(body) === false) return null
  return bare && row.prefix !== '' ? { ...candidate, notes: [...candidate.notes, bareNote(row)] } : candidate
}

function readBody(row: NumberedFamily, body: string, thisYear: number): Candidate {
  const check = row.check ? compareCheck(row.check(body.slice(0, -1)), body.slice(-1)) : null
  const faults: Text[] = []
  const notes: Text[] = []
  const parts: Part[] = []
  let at = 0
  for (const slot of row.slots) {
    const text = body.slice(at, at + slot.length)
    at += slot.length
    const { meaning, fault, note } = readSlot(slot, text, body.slice(0, at), thisYear)
    if (fault) faults.push(fault)
    // Of a misread code the region is the least of its faults.
    if (note && !isWrong(check)) notes.push(note)
    parts.push({ key: slot.key, text, name: slot.name, meaning })
  }
  const verdict: Verdict = isWrong(check) ? 'misread' : faults.length > 0 ? 'impossible' : 'ok'
  const code = row.prefix + body
  return {
    family: row.family,
    verdict,
    normalised: code,
    name: row.name,
    parts,
    check,
    notes: [
      ...(isWrong(check) ? [misreadNote] : []),
      ...faults,
      ...notes,
      ...row.notes,
      ...(row.caution?.(body, verdict) ?? []),
    ],
    suggestions: isWrong(check) ? nearby(row, body) : [],
    next: row.next(code),
  }
}

const isWrong = (check: CheckResult | null): boolean => check !== null && !check.holds

/** A code whose prefix, or whose beginning, gives it away although the length is wrong. */
function wrongLength(row: NumberedFamily, body: string, length: number, prefixed: boolean): Candidate | null {
  const like = prefixed
    ? /[A-Z]/.test(row.prefix) && /^\d{5,24}$/.test(body)
    : Math.abs(body.length - length) <= 2 && row.givenAway?.(body) === true
  if (!like) return null
  const whole = row.prefix.length
  return broken(
    row,
    row.prefix + body,
    [],
    [
      say(
        `${row.name.zh}应有 ${length + whole} 位，这里有 ${body.length + whole} 位`,
        `It should have ${length + whole} characters, here are ${body.length + whole}`,
      ),
    ],
  )
}

/** Right length, but with characters the family does not know. */
function slipped(row: NumberedFamily, body: string, prefixed: boolean): Candidate | null {
  if (!/^[0-9A-Z]+$/.test(body) || (row.weak && !prefixed)) return null
  const strangers = [...body].filter((char) => !row.alphabet.includes(char))
  const near = nearby(row, body)
  if (strangers.length > body.length / 3) return null
  if (!prefixed && near.length === 0 && row.givenAway?.(body) !== true) return null
  const letters = [...new Set(strangers)].join('、')
  return broken(row, row.prefix + body, near, [
    say(`${row.name.zh}里没有 ${letters}`, `${row.name.en} never contains ${letters}`),
  ])
}

/** Readings near `body` whose check character holds, with their prefix. */
function nearby(row: NumberedFamily, body: string): string[] {
  const { check } = row
  if (!check) return []
  const holds = (code: string) => check(code.slice(0, -1))?.character === code.slice(-1)
  return suggest(body, row.alphabet, holds).map((near) => row.prefix + near)
}

function broken(
  row: NumberedFamily,
  code: string,
  suggestions: readonly string[],
  notes: readonly Text[],
): Candidate {
  return {
    family: row.family,
    verdict: 'misread',
    normalised: code,
    name: row.name,
    parts: [],
    check: null,
    notes,
    suggestions,
    next: [{ kind: 'none' }],
  }
}

function bareNote(row: NumberedFamily): Text {
  return say(
    `没有字母 ${row.prefix}，按${row.name.zh}也读得通`,
    `Without the letters ${row.prefix} it also reads as one of these`,
  )
}
