/** Checks a value against the format of its identifier, component by component. */
import { say, type Text } from '../../text'
import { compareCheck, gs1Check } from '../check-digits'
import type { CheckResult } from '../recognition'
import { gs1Date } from './dates'

/** `misread` breaks length, characters or check digit; `impossible` is a date or value that never existed. */
export interface Fault {
  readonly verdict: 'misread' | 'impossible'
  readonly note: Text
}

interface Component {
  readonly set: 'N' | 'X' | 'Y' | 'Z'
  readonly min: number
  readonly max: number
  readonly optional: boolean
  readonly rule: string
}

const CHARACTERS = {
  N: /^\d*$/,
  X: /^[!"%-?A-Z_a-z]*$/,
  Y: /^[#\-/0-9A-Z]*$/,
  Z: /^[-0-9A-Z_a-z=]*$/,
} as const

const parsed = new Map<string, readonly Component[]>()

/** The components of a format such as `N13,csum [X..17]`. */
function componentsOf(format: string): readonly Component[] {
  const known = parsed.get(format)
  if (known) return known
  const components = [...format.matchAll(/(\[?)([NXYZ])(\.\.)?(\d+)\]?(?:,(\w+))?/g)].map(
    ([, bracket, set, range, size, rule]): Component => ({
      set: set === 'N' || set === 'Y' || set === 'Z' ? set : 'X',
      min: range ? 1 : Number(size),
      max: Number(size),
      optional: bracket === '[',
      rule: rule ?? '',
    }),
  )
  parsed.set(format, components)
  return components
}

/** Longest value of a format. */
export function maxLength(format: string): number {
  return componentsOf(format).reduce((sum, component) => sum + component.max, 0)
}

/** Whether every value of the format has the same length. */
export function isFixed(format: string): boolean {
  return componentsOf(format).every((component) => !component.optional && component.min === component.max)
}

export interface Content {
  readonly faults: readonly Fault[]
  /** The first component with a check digit. */
  readonly check: CheckResult | null
  /** Days of the date components, `YYYY-MM-DD`. */
  readonly days: readonly string[]
}

/** Checks `value` against `format`; `today` is the middle of the date window. */
export function checkContent(value: string, format: string, today: string): Content {
  const faults: Fault[] = []
  const days: string[] = []
  let check: CheckResult | null = null
  let rest = value
  for (const component of componentsOf(format)) {
    if (rest === '' && component.optional) continue
    const piece = rest.slice(0, component.max)
    rest = rest.slice(piece.length)
    if (piece.length < component.min) {
      faults.push(
        misread(
          `应有 ${component.min} 位，这里只有 ${piece.length} 位`,
          `${component.min} characters expected, ${piece.length} found`,
        ),
      )
      continue
    }
    if (!CHARACTERS[component.set].test(piece)) {
      faults.push(misread(`含有不允许的字符：${piece}`, `Characters not allowed here: ${piece}`))
      continue
    }
    if (component.rule === 'csum') {
      check ??= compareCheck(gs1Check(piece.slice(0, -1)), piece.slice(-1))
      const own = compareCheck(gs1Check(piece.slice(0, -1)), piece.slice(-1))
      if (own && !own.holds) faults.push(misread('校验码不符', 'The check digit does not fit'))
    } else if (component.rule === 'yymmd0' || component.rule === 'yymmdd') {
      const day = gs1Date(piece, today, component.rule === 'yymmd0')
      if (day === null) faults.push(impossible(`没有这一天：${piece}`, `No such day: ${piece}`))
      else days.push(day)
    } else if (component.rule === 'hhmi' && !/^([01]\d|2[0-3])[0-5]\d$/.test(piece)) {
      faults.push(impossible(`没有这个时刻：${piece}`, `No such time: ${piece}`))
    } else if (component.rule === 'zero' && piece !== '0') {
      faults.push(misread('首位应为 0', 'The first digit must be 0'))
    }
  }
  if (rest !== '') faults.push(misread(`多出 ${rest.length} 位`, `${rest.length} characters too many`))
  return { faults, check, days }
}

/** A fault of length, characters or check digit. */
export function misread(zh: string, en: string): Fault {
  return { verdict: 'misread', note: say(zh, en) }
}

function impossible(zh: string, en: string): Fault {
  return { verdict: 'impossible', note: say(zh, en) }
}
