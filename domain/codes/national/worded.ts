/** National numbers written with Chinese words: how a row describes them, and how a text is read against it. */
import { say, type Text } from '../../text'
import { compact, type Normalised } from '../normalise'
import type { Candidate, Family, NextStep, Part } from '../recognition'
import { forceDigits } from '../slips'
import { readSlot, type Slot } from './slot'

export interface WordedForm {
  /** The whole number; each group is a slot. Written for text without blanks, hyphens, brackets, 第 and 号. */
  readonly pattern: RegExp
  readonly slots: readonly Slot[]
  readonly name: Text
  /** How the number is officially written, `$1` for the first group; absent where that is the text without fillers. */
  readonly official?: string
}

export interface WordedFamily {
  readonly family: Family
  readonly name: Text
  /** Words that give the family away even where the rest is wrong. */
  readonly mark: RegExp
  readonly forms: readonly WordedForm[]
  /** A number that is right, for the sentence that says what is wrong. */
  readonly example: string
  readonly next: readonly NextStep[]
}

/** Brackets and fillers that people write or leave out: （粤）网械平台备字〔2018〕第00001号. */
const FILLERS = /[()（）〔〕[\]【】「」:：第号]/g

/** The text without fillers, ready for the patterns. */
export function compactWords(cleaned: Normalised): Normalised {
  const { text, notes } = compact(cleaned)
  return { text: text.replace(FILLERS, ''), notes }
}

/**
 * The candidate for a text from `compactWords`.
 * @param thisYear four digits
 * @returns null when the text holds none of the family's words.
 */
export function readWorded(row: WordedFamily, text: string, thisYear: number): Candidate | null {
  if (!row.mark.test(text)) return null
  for (const form of row.forms) {
    const match = form.pattern.exec(text)
    if (match) return readForm(row, form, match, thisYear)
  }
  const forced = forceDigits(text)
  const near = forced !== text && row.forms.some(({ pattern }) => pattern.test(forced)) ? [forced] : []
  return {
    family: row.family,
    verdict: 'misread',
    normalised: text,
    name: row.name,
    parts: [],
    check: null,
    notes: [
      say(
        `写法不对：${row.name.zh}应像 ${row.example} 这样`,
        `Not written as it should be: such a number looks like ${row.example}`,
      ),
    ],
    suggestions: near,
    next: [{ kind: 'none' }],
  }
}

function readForm(row: WordedFamily, form: WordedForm, match: RegExpExecArray, thisYear: number): Candidate {
  const faults: Text[] = []
  const notes: Text[] = []
  const parts: Part[] = []
  for (const [index, slot] of form.slots.entries()) {
    const text = match[index + 1] ?? ''
    if (text === '') continue
    const { meaning, fault, note } = readSlot(slot, text, text, thisYear)
    if (fault) faults.push(fault)
    if (note) notes.push(note)
    parts.push({ key: slot.key, text, name: slot.name, meaning })
  }
  return {
    family: row.family,
    verdict: faults.length > 0 ? 'impossible' : 'ok',
    normalised: form.official === undefined ? match[0] : match[0].replace(form.pattern, form.official),
    name: form.name,
    parts,
    check: null,
    notes: [...faults, ...notes],
    suggestions: [],
    next: row.next,
  }
}
