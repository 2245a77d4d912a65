import { dayNumber, chinaDate } from '../../../domain/calendar/day'
import type { Chain, ChainActor, ChainGap, ChainStep } from '../../../contract/chain'
import type { Text } from '../../../domain/text'

/** One bead of the thread: something that happened, a break put as a question, or what is left out of a long way. */
export type Bead =
  | { readonly kind: 'step'; readonly step: ChainStep }
  | { readonly kind: 'gap'; readonly gap: ChainGap }
  | { readonly kind: 'omitted'; readonly count: number }

/** The way as it is drawn: each break follows the step after which the chain does not close. */
export function beadsOf(chain: Chain): readonly Bead[] {
  const { omitted } = chain
  const beads = chain.steps.flatMap((step): Bead[] => [
    { kind: 'step', step },
    ...chain.gaps
      .filter((gap) => gap.afterEventId === step.eventId)
      .map((gap): Bead => ({ kind: 'gap', gap })),
    ...(omitted?.afterEventId === step.eventId ? [{ kind: 'omitted', count: omitted.count } as const] : []),
  ])
  const known = new Set(chain.steps.map((step) => step.eventId))
  const loose = chain.gaps.filter((gap) => !known.has(gap.afterEventId))
  return [...beads, ...loose.map((gap): Bead => ({ kind: 'gap', gap }))]
}

/** Days from the first to the last step, both counted; null without steps. */
export function daysOf({ firstAt, lastAt }: Chain): number | null {
  if (firstAt === null || lastAt === null) return null
  return dayNumber(chinaDate(lastAt)) - dayNumber(chinaDate(firstAt)) + 1
}

/** What stands under a step: where, who, and its papers, in this order and each once. */
export function actorsOf(step: ChainStep): readonly string[] {
  const place = step.place?.name
  const party = step.party?.name
  return [...new Set([place, party].filter((name) => name !== undefined))]
}

/** Hands it went through: each holder once, however often. */
export function handsOf({ holders, holderCount }: Chain): number {
  const listed = new Set(holders.map(({ actor }) => actor.uscc ?? actor.name)).size
  return listed + holderCount - holders.length
}

export interface End {
  readonly area: Text
  readonly what: Text
}

/** Where and with what the way begins and ends, by the first and the last step whose area is known. */
export function endsOf({ steps }: Chain): { readonly from: End; readonly to: End } | null {
  const known = steps.flatMap((step): End[] => {
    const area = areaOf(step.place) ?? areaOf(step.party)
    return area ? [{ area, what: step.title }] : []
  })
  const [from, to] = [known[0], known.at(-1)]
  return from && to ? { from, to } : null
}

function areaOf(actor: ChainActor | null): Text | null {
  return actor?.area ?? null
}
