import { dayNumber, chinaDate } from '../../../domain/calendar/day'
import type { Chain, ChainStep } from '../../../contract/chain'

/** One bead of the thread: something that happened, or a break put as a question. */
export type Bead =
  | { readonly kind: 'step'; readonly step: ChainStep }
  | { readonly kind: 'gap'; readonly gap: Chain['gaps'][number] }

/** The way as it is drawn: each break follows the step after which the chain does not close. */
export function beadsOf(chain: Chain): readonly Bead[] {
  const beads = chain.steps.flatMap((step): Bead[] => [
    { kind: 'step', step },
    ...chain.gaps
      .filter((gap) => gap.afterEventId === step.eventId)
      .map((gap): Bead => ({ kind: 'gap', gap })),
  ])
  const known = new Set(chain.steps.map((step) => step.eventId))
  const loose = chain.gaps.filter((gap) => !known.has(gap.afterEventId))
  return [...beads, ...loose.map((gap): Bead => ({ kind: 'gap', gap }))]
}

/** Days from the first to the last step, both counted; null without steps. */
export function daysOf(chain: Chain): number | null {
  const days = chain.steps.map((step) => dayNumber(chinaDate(step.at)))
  return days.length === 0 ? null : Math.max(...days) - Math.min(...days) + 1
}

/** What stands under a step: where, who, and its papers, in this order and each once. */
export function actorsOf(step: ChainStep): readonly string[] {
  const place = step.place?.name
  const party = step.party?.name
  return [...new Set([place, party].filter((name) => name !== undefined))]
}
