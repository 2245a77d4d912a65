import type { Chain as ShownChain, ChainStep } from '../../contract/chain'
import type { Chain } from '../../domain/trace/chain'
import type { EpcisEvent } from '../../domain/trace/event'
import { walk } from '../../domain/trace/walk'
import { detailsOf } from './details.presenter'
import type { EventReader } from './event.reader'
import type { ProductRepository } from './product.repository'
import type { ChainActorTable } from './tables'

/** Longer chains are cut at their end and say so. */
const shownSteps = 2000

export interface ChainParts {
  readonly products: ProductRepository
  readonly events: EventReader
}

/** The way of a thing, with the names of who stands in it. */
export class ChainService {
  constructor(private readonly parts: ChainParts) {}

  /** @param start keys of the thing as `items.rules.ts` spells them */
  async of(start: readonly string[]): Promise<ShownChain> {
    const { events, isTruncated } = await this.parts.events.gather(start)
    const chain = walk(events, start)
    const byId = new Map(events.map((event) => [event.eventID, event]))
    const actors = await this.actorsOf(chain)
    const steps = chain.steps.slice(0, shownSteps)
    return {
      steps: steps.map((step) => stepOf(step, byId.get(step.eventID), actors)),
      gaps: chain.gaps.map(({ kind, question, eventID, lastCustodianId, at }) => ({
        kind,
        question,
        afterEventId: eventID,
        lastCustodian: actorOf(lastCustodianId, actors),
        at,
      })),
      isTruncated: isTruncated || chain.truncated || steps.length < chain.steps.length,
    }
  }

  private actorsOf({ steps, gaps }: Chain): Promise<Map<string, ChainActorTable>> {
    const ids = [
      ...steps.flatMap(({ placeId, partyId }) => [placeId, partyId]),
      ...gaps.map(({ lastCustodianId }) => lastCustodianId),
    ]
    return this.parts.products.actors([...new Set(ids.filter((id) => id !== null))])
  }
}

function stepOf(
  { eventID, at, bizStep, title, placeId, partyId }: Chain['steps'][number],
  event: EpcisEvent | undefined,
  actors: ReadonlyMap<string, ChainActorTable>,
): ChainStep {
  return {
    eventId: eventID,
    at,
    bizStep,
    title,
    place: actorOf(placeId, actors),
    party: actorOf(partyId, actors),
    details: event === undefined ? [] : detailsOf(event),
  }
}

/** Someone the directory does not know is shown by the identifier. */
function actorOf(id: string | null, actors: ReadonlyMap<string, ChainActorTable>): ChainStep['place'] {
  if (id === null) return null
  const known = actors.get(id)
  return known ? { ...known } : { id, name: id, region: null, uscc: null }
}
