import { isDeepStrictEqual } from 'node:util'
import type { Merchant } from '../../../contract/credit'
import type { RegistrationDifference } from '../../../contract/snapshot'
import { statusNames } from '../../../domain/credit/status'
import { say, type Text } from '../../../domain/text'
import type { SealedHead } from './sealed'

type Field = RegistrationDifference['field']

/**
 * Whether a record still says the same. Until when it shows, and as of when its source said so, are not what it says.
 */
export function saysTheSame(a: Merchant['records'][number], b: Merchant['records'][number]): boolean {
  return isDeepStrictEqual(wordsOf(a), wordsOf(b))
}

function wordsOf(record: Merchant['records'][number]): object {
  return { ...record, asOfAt: null, publicity: null }
}

const fields: readonly Field[] = [
  'name',
  'status',
  'region',
  'type',
  'legalRepresentative',
  'registeredCapital',
  'scope',
  'address',
  'authority',
]

/**
 * What has changed in the registration.
 * @param values of then that are not withheld now
 */
export function registrationDifferences(
  then: SealedHead['registration'],
  values: ReadonlyMap<string, unknown>,
  now: Merchant,
): RegistrationDifference[] {
  const before = { ...then, ...Object.fromEntries(values) }
  return fields.flatMap((field) => {
    const difference = { field, before: valueOf(before, field), after: valueOf(now, field) }
    return difference.before?.zh === difference.after?.zh ? [] : [difference]
  })
}

function valueOf(registered: SealedHead['registration'], field: Field): Text | null {
  if (field === 'status') return statusNames[registered.status]
  const value: unknown =
    field === 'region' ? registered.region?.names.join('') : Reflect.get(registered, field)
  return typeof value === 'string' ? say(value, value) : null
}
