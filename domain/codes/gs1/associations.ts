/** Which elements may and must stand together (General Specifications 4.13 and 4.14; the dictionary's pairs). */
import { say, type Text } from '../../text'
import { misread, type Fault } from './content'
import { fits, identifier } from './dictionary'
import type { Element } from './elements'

/** Keys that a digital signature can only sign with their serial part, and the length without it. */
const signedKeys: Readonly<Record<string, number>> = { '253': 13, '255': 13, '8003': 14 }

export interface AssociationFault extends Fault {
  readonly rule: 'repeat' | 'excluded' | 'required' | 'signature'
}

/** Everything wrong with the company the elements keep; each pair is told once. */
export function checkAssociations(elements: readonly Element[]): AssociationFault[] {
  const values = new Map<string, string>()
  const faults: AssociationFault[] = []
  const contradicted = new Set<string>()
  for (const { ai, value } of elements) {
    const before = values.get(ai)
    if (before !== undefined && before !== value && !contradicted.has(ai)) {
      contradicted.add(ai)
      faults.push(
        of('repeat', `(${ai}) 出现多次而内容不同`, `(${ai}) occurs more than once with different values`),
      )
    }
    values.set(ai, value)
  }
  const present = [...values.keys()]
  faults.push(...excluded(present), ...required(present), ...unsigned(values))
  return faults
}

function excluded(present: readonly string[]): AssociationFault[] {
  const told = new Set<string>()
  const faults: AssociationFault[] = []
  for (const ai of present) {
    for (const pattern of identifier(ai)?.excludes ?? []) {
      const other = present.find((candidate) => candidate !== ai && fits(candidate, pattern))
      if (other === undefined) continue
      const pair = [ai, other].sort().join(' ')
      if (told.has(pair)) continue
      told.add(pair)
      faults.push(
        of('excluded', `(${ai}) 不能和 (${other}) 同时出现`, `(${ai}) cannot stand beside (${other})`),
      )
    }
  }
  return faults
}

function required(present: readonly string[]): AssociationFault[] {
  const there = (pattern: string, self: string) =>
    present.some((candidate) => candidate !== self && fits(candidate, pattern))
  const faults: AssociationFault[] = []
  for (const ai of present) {
    for (const demand of identifier(ai)?.requires ?? []) {
      if (demand.some((group) => group.every((pattern) => there(pattern, ai)))) continue
      const groups = demand.map((group) => group.map((pattern) => `(${pattern})`).join('+'))
      const partners = namesOf(demand)
      faults.push(
        of(
          'required',
          `(${ai}) 缺少搭配：应和 ${groups.join(' 或 ')} 同时出现（${partners.zh}）`,
          `(${ai}) lacks its partner: ${groups.join(' or ')} should stand beside it (${partners.en})`,
        ),
      )
    }
  }
  return faults
}

/** The names of the first partners asked for, so that the digits mean something. */
function namesOf(demand: readonly (readonly string[])[]): Text {
  const ais = (demand[0] ?? []).map((pattern) => pattern.replace(/n/g, '0'))
  const names = ais.map((ai) => identifier(ai)?.name ?? say(ai, ai))
  return say(names.map(({ zh }) => zh).join('、'), names.map(({ en }) => en).join(', '))
}

function unsigned(values: ReadonlyMap<string, string>): AssociationFault[] {
  if (!values.has('8030')) return []
  return Object.entries(signedKeys)
    .filter(([ai, length]) => values.get(ai)?.length === length)
    .map(([ai]) =>
      of(
        'signature',
        `(${ai}) 没有序列号部分，不能用数字签名 (8030)`,
        `(${ai}) has no serial part, so it cannot carry a digital signature (8030)`,
      ),
    )
}

function of(rule: AssociationFault['rule'], zh: string, en: string): AssociationFault {
  return { ...misread(zh, en, rule), rule }
}
