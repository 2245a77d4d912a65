import { addressTiers, otherNameTiers, phoneTiers, representativeTiers } from './field-tiers'
import type { Conjunction } from './index-reader.port'
import { latinTiers } from './latin-tiers'
import { codeTiers, nameTiers, withinName } from './name-tiers'
import { hasBrackets, nameKey, nameText } from './normalise'
import { similarStages } from './similar-tiers'
import type { Frequency, Plan, Stage, Tier } from './tier'
import { wordTiers } from './word-tiers'

/**
 * How a query is answered, best tier first: exact code, exact name, beginning of the name, of its trade name, of the
 * code, within the name; several words; other names, telephone, legal representative; for letters pinyin and initials
 * at the beginning, then within; address. When all of that finds nothing, similar names.
 * Brackets in the query must stand in the name too, of whatever kind; without them those of the name are passed over.
 */
export function planOf(query: string, frequency: Frequency): Plan {
  return {
    stages: [apart(codeTiers(query).exact), ...furtherStages(query)],
    lastResort: () => similarStages(query, frequency),
  }
}

/** The same for a query whose brackets found nothing: they are passed over. */
export function planWithoutBrackets(query: string, frequency: Frequency): Plan | null {
  if (!hasBrackets(nameText(query))) return null
  const key = nameKey(query)
  return { stages: furtherStages(key), lastResort: () => similarStages(key, frequency) }
}

function furtherStages(query: string): Stage[] {
  const words = wordTiers(query)
  const besideName = [...otherNameTiers(query), ...phoneTiers(query), ...representativeTiers(query)]
  const latin = latinTiers(query)
  const furtherOff = [...addressTiers(query), ...words.anywhere]
  const names = { tiers: nameTiers(query), together: withinName(query) }
  return latin.length === 0
    ? [names, apart(words.inName), together([...besideName, ...furtherOff])]
    : [names, apart(words.inName), apart(besideName), apart(latin), apart(furtherOff)]
}

const apart = (tiers: readonly Tier[]): Stage => ({ tiers, together: null })

/** Tiers of which most queries find nothing. */
function together(tiers: readonly Tier[]): Stage {
  if (tiers.length < 2) return apart(tiers)
  const anyOf = tiers.flatMap(({ source }): readonly Conjunction[] =>
    source.kind === 'index' ? source.anyOf : [],
  )
  return { tiers, together: { source: { kind: 'index', anyOf }, isWide: tiers.some(({ isWide }) => isWide) } }
}
