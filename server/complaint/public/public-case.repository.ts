import type { ComplaintRequest } from '../../../domain/complaint/request-kinds'
import type { PublishedOutcome } from '../../../domain/complaint/outcome'
import type { TradeId } from '../../../domain/credit/trades'
import type { Db } from '../../db/schema'

/** What narrows the list; null and left out narrow nothing. */
export interface CaseFilters {
  readonly uscc?: string | undefined
  /** Beginning of a code of GB/T 2260. */
  readonly region?: string | undefined
  readonly trade?: TradeId | undefined
  readonly request?: ComplaintRequest | undefined
  readonly outcome?: PublishedOutcome | undefined
  /** Of the end, `2026-11`. */
  readonly month?: string | undefined
}

/** Where a page begins: behind this case. */
export interface PublicPlace {
  readonly publishedOn: string
  readonly id: string
}

/** Behind every digit and hyphen: what begins with a region or month stands before this. */
const BEYOND = '~'

/** Complaints as everybody may read them, and the figures beside them. */
export class PublicCaseRepository {
  constructor(private readonly db: Db) {}

  /** Those that are public on a day, the one published last first. */
  page(filters: CaseFilters, today: string, limit: number, after: PublicPlace | null) {
    const { outcome, month } = filters
    return this.narrowed(filters)
      .select([
        'public_id',
        'case_ending.uscc',
        'merchant.name',
        'merchant.trade',
        'merchant.region_code',
        'product',
        'requests',
        'outcome',
        'ended_on',
        'published_on',
        'days',
        'is_kept',
        'answer',
      ])
      .where('published_on', '<=', today)
      .$if(outcome !== undefined, (query) => query.where('outcome', '=', outcome ?? 'settled'))
      .$if(month !== undefined, (query) =>
        query.where('ended_on', '>=', month ?? '').where('ended_on', '<', `${month}${BEYOND}`),
      )
      .$if(after !== null, (query) =>
        query.where((eb) =>
          eb.or([
            eb('published_on', '<', after?.publishedOn ?? ''),
            eb.and([
              eb('published_on', '=', after?.publishedOn ?? ''),
              eb('public_id', '<', after?.id ?? ''),
            ]),
          ]),
        ),
      )
      .orderBy('published_on', 'desc')
      .orderBy('public_id', 'desc')
      .limit(limit)
      .execute()
  }

  /** How many were filed from this day on, ended, and were settled; withdrawn ones are not counted. */
  async figures(filters: CaseFilters, fromOn: string) {
    const counted = this.narrowed(filters)
      .where('filed_on', '>=', fromOn)
      .where((eb) => eb.or([eb('outcome', 'is', null), eb('outcome', '<>', 'withdrawn')]))
    const count = async (query: typeof counted) => {
      const { n } = await query.select(({ fn }) => fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
      return Number(n)
    }
    const ended = counted.where('outcome', 'is not', null)
    const endedCount = await count(ended)
    const middle = await ended
      .select('days')
      .orderBy('days')
      .limit(1)
      .offset(Math.floor(Math.max(0, endedCount - 1) / 2))
      .executeTakeFirst()
    return {
      received: await count(counted),
      ended: endedCount,
      settled: await count(ended.where('outcome', '=', 'settled')),
      medianDays: middle?.days ?? null,
    }
  }

  /** Complaints about merchants of the register, by what does not depend on their end. */
  private narrowed({ uscc, region, trade, request }: CaseFilters) {
    return this.db
      .selectFrom('case_ending')
      .innerJoin('merchant', 'merchant.uscc', 'case_ending.uscc')
      .$if(uscc !== undefined, (query) => query.where('case_ending.uscc', '=', uscc ?? ''))
      .$if(region !== undefined, (query) =>
        query
          .where('merchant.region_code', '>=', region ?? '')
          .where('merchant.region_code', '<', `${region}${BEYOND}`),
      )
      .$if(trade !== undefined, (query) => query.where('merchant.trade', '=', trade ?? 'retail'))
      .$if(request !== undefined, (query) => query.where('requests', 'like', `%,${request},%`))
  }
}
