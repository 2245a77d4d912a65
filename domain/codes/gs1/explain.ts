/** Puts GS1 elements into words. */
import { say, type Text } from '../../text'
import { issuerOf } from '../gtin-candidate'
import type { Candidate, CheckResult, Family, NextStep, Part, Verdict } from '../recognition'
import { checkContent, misread, type Content, type Fault } from './content'
import { countryName } from './countries'
import { bracketed, type Element, type Split } from './elements'
import { identifier, type Identifier } from './identifiers'

const names: Readonly<Record<'gs1' | 'gs1-dl', Text>> = {
  gs1: say('GS1 标签数据', 'GS1 element string'),
  'gs1-dl': say('GS1 网址（Digital Link）', 'GS1 Digital Link'),
}

/** Identifiers whose check digit speaks for the whole code, best first. */
const primaryKeys = [
  '01',
  '00',
  '02',
  '8006',
  '414',
  '417',
  '8003',
  '8017',
  '8018',
  '253',
  '255',
  '402',
  '03',
]

/**
 * The candidate for split elements.
 * @param today `YYYY-MM-DD`, for the date window.
 * @param extra notes of whoever split them.
 */
export function explainElements(
  family: Extract<Family, 'gs1' | 'gs1-dl'>,
  split: Split,
  today: string,
  extra: readonly Text[],
): Candidate {
  const faults: Fault[] = [...split.faults, ...contradictions(split.elements)]
  const notes: Text[] = []
  const parts: Part[] = []
  const checks = new Map<string, CheckResult>()
  for (const { ai, value } of split.elements) {
    const entry = identifier(ai)
    const content = checkContent(value, entry?.format ?? 'X..90', today)
    if (content.check) checks.set(ai, content.check)
    for (const { verdict, note } of content.faults) {
      faults.push({ verdict, note: say(`(${ai}) ${note.zh}`, `(${ai}) ${note.en}`) })
    }
    parts.push({
      key: ai,
      text: value,
      name: entry?.name ?? say(`应用标识符 ${ai}`, `Application identifier ${ai}`),
      meaning: content.faults.length > 0 ? null : meaningOf(entry, ai, value, content),
    })
    if (!entry)
      notes.push(
        say(`(${ai}) 不在本应用的表里，内容照原样显示`, `(${ai}) is not in our table; shown as it is`),
      )
  }
  const verdict: Verdict = faults.some((fault) => fault.verdict === 'misread')
    ? 'misread'
    : faults.length > 0
      ? 'impossible'
      : 'ok'
  const primary = primaryKeys.find((ai) => checks.has(ai))
  return {
    family,
    verdict,
    normalised: bracketed(split.elements),
    name: names[family],
    parts,
    check: (primary === undefined ? undefined : checks.get(primary)) ?? null,
    notes: [...faults.map((fault) => fault.note), ...notes, ...split.notes, ...extra],
    suggestions: [],
    next: nextOf(split.elements, verdict),
  }
}

function meaningOf(entry: Identifier | null, ai: string, value: string, content: Content): Text | null {
  switch (entry?.rendering) {
    case 'date': {
      const days = content.days.join(' – ')
      return say(days, days)
    }
    case 'country':
      return countryName(value)
    case 'count': {
      const count = String(Number(value))
      return say(count, count)
    }
    case 'unit':
    case 'amount': {
      const amount = decimal(value, Number(ai.charAt(3)))
      const text = entry.unit ? `${amount} ${entry.unit}` : amount
      return say(text, text)
    }
    default:
      return ai === '01' || ai === '02' ? issuerOf(value) : null
  }
}

/** `000189` with 3 places is `0.189`. */
function decimal(digits: string, places: number): string {
  const padded = digits.padStart(places + 1, '0')
  const whole = padded.slice(0, padded.length - places).replace(/^0+(?=\d)/, '')
  return places === 0 ? whole : `${whole}.${padded.slice(padded.length - places)}`
}

/** The same identifier twice with different values. */
function contradictions(elements: readonly Element[]): Fault[] {
  const seen = new Map<string, string>()
  const faults: Fault[] = []
  for (const { ai, value } of elements) {
    const before = seen.get(ai)
    if (before !== undefined && before !== value) {
      faults.push(misread(`(${ai}) 出现两次而内容不同`, `(${ai}) occurs twice with different values`))
    }
    seen.set(ai, value)
  }
  return faults
}

function nextOf(elements: readonly Element[], verdict: Verdict): readonly NextStep[] {
  const value = (ai: string) => elements.find((element) => element.ai === ai)?.value
  const gtin = value('01') ?? value('02') ?? value('8006')?.slice(0, 14)
  if (gtin === undefined || !/^\d{14}$/.test(gtin) || verdict === 'misread') return [{ kind: 'none' }]
  const lot = value('10')
  const serial = value('21')
  return [{ kind: 'product', gtin, ...(lot && { lot }), ...(serial && { serial }) }]
}
