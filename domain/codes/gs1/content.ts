/** Checks a value against the format of its identifier, component by component. */
import { say, type Text } from '../../text'
import { compareCheck, gs1Check } from '../check-digits'
import type { CheckResult } from '../recognition'
import { checkPairOf } from './check-pair'
import type { Component, Identifier } from './dictionary'
import { faultText, type FaultVerdict } from './lint/faults'
import { characterSets, linter } from './lint/linters'

/** Something wrong with the data. */
export interface Fault {
  readonly verdict: FaultVerdict
  readonly note: Text
  /** The rule that was broken, by its name in the GS1 syntax dictionary or ours. */
  readonly code: string
}

/** A component with its part of the value. */
export interface Piece {
  readonly component: Component
  readonly text: string
}

export interface Content {
  /** In the order of the components. */
  readonly faults: readonly Fault[]
  /** The first component with a check digit or pair. */
  readonly check: CheckResult | null
  readonly pieces: readonly Piece[]
}

/** Checks `value` against the format of `entry`. A value of the wrong length is not looked into further. */
export function checkContent(value: string, entry: Identifier): Content {
  const wrongLength = lengthFault(value.length, entry)
  if (wrongLength) return { faults: [wrongLength], check: null, pieces: [] }
  const faults: Fault[] = []
  const pieces: Piece[] = []
  let check: CheckResult | null = null
  let position = 0
  for (const component of entry.components) {
    const text = value.slice(position, position + component.max)
    position += text.length
    if (text === '' && component.optional) continue
    pieces.push({ component, text })
    if (text.length < component.min) {
      faults.push(tooShort(component.min, text.length))
      continue
    }
    const found = lint(component, text)
    if (found) faults.push(found)
    check ??= checkOf(component, text)
  }
  return { faults, check, pieces }
}

/** A fault of length, characters or check digit. */
export function misread(zh: string, en: string, code = ''): Fault {
  return { verdict: 'misread', note: say(zh, en), code }
}

function lengthFault(length: number, { min, max }: Identifier): Fault | null {
  if (length < min) return tooShort(min, length)
  if (length <= max) return null
  return misread(`多出 ${length - max} 位`, `${length - max} characters too many`, 'TOO_LONG')
}

function tooShort(expected: number, found: number): Fault {
  return misread(
    `应有 ${expected} 位，这里只有 ${found} 位`,
    `${expected} characters expected, ${found} found`,
    'TOO_SHORT',
  )
}

/** The first rule the component breaks. */
function lint({ set, rules }: Component, text: string): Fault | null {
  let found = characterSets[set](text)
  for (const rule of rules) found ??= linter(rule)?.(text) ?? null
  if (!found) return null
  const { verdict, text: note } = faultText(found, text)
  return { verdict, note, code: found.code }
}

function checkOf({ rules }: Component, text: string): CheckResult | null {
  if (rules.includes('csum')) return compareCheck(gs1Check(text.slice(0, -1)), text.slice(-1))
  if (rules.includes('csumalpha')) return compareCheck(checkPairOf(text.slice(0, -2)), text.slice(-2))
  return null
}
