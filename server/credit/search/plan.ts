import { addressTiers, otherNameTiers, phoneTiers, representativeTiers } from './field-tiers'
import { latinTiers } from './latin-tiers'
import { codeTiers, nameTiers } from './name-tiers'
import { hasBrackets, nameKey, nameText } from './normalise'
import { similarTiers } from './similar-tiers'
import type { Frequency, Tier } from './tier'
import { wordTiers } from './word-tiers'

/**
 * How a query is answered, best tier first: exact code, exact name, beginning of the name, of its trade name, of the
 * code, within the name; several words; other names, telephone, legal representative; for letters pinyin and initials
 * at the beginning, then within; address. When all of that finds nothing, similar names.
 * Brackets in the query must stand in the name too, of whatever kind; without them those of the name are passed over.
 */
export function planOf(query: string, frequency: Frequency): readonly Tier[] {
  return [...codeTiers(query).exact, ...nameTiers(query), ...otherTiers(query, frequency)]
}

/** The same for a query whose brackets found nothing: they are passed over. */
export function planWithoutBrackets(query: string, frequency: Frequency): readonly Tier[] | null {
  if (!hasBrackets(nameText(query))) return null
  const key = nameKey(query)
  return [...nameTiers(key), ...otherTiers(key, frequency)]
}

function otherTiers(query: string, frequency: Frequency): Tier[] {
  const words = wordTiers(query)
  return [
    ...words.inName,
    ...otherNameTiers(query),
    ...phoneTiers(query),
    ...representativeTiers(query),
    ...latinTiers(query),
    ...addressTiers(query),
    ...words.anywhere,
    ...similarTiers(query, frequency),
  ]
}
