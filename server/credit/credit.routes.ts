import type { Static } from 'typebox'
import { getMerchant } from '../../contract/credit'
import { countMerchants, searchMerchants, suggestMerchants } from '../../contract/merchant-search'
import { getDataQuality, listChanges } from '../../contract/exchange'
import { ProblemError } from '../http/problem'
import { serve, type Api } from '../http/serve'
import type { ChangeService } from './change.service'
import type { MerchantService } from './merchant.service'
import type { QualityRepository } from './quality.repository'
import type { SearchFilters } from './search/filter-tokens'

const PAGE = 20
const CHANGES = 100

interface CreditParts {
  readonly merchants: MerchantService
  readonly changes: ChangeService
  readonly quality: QualityRepository
}

export function registerCredit(api: Api, { merchants, changes, quality }: CreditParts): void {
  serve(api, searchMerchants, ({ query }) =>
    merchants.search(
      { text: query.q, filters: filtersOf(query), sort: query.sort ?? 'match' },
      query.limit ?? PAGE,
      query.cursor,
    ),
  )

  serve(api, countMerchants, ({ query }) => merchants.counts(query.q, filtersOf(query)))

  serve(api, suggestMerchants, ({ query }) => merchants.suggest(query.q))

  serve(api, getMerchant, async ({ params }) => {
    const merchant = await merchants.find(params.uscc)
    if (!merchant) throw new ProblemError('merchant-unknown')
    return merchant
  })
  serve(api, listChanges, ({ query }) => changes.since(query.since, query.limit ?? CHANGES))

  serve(api, getDataQuality, () => quality.latest())
}

type FilterQuery = Omit<Static<(typeof countMerchants)['query']>, 'q'>

function filtersOf(query: FilterQuery): SearchFilters {
  return {
    region: query.region ?? null,
    kind: query.kind ?? null,
    status: query.status ?? null,
    trade: query.trade ?? null,
    hasPenalty: query.penalty === 'yes',
    isListed: query.listed === 'yes',
  }
}
