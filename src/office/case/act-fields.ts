import type { OfficeAct } from '../../../contract/office-case'
import { halfWidth } from '../../../domain/half-width'
import { fenOf } from '../../../domain/money'
import type { Text } from '../../../domain/text'
import type { ApiFailure } from '../../api/failure'
import { keptOf } from '../../drafts/read-back'

/** What is filled in for each act, and where it is sent. */

export type ActField = 'ground' | 'text' | 'byOn' | 'amount' | 'held' | 'unit' | 'officer'

interface ActForm {
  /** Behind `/office/cases/{id}/`. */
  readonly path: string
  readonly fields: readonly ActField[]
  /** The words must be there. */
  readonly needsText?: true
}

export const actForms: Readonly<Partial<Record<OfficeAct['action'], ActForm>>> = {
  'ask-supplement': { path: 'supplement-request', fields: ['text', 'byOn'], needsText: true },
  'start-odr': { path: 'online-settlement', fields: [] },
  accept: { path: 'acceptance', fields: [] },
  refuse: { path: 'refusal', fields: ['ground', 'text'] },
  transfer: { path: 'transfer', fields: ['unit', 'text'], needsText: true },
  'start-mediation': { path: 'mediation', fields: ['held', 'text'], needsText: true },
  record: { path: 'records', fields: ['text'], needsText: true },
  suspend: { path: 'suspension', fields: ['ground', 'text'] },
  resume: { path: 'resumption', fields: [] },
  settle: { path: 'settlement', fields: ['text', 'amount', 'byOn'], needsText: true },
  terminate: { path: 'termination', fields: ['ground', 'text'] },
  close: { path: 'closing', fields: [] },
  verify: { path: 'verification', fields: [] },
  extend: { path: 'extension', fields: ['text'], needsText: true },
  'open-case': { path: 'case-opening', fields: ['text'] },
  'decline-case': { path: 'case-declining', fields: ['text'], needsText: true },
  assign: { path: 'assignment', fields: ['officer'] },
}

/** What an officer has typed and chosen. */
export interface ActValues {
  readonly ground: string | null
  readonly text: string
  readonly byOn: string | null
  /** Yuan, as typed. */
  readonly amount: string
  readonly heldOn: string | null
  /** `14:30`, as typed. */
  readonly heldTime: string
  readonly unitCode: string
  readonly unitName: string
  readonly officerId: string | null
}

export const noValues: ActValues = {
  ground: null,
  text: '',
  byOn: null,
  amount: '',
  heldOn: null,
  heldTime: '',
  unitCode: '',
  unitName: '',
  officerId: null,
}

/** Values as they were kept, read back; what is none is left out. */
export function valuesIn(saved: unknown): Partial<ActValues> {
  const from = keptOf(saved) ?? {}
  return Object.fromEntries(
    Object.keys(noValues).flatMap((name) => (typeof from[name] === 'string' ? [[name, from[name]]] : [])),
  )
}

export type ActFault = 'ground' | 'text' | 'byOn' | 'amount' | 'heldOn' | 'heldTime' | 'unit' | 'officer'

/** Where each fault stands in the form. */
export const faultFields: Readonly<Record<ActFault, ActField>> = {
  ground: 'ground',
  text: 'text',
  byOn: 'byOn',
  amount: 'amount',
  heldOn: 'held',
  heldTime: 'held',
  unit: 'unit',
  officer: 'officer',
}

/** What keeps an act from being sent; empty when it can be. */
export function actFaults(action: OfficeAct['action'], values: ActValues): readonly ActFault[] {
  const form = actForms[action]
  if (!form) return []
  const faults: Readonly<Record<ActFault, boolean>> = {
    ground: form.fields.includes('ground') && values.ground === null,
    text: form.needsText === true && values.text.trim() === '',
    byOn: action === 'ask-supplement' && values.byOn === null,
    amount: Number.isNaN(fenOf(values.amount)),
    // A time without its day would be left out in silence.
    heldOn: values.heldOn === null && values.heldTime.trim() !== '',
    heldTime: values.heldOn !== null && timeOf(values.heldTime) === null,
    unit:
      form.fields.includes('unit') &&
      (!/^\d{6}$/.test(values.unitCode.trim()) || values.unitName.trim() === ''),
    officer: form.fields.includes('officer') && values.officerId === null,
  }
  return (Object.keys(faults) as ActFault[]).filter((fault) => faults[fault])
}

/** The body of the call, of a form without faults. */
export function actBody(action: OfficeAct['action'], values: ActValues): Readonly<Record<string, unknown>> {
  const fields = actForms[action]?.fields ?? []
  return {
    ...(fields.includes('ground') ? { ground: values.ground } : {}),
    ...(fields.includes('text') ? { text: values.text.trim() } : {}),
    ...(fields.includes('byOn') ? { byOn: values.byOn } : {}),
    ...(fields.includes('amount') ? { amountFen: fenOf(values.amount) } : {}),
    ...(fields.includes('held') ? { heldAt: heldAt(values) } : {}),
    ...(fields.includes('unit')
      ? { unit: { code: values.unitCode.trim(), name: values.unitName.trim() } }
      : {}),
    ...(fields.includes('officer') ? { officerId: values.officerId } : {}),
  }
}

/** `09:30` of `9:30` or `９：３０`; null for what is no time of a day. */
export function timeOf(typed: string): string | null {
  const plain = halfWidth(typed).trim().padStart(5, '0')
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(plain) ? plain : null
}

/** An instant in UTC of a day and time in China. */
function heldAt({ heldOn, heldTime }: ActValues): string | null {
  return heldOn === null ? null : new Date(`${heldOn}T${timeOf(heldTime)}:00+08:00`).toISOString()
}

/** The fields of the body, by the place where they are filled in. */
const sentAs: Readonly<Record<string, ActFault>> = {
  ground: 'ground',
  text: 'text',
  byOn: 'byOn',
  amountFen: 'amount',
  heldAt: 'heldOn',
  unit: 'unit',
  officerId: 'officer',
}

/** What the server finds wrong, by its place in the form; empty when it names none of it. */
export function refusedFields({ problem }: ApiFailure): Readonly<Partial<Record<ActFault, Text>>> {
  return Object.fromEntries(
    (problem?.fields ?? []).flatMap(({ field, message }) => {
      const fault = sentAs[field.split('.')[0] ?? '']
      return fault === undefined ? [] : [[fault, message]]
    }),
  )
}
