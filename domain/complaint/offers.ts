/** What the merchant has offered in a case, and what became of each offer. */
import type { CaseEvent } from './case'
import { factsOf } from './facts'
import { statesOf } from './transitions'

/** An event as a log has it, with the id under which others name it. */
export type Logged = CaseEvent & { readonly id: string }

export interface Offer {
  readonly id: string
  readonly at: string
  readonly text: string
  readonly amountFen: number | null
  /** `YYYY-MM-DD`, by when it would be carried out. */
  readonly byOn: string | null
  /**
   * replaced: by a newer offer, or a newer one was accepted; lapsed: the talks ended before it was answered.
   */
  readonly state: 'open' | 'accepted' | 'declined' | 'replaced' | 'lapsed'
  /** What the person wrote when declining it. */
  readonly reason: string | null
}

/** Every offer of a case, oldest first. */
export function offersOf(events: readonly Logged[]): readonly Offer[] {
  let offers: readonly Offer[] = []
  const settle = (which: (offer: Offer) => boolean, change: Pick<Offer, 'state'> & Partial<Offer>): void => {
    offers = offers.map((offer) => (which(offer) ? { ...offer, ...change } : offer))
  }
  const isOpen = ({ state }: Offer) => state === 'open'
  for (const { event, state } of statesOf(events)) {
    const made = factsOf(event, 'offer')
    if (made) {
      settle(isOpen, { state: 'replaced' })
      const { id, at } = event
      const { text, amountFen, byOn } = made
      offers = [...offers, { id, at, text, amountFen, byOn, state: 'open', reason: null }]
      continue
    }
    const accepted = factsOf(event, 'accept-offer')
    if (accepted) settle(({ id }) => id === accepted.offerId, { state: 'accepted' })
    const declined = factsOf(event, 'decline-offer')
    if (declined)
      settle(({ id }) => id === declined.offerId, { state: 'declined', reason: declined.text || null })
    // In online settlement accepting an offer is what settles the case.
    if (event.action === 'settle' && event.actor === 'consumer') settle(isOpen, { state: 'accepted' })
    if (!talks.includes(state)) settle(isOpen, { state: 'lapsed' })
  }
  return offers
}

const talks: readonly string[] = ['odr', 'accepted', 'mediating', 'suspended']

/** The offer that waits for the person's answer; null when none does. */
export function openOffer(events: readonly Logged[]): Offer | null {
  return offersOf(events).find(({ state }) => state === 'open') ?? null
}
