/** Reads a text against one row of the family table. */
import { regionName } from '../regions/regions'
import { say, type Text } from '../text'
import { compareCheck, orgCheck } from './check-digits'
import type { FixedFamily, Slot } from './families'
import type { Candidate, CheckResult, Part, Verdict } from './recognition'
import { suggest } from './slips'

/**
 * The candidate for a compacted text (upper case, no blanks or hyphens).
 * @returns null when the text does not look like the family.
 */
export function readFixed(row: FixedFamily, text: string): Candidate | null {
  const prefixed = row.prefix !== '' && text.startsWith(row.prefix)
  if (row.prefix !== '' && !prefixed && !row.bare) return null
  const body = prefixed ? text.slice(row.prefix.length) : text
  const length = row.slots.reduce((sum, slot) => sum + slot.length, 0)
  if (body.length !== length) return wrongLength(row, body, length, prefixed)
  if (![...body].every((char) => row.alphabet.includes(char))) return slipped(row, body, prefixed)
  const candidate = readBody(row, body)
  const bare = row.bare && !prefixed
  if (bare && candidate.verdict !== 'ok') return null
  // Nine letters are a word sooner than an organisation code.
  if (row.family === 'orgcode' && candidate.verdict !== 'ok' && (body.match(/\d/g) ?? []).length < 6)
    return null
  if (!bare || row.prefix === '') return candidate
  return { ...candidate, notes: [...candidate.notes, bareNote(row)] }
}

function readBody(row: FixedFamily, body: string): Candidate {
  const check = row.check ? compareCheck(row.check(body.slice(0, -1)), body.slice(-1)) : null
  const faults: Text[] = []
  const parts: Part[] = []
  let at = 0
  for (const slot of row.slots) {
    const text = body.slice(at, at + slot.length)
    at += slot.length
    const meaning = meaningOf(slot, text, body.slice(0, at))
    const fault = faultOf(slot, text, meaning)
    if (fault) faults.push(fault)
    parts.push({ key: slot.key, text, name: slot.name, meaning })
  }
  const verdict: Verdict = check && !check.holds ? 'misread' : faults.length > 0 ? 'impossible' : 'ok'
  const code = row.prefix + body
  return {
    family: row.family,
    verdict,
    normalised: code,
    name: row.name,
    parts,
    check,
    notes: [...faults, ...row.notes, ...caution(row, body, verdict, check)],
    suggestions: check && !check.holds ? nearby(row, body) : [],
    next: row.next(code),
  }
}

function meaningOf(slot: Slot, text: string, head: string): Text | null {
  if (slot.region) {
    const found = regionName(text)
    return found && say(found.names.join(''), found.english)
  }
  return slot.values?.[slot.span === 'head' ? head : text] ?? null
}

function faultOf(slot: Slot, text: string, meaning: Text | null): Text | null {
  if (meaning || !(slot.closed || slot.region)) return null
  return say(`${slot.name.zh}“${text}”不存在`, `${slot.name.en} "${text}" never existed`)
}

/** What a person should know before turning away from a code that fails. */
function caution(row: FixedFamily, body: string, verdict: Verdict, check: CheckResult | null): Text[] {
  const notes: Text[] = []
  if (check && !check.holds) {
    notes.push(
      say(
        '校验码不符，多半是看错或抄错了一位',
        'The check digit does not fit: most likely one character was misread',
      ),
    )
  }
  if (row.family !== 'uscc') return notes
  if (verdict !== 'ok') {
    notes.push(
      say(
        '也有少数真实企业的代码不合标准（早期试点等），可以照原样查询，再与营业执照核对',
        'A few real companies have codes that break the standard; look it up as it is and compare with the licence',
      ),
    )
  }
  const office = body.slice(2, 8)
  if (verdict === 'ok' && regionName(office)?.standing === 'unlisted') {
    notes.push(
      say(
        `登记机关区划 ${office} 不在现行县区表里，可能是开发区`,
        `Region ${office} is not in the county table; it may be a development zone`,
      ),
    )
  }
  const org = body.slice(8, 17)
  if (verdict === 'ok' && orgCheck(org.slice(0, 8))?.character !== org.slice(8)) {
    notes.push(
      say('其中的组织机构代码自身的校验码不符', 'The organisation code inside it fails its own check'),
    )
  }
  return notes
}

/** A code whose prefix, or whose first eight characters, give it away although the length is wrong. */
function wrongLength(row: FixedFamily, body: string, length: number, prefixed: boolean): Candidate | null {
  const like = prefixed
    ? /^\d{6,24}$/.test(body)
    : row.family === 'uscc' && /^9[123]\d{6}[0-9A-Z]{7,12}$/.test(body) && Math.abs(body.length - length) <= 2
  if (!like || (row.family === 'uscc' && regionName(body.slice(2, 8)) === null)) return null
  return broken(
    row,
    row.prefix + body,
    [],
    [
      say(
        `${row.name.zh}应有 ${length + row.prefix.length} 位，这里有 ${body.length + row.prefix.length} 位`,
        `It should have ${length + row.prefix.length} characters, here are ${body.length + row.prefix.length}`,
      ),
    ],
  )
}

/** Right length, but with characters the family does not know. */
function slipped(row: FixedFamily, body: string, prefixed: boolean): Candidate | null {
  if (!/^[0-9A-Z]+$/.test(body) || row.weak) return null
  const strangers = [...body].filter((char) => !row.alphabet.includes(char))
  const near = nearby(row, body)
  const givenAway = prefixed || near.length > 0 || (row.family === 'uscc' && /^[1-9][1-9]\d{6}/.test(body))
  if (!givenAway || strangers.length > body.length / 3) return null
  const letters = [...new Set(strangers)].join('、')
  return broken(row, row.prefix + body, near, [
    say(`${row.name.zh}里没有 ${letters}`, `${row.name.en} never contains ${letters}`),
  ])
}

/** Readings near `body` whose check character holds, with their prefix. */
function nearby(row: FixedFamily, body: string): string[] {
  const holds = (code: string) => row.check?.(code.slice(0, -1))?.character === code.slice(-1)
  return suggest(body, row.alphabet, holds).map((near) => row.prefix + near)
}

function broken(
  row: FixedFamily,
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

function bareNote(row: FixedFamily): Text {
  return say(
    `没有字母 ${row.prefix}，按${row.name.zh}也读得通`,
    `Without the letters ${row.prefix} it also reads as one of these`,
  )
}
