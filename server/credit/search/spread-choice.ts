import type { Conjunction, TokenGroup } from './index-reader.port'
import { COMMON } from './postgres-sample'
import { SPAN } from './postgres-spread'
import type { TokenFrequency } from './token-frequency'

/** A place that the inverted index goes through costs about as much as so many rows that are looked at in spans. */
const LISTED = 2

/** One of the conjunctions, and what it is to look for it in the spans. */
interface Way {
  readonly groups: Conjunction
  /** The tokens of its groups whose spans are known. */
  readonly known: Conjunction
  /** Share of the merchants that satisfy it, by the sample: 0 to 1. */
  readonly share: number
}

/**
 * Whether so many merchants satisfy this that the spans are worth a question.
 * @param anyOf of which one suffices
 */
export function isForSpread(anyOf: readonly Conjunction[], sample: TokenFrequency): boolean {
  const hits = anyOf.reduce((sum, groups) => sum + sample.satisfying(groups), 0)
  return hits >= COMMON
}

/**
 * Divides what is asked for into what is looked for in the spans and what the inverted index is asked. The spans are
 * read in order until there is enough, so that what is common ends soon and takes rarer ways along that add few spans;
 * the inverted index hands out all there is.
 * @param known tokens whose spans are known
 * @param count merchants wanted
 */
export function bySpread(
  anyOf: readonly Conjunction[],
  known: ReadonlySet<string>,
  sample: TokenFrequency,
  count: number,
): { readonly common: readonly Conjunction[]; readonly rare: readonly Conjunction[] } {
  const ways = anyOf.map((groups) => ({
    groups,
    known: groups.map((group) => group.filter((token) => known.has(token))),
    share: sample.share(sample.satisfying(groups)),
  }))
  const possible = ways.filter((way) => way.known.every(({ length }) => length > 0))
  const leading = leadingOf(possible, sample, count)
  const rows = rowsUntil(leading, count)
  const chosen = new Set(
    possible.filter((way) => leading.includes(way) || rows * spanShare(way, sample) < listed(way, sample)),
  )
  return {
    common: ways.flatMap((way) => (chosen.has(way) ? [way.known] : [])),
    rare: ways.flatMap((way) => (chosen.has(way) ? withOthers(way) : [way.groups])),
  }
}

/** The ways that decide how far the spans are read: those that are common, or together are and cheaper there. */
function leadingOf(ways: readonly Way[], sample: TokenFrequency, count: number): readonly Way[] {
  const common = ways.filter(({ share }) => share >= sample.share(COMMON))
  if (common.length > 0) return common
  const met = ways.filter(({ share }) => share > 0)
  const inSpans = rowsUntil(met, count) * Math.min(1, sumOf(met.map((way) => spanShare(way, sample))))
  return inSpans < sumOf(met.map((way) => listed(way, sample))) ? met : []
}

/** Merchants that are passed until so many have satisfied one of the ways; without end when none does. */
const rowsUntil = (ways: readonly Way[], count: number): number =>
  count / Math.min(1, sumOf(ways.map(({ share }) => share)))

/** Share of the spans in which it may be, as if its words had nothing to do with each other. */
const spanShare = ({ known }: Way, sample: TokenFrequency): number =>
  known.reduce((product, group) => product * (1 - (1 - groupShare(group, sample)) ** SPAN), 1)

/** What it costs to have the inverted index go through the list of its rarest word, in rows of spans. */
const listed = ({ groups }: Way, sample: TokenFrequency): number =>
  LISTED * sample.total * Math.min(...groups.map((group) => groupShare(group, sample)))

const groupShare = (group: TokenGroup, sample: TokenFrequency): number =>
  Math.min(1, sample.share(sumOf(group.map(sample.of))))

/** A merchant that has none of a group's known tokens has another of them. */
const withOthers = ({ groups, known }: Way): readonly Conjunction[] =>
  groups.flatMap((group, place) => {
    const others = group.filter((token) => !known[place]?.includes(token))
    return others.length === 0 ? [] : [groups.map((one, at) => (at === place ? others : one))]
  })

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)
