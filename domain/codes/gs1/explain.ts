/** Puts GS1 elements into words. */
import { say, type Text } from '../../text'
import type { Candidate, CheckResult, Family, NextStep, Part, Verdict } from '../recognition'
import { checkAssociations } from './associations'
import { checkContent, type Fault } from './content'
import { bracketed, entryFor, type Element, type Split } from './elements'
import { meaningOf } from './meaning'
import { nearElements } from './near-elements'

const names: Readonly<Record<'gs1' | 'gs1-dl' | 'epc', Text>> = {
  gs1: say('GS1 标签数据', 'GS1 element string'),
  'gs1-dl': say('GS1 网址（Digital Link）', 'GS1 Digital Link'),
  epc: say('电子产品代码（EPC）', 'Electronic product code (EPC)'),
}

/** Identifiers whose check digit speaks for the whole code, best first. */
const primaryKeys = [
  '01',
  '00',
  '02',
  '03',
  '8006',
  '414',
  '417',
  '8003',
  '8017',
  '8018',
  '253',
  '255',
  '402',
  '8013',
]

const alone = say('只有这一项，说明不了是哪件商品', 'On its own it does not tell which item it belongs to')

/**
 * The candidate for split elements.
 * @param today `YYYY-MM-DD`, for the date window.
 * @param extra notes of whoever split them.
 */
export function explainElements(
  family: Extract<Family, 'gs1' | 'gs1-dl' | 'epc'>,
  split: Pick<Split, 'elements' | 'faults' | 'forgiven'>,
  today: string,
  extra: readonly Text[],
): Candidate {
  const { elements } = split
  const faults: Fault[] = [...split.faults]
  const notes: Text[] = []
  const parts: Part[] = []
  const checks = new Map<string, CheckResult>()
  for (const { ai, value } of elements) {
    const entry = entryFor(ai)
    if (!entry) continue
    const content = checkContent(value, entry)
    if (content.check) checks.set(ai, content.check)
    for (const { verdict, note, code } of content.faults) {
      faults.push({ verdict, code, note: say(`(${ai}) ${note.zh}`, `(${ai}) ${note.en}`) })
    }
    const meaning = content.faults.length > 0 ? null : meaningOf(entry, content.pieces, today)
    parts.push({ key: ai, text: value, name: entry.name, meaning })
  }
  // Values that hold lead to their product even where a field beside them should not be there.
  const readable = !faults.some(({ verdict }) => verdict === 'misread')
  for (const fault of checkAssociations(elements)) {
    // A person who types one field of a label has broken no rule.
    if (fault.rule !== 'required' || elements.length > 1) faults.push(fault)
    else notes.push(alone, fault.note)
  }
  const verdict = verdictOf(faults)
  const primary = primaryKeys.find((ai) => checks.has(ai))
  return {
    family,
    verdict,
    normalised: bracketed(elements),
    name: names[family],
    parts,
    check: (primary === undefined ? undefined : checks.get(primary)) ?? null,
    notes: [
      ...faults.map((fault) => fault.note),
      ...notes,
      ...split.forgiven.map(({ note }) => note),
      ...extra,
    ],
    suggestions: nearElements(elements).map(bracketed),
    next: readable ? nextOf(elements) : [{ kind: 'none' }],
  }
}

function verdictOf(faults: readonly Fault[]): Verdict {
  if (faults.some(({ verdict }) => verdict === 'misread')) return 'misread'
  return faults.length > 0 ? 'impossible' : 'ok'
}

function nextOf(elements: readonly Element[]): readonly NextStep[] {
  const value = (ai: string) => {
    const found = elements.filter((element) => element.ai === ai)
    return found.every((element) => element.value === found[0]?.value) ? found[0]?.value : undefined
  }
  const gtin = value('01') ?? value('02') ?? value('03') ?? (value('8006') ?? value('8026'))?.slice(0, 14)
  const sscc = value('00')
  if (gtin === undefined && sscc !== undefined) return [{ kind: 'logistic-unit', sscc }]
  if (gtin === undefined || !/^\d{14}$/.test(gtin)) return [{ kind: 'none' }]
  const lot = value('10')
  const serial = value('21')
  return [{ kind: 'product', gtin, ...(lot && { lot }), ...(serial && { serial }) }]
}
