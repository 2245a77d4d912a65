import type { Chain as ShownChain } from '../../contract/chain'
import type { EventIndex } from '../../domain/trace/event-index'
import { reachBack, type Start } from '../../domain/trace/reach-back'
import { reachOnward } from '../../domain/trace/reach-onward'
import { chainOf } from '../../domain/trace/walk'
import type { Clock } from '../db/clock.port'
import { ChainActors } from './chain-actors'
import { presentChain, shownOf } from './chain.presenter'
import type { EventReader, Gathering } from './event.reader'
import { lotKey, productKey, serialKey } from './items.rules'
import type { ProductRepository } from './product.repository'

export interface ChainParts {
  readonly products: ProductRepository
  readonly events: EventReader
  readonly clock: Clock
  /** Published telephones of enterprises by their code; handed in, because journeys know nothing of each other. */
  readonly phonesOf: (usccs: readonly string[]) => Promise<ReadonlyMap<string, string>>
}

/** A product, or one lot or item of it. */
export interface ChainSubject {
  /** Fourteen digits. */
  readonly gtin: string
  readonly lot: string | undefined
  readonly serial: string | undefined
}

/** The way of a thing, with the names of who stands in it. */
export class ChainService {
  constructor(private readonly parts: ChainParts) {}

  async of(subject: ChainSubject): Promise<ShownChain> {
    const gathering = this.parts.events.gathering()
    const [start, facts] = await Promise.all([startOf(subject, gathering), this.factsOf(subject)])
    return this.walk(gathering, start, facts)
  }

  /** The way of a box or pallet and of what lay in it. @param gathering what was read of it before */
  ofUnit(key: string, gathering: Gathering): Promise<ShownChain> {
    return this.walk(gathering, [{ key, until: Infinity }], { expiresOn: null, recalledOn: null })
  }

  private async walk(gathering: Gathering, start: readonly Start[], facts: LotFacts): Promise<ShownChain> {
    const { index } = gathering
    const back = await gathering.run(reachBack(index, start))
    // Of an item its lot goes its own ways.
    const own = start.filter(({ until }) => until === Infinity).map(({ key }) => key)
    const isBackTruncated = gathering.isTruncated
    const onward = await gathering.run(reachOnward(index, own))
    const actors = await this.actorsOf(index)
    const chain = chainOf(
      index,
      start.map(({ key }) => key),
      back,
      { ...onward, truncated: onward.truncated || gathering.isTruncated },
      {
        ...facts,
        now: this.parts.clock.nowMs(),
        pointOf: (id) => actors.pointOf(id),
        holderOf: (id) => actors.holderOf(id),
      },
      isBackTruncated,
    )
    const whole = await gathering.whole(shownOf(chain).map(({ eventID }) => eventID))
    return presentChain(chain, whole, (thing) => back.spans.has(thing), actors)
  }

  private async actorsOf(index: EventIndex): Promise<ChainActors> {
    const ids = new Set<string>()
    for (const { placeId, partyId } of index.all()) {
      if (placeId !== null) ids.add(placeId)
      if (partyId !== null) ids.add(partyId)
    }
    const known = await this.parts.products.actors([...ids])
    const usccs = new Set([...known.values()].flatMap(({ uscc }) => uscc ?? []))
    return new ChainActors(known, await this.parts.phonesOf([...usccs]))
  }

  private async factsOf({ gtin, lot }: ChainSubject): Promise<LotFacts> {
    const { products } = this.parts
    const [known, recalls] = await Promise.all([
      lot === undefined ? null : products.lot(gtin, lot),
      products.recalls(gtin),
    ])
    const concerned = recalls
      .filter(({ lots }) => lots === null || (lot !== undefined && lots.includes(lot)))
      .map(({ publishedOn }) => publishedOn)
      .sort()
    return { expiresOn: known?.expires_on ?? null, recalledOn: concerned[0] ?? null }
  }
}

interface LotFacts {
  readonly expiresOn: string | null
  readonly recalledOn: string | null
}

/** An item has the history of its lot until it is seen on its own. */
async function startOf({ gtin, lot, serial }: ChainSubject, gathering: Gathering): Promise<Start[]> {
  const whole = (key: string): Start => ({ key, until: Infinity })
  if (serial === undefined) return [whole(lot === undefined ? productKey(gtin) : lotKey(gtin, lot))]
  const key = serialKey(gtin, serial)
  if (lot === undefined) return [whole(key)]
  await gathering.load({ keys: [key], used: false })
  const first = gathering.index.ofThing(key)[0]
  return [whole(key), { key: lotKey(gtin, lot), until: first?.time ?? Infinity }]
}
