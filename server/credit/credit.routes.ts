import { getMerchant, searchMerchants, suggestMerchants } from '../../contract/credit'
import { ProblemError } from '../http/problem'
import { serve, type Api } from '../http/serve'
import type { MerchantService } from './merchant.service'

const PAGE = 20

export function registerCredit(api: Api, merchants: MerchantService): void {
  serve(api, searchMerchants, ({ query }) => merchants.search(query.q, query.limit ?? PAGE, query.cursor))

  serve(api, suggestMerchants, ({ query }) => merchants.suggest(query.q))

  serve(api, getMerchant, async ({ params }) => {
    const merchant = await merchants.find(params.uscc)
    if (!merchant) throw new ProblemError('merchant-unknown')
    return merchant
  })
}
