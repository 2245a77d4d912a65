import type { LogisticUnit, UnitContent } from '../../contract/logistic-unit'
import { contentsOf } from '../../domain/trace/contents'
import { ProblemError } from '../http/problem'
import { ChainService, type ChainParts } from './chain.service'
import { thingOf, unitKey } from './items.rules'

/** More lie on a pallet than anybody reads. */
const shownContents = 50

/** What the code of a box or pallet leads to. Throws `ProblemError`. */
export class UnitService {
  private readonly chains: ChainService

  constructor(private readonly parts: ChainParts) {
    this.chains = new ChainService(parts)
  }

  /** @param sscc eighteen digits; its check digit is the recognition's business, not ours */
  async get(sscc: string): Promise<LogisticUnit> {
    const { events } = this.parts
    const key = unitKey(sscc)
    if (!(await events.names(key))) throw new ProblemError('unit-unknown')
    const gathering = events.gathering()
    await gathering.load({ keys: [key], used: false })
    const { things, asOf, isEmptied } = contentsOf(gathering.index, key)
    const [contents, chain] = await Promise.all([
      this.presented(things.slice(0, shownContents)),
      this.chains.ofUnit(key, gathering),
    ])
    return {
      sscc,
      contents,
      contentCount: things.length,
      contentsAt: asOf === null ? null : new Date(asOf).toISOString(),
      isEmptied,
      chain,
    }
  }

  private async presented(things: readonly string[]): Promise<UnitContent[]> {
    const parsed = things.map((id) => ({ id, ...thingOf(id) }))
    const gtins = new Set(parsed.flatMap(({ gtin }) => gtin ?? []))
    const known = new Map(
      await Promise.all(
        [...gtins].map(async (gtin) => [gtin, await this.parts.products.summary(gtin)] as const),
      ),
    )
    return parsed.map((thing) => ({
      ...thing,
      product: thing.gtin === null ? null : (known.get(thing.gtin) ?? null),
    }))
  }
}
