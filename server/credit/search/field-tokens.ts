import { nameKey } from './normalise'
import { visible } from './tokens'
import type { SearchedFields } from './searched-fields'

/**
 * The words of the index for what is known of a merchant beside its name, each kind with a letter of its own:
 * `a` pairs of characters of its other names, `h` of its address, `f` three digits of its telephone, `l` its legal
 * representative's whole name.
 */
export const otherNameToken = (pair: string) => `a${visible(pair)}`
export const addressToken = (pair: string) => `h${visible(pair)}`
export const phoneToken = (digits: string) => `f${digits}`
export const representativeToken = (name: string) => `l${visible(name)}`

/** Adds the tokens of all fields. */
export function addFieldTokens(tokens: Set<string>, fields: SearchedFields): void {
  for (const { name } of fields.otherNames)
    for (const pair of pairsOf(nameKey(name))) tokens.add(otherNameToken(pair))
  if (fields.address !== null)
    for (const pair of pairsOf(nameKey(fields.address))) tokens.add(addressToken(pair))
  if (fields.phone !== null)
    for (const digits of threesOf(phoneDigits(fields.phone))) tokens.add(phoneToken(digits))
  if (fields.representative !== null) tokens.add(representativeToken(nameKey(fields.representative)))
}

/** Neighbouring characters, two by two. */
export function pairsOf(text: string): string[] {
  const characters = [...text]
  return characters.slice(1).map((character, place) => (characters[place] ?? '') + character)
}

export function threesOf(digits: string): string[] {
  return Array.from({ length: Math.max(0, digits.length - 2) }, (_, place) => digits.slice(place, place + 3))
}

/** A telephone number without what people put between its digits. */
export function phoneDigits(phone: string): string {
  return nameKey(phone).replace(/\D/g, '')
}
