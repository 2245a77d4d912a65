import type { Merchant } from '../../../contract/credit'
import type { RegistrationDifference } from '../../../contract/snapshot'
import { statusNames } from '../../../domain/credit/status'
import { say, type Text } from '../../../domain/text'
import { canonicalJson } from '../../canonical-json'
import type { SealedHead } from './sealed'

type Field = RegistrationDifference['field']
type Registered = Omit<SealedHead['registration'], never> & { readonly address: string | null }

/**
 * Whether a record still says the same. Until when it shows, and as of when its source said so, are not what it says.
 */
export function saysTheSame(a: Merchant['records'][number], b: Merchant['records'][number]): boolean {
  return canonicalJson(wordsOf(a)) === canonicalJson(wordsOf(b))
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
 * @param address as it was then; null also where it may not be shown any more
 */
export function registrationDifferences(
  then: SealedHead['registration'],
  address: string | null,
  now: Merchant,
): RegistrationDifference[] {
  const before: Registered = { ...then, address: now.address === null ? null : address }
  return fields.flatMap((field) => {
    const difference = { field, before: valueOf(before, field), after: valueOf(now, field) }
    return difference.before?.zh === difference.after?.zh ? [] : [difference]
  })
}

function valueOf(registered: Registered, field: Field): Text | null {
  if (field === 'status') return statusNames[registered.status]
  const value = field === 'region' ? (registered.region?.names.join('') ?? null) : registered[field]
  return value === null ? null : say(value, value)
}
