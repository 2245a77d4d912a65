import { getMerchant, searchMerchants, suggestMerchants } from '../../contract/credit'
import { getDataQuality, listChanges } from '../../contract/exchange'
import { ProblemError } from '../http/problem'
import { serve, type Api } from '../http/serve'
import type { ChangeService } from './change.service'
import type { MerchantService } from './merchant.service'
import type { QualityRepository } from './quality.repository'

const PAGE = 20
const CHANGES = 100

interface CreditParts {
  readonly merchants: MerchantService
  readonly changes: ChangeService
  readonly quality: QualityRepository
}

export function registerCredit(api: Api, { merchants, changes, quality }: CreditParts): void {
  serve(api, searchMerchants, ({ query }) => merchants.search(query.q, query.limit ?? PAGE, query.cursor))

  serve(api, suggestMerchants, ({ query }) => merchants.suggest(query.q))

  serve(api, getMerchant, async ({ params }) => {
    const merchant = await merchants.find(params.uscc)
    if (!merchant) throw new ProblemError('merchant-unknown')
    return merchant
  })
  serve(api, listChanges, ({ query }) => changes.since(query.since, query.limit ?? CHANGES))

  serve(api, getDataQuality, () => quality.latest())
}
