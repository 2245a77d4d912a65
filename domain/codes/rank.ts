/** Orders the readings of one text by certainty. */
import type { Candidate, Family, Verdict } from './recognition'
import { foodLicences } from './national/food-licences'
import { registrations } from './national/registrations'
import { things } from './national/things'

/** A code that holds but names what never existed is surer than one that does not hold. */
const VERDICTS: Readonly<Record<Verdict, number>> = { ok: 0, impossible: 1, misread: 4, unknown: 9 }
/** Shape alone proves little. */
const WEAK = 2

const weakFamilies: ReadonlySet<Family> = new Set<Family>([
  ...[...registrations, ...foodLicences, ...things]
    .filter((row) => row.weak && row.prefix === '')
    .map((row) => row.family),
  'gln',
  'udi',
])
/** Eighteen digits hold as a logistic unit by chance once in ten: a credit code that is given away comes first. */
const SSCC = 1.5

function scoreOf({ family, verdict, parts }: Candidate): number {
  if (family === 'sscc') return VERDICTS[verdict] + SSCC
  // Kind and region that exist give a credit code away although its check fails.
  if (family === 'uscc' && verdict === 'misread' && parts[1]?.meaning && parts[2]?.meaning) return 1
  return VERDICTS[verdict] + (weakFamilies.has(family) ? WEAK : 0)
}

/** Most certain first; ties in the order given. Of one family only the best stays, unless several hold. */
export function rank(candidates: readonly Candidate[]): Candidate[] {
  // `sort` is stable.
  const sorted = [...candidates].sort((a, b) => scoreOf(a) - scoreOf(b))
  return sorted.filter(
    (candidate, index) =>
      candidate.verdict === 'ok' || sorted.findIndex((other) => other.family === candidate.family) === index,
  )
}
