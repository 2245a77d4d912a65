import {
  addressToken,
  otherNameToken,
  pairsOf,
  phoneDigits,
  phoneToken,
  representativeToken,
  threesOf,
} from './field-tokens'
import { nameKey } from './normalise'
import { allOf, alone, type Tier } from './tier'

/** Fewer digits of a telephone number than this could be anything. */
const MIN_DIGITS = 5
const MIN_CHARACTERS = 2

/** Former names and brands. */
export function otherNameTiers(query: string): Tier[] {
  const key = nameKey(query)
  if ([...key].length < MIN_CHARACTERS) return []
  return [
    {
      source: allOf(pairsOf(key).map(otherNameToken).map(alone)),
      isWide: true,
      matches: ({ fields }) => fields.otherNames.some(({ name }) => nameKey(name).includes(key)),
      foundBy: ({ fields }) => {
        const found = fields.otherNames.find(({ name }) => nameKey(name).includes(key))
        return found ? { field: found.field, text: found.name } : null
      },
    },
  ]
}

export function phoneTiers(query: string): Tier[] {
  const digits = phoneDigits(query)
  if (digits.length < MIN_DIGITS || /[^\d\s+()（）-]/.test(query)) return []
  return [
    {
      source: allOf(threesOf(digits).map(phoneToken).map(alone)),
      isWide: true,
      matches: ({ fields }) => fields.phone !== null && phoneDigits(fields.phone).includes(digits),
      foundBy: ({ fields }) => (fields.phone === null ? null : { field: 'phone', text: fields.phone }),
    },
  ]
}

/** The whole name only: nobody is searched for by a part of it. */
export function representativeTiers(query: string): Tier[] {
  const key = nameKey(query)
  if ([...key].length < MIN_CHARACTERS || !/^\p{Script=Han}{2,8}$/u.test(key)) return []
  return [
    {
      source: allOf([alone(representativeToken(key))]),
      isWide: true,
      matches: ({ fields }) => fields.representative !== null && nameKey(fields.representative) === key,
      foundBy: ({ fields }) =>
        fields.representative === null ? null : { field: 'representative', text: fields.representative },
    },
  ]
}

export function addressTiers(query: string): Tier[] {
  const key = nameKey(query)
  if ([...key].length < MIN_CHARACTERS) return []
  return [
    {
      source: allOf(pairsOf(key).map(addressToken).map(alone)),
      isWide: true,
      matches: ({ fields }) => fields.address !== null && nameKey(fields.address).includes(key),
      foundBy: ({ fields }) => (fields.address === null ? null : { field: 'address', text: fields.address }),
    },
  ]
}
