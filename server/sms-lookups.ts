import { clock as runningClock } from '../domain/complaint/clock'
import { stateOf } from '../domain/complaint/transitions'
import type { SmsMerchant } from '../domain/sms/answers'
import { chinaDate } from '../domain/calendar/day'
import type { Merchant } from '../contract/credit'
import type { PersonRepository } from './account/person.repository'
import { caseEvents } from './complaint/case-course.presenter'
import { CaseRepository } from './complaint/case.repository'
import type { MerchantService } from './credit/merchant.service'
import { nowAt, todayOn, type Clock } from './db/clock.port'
import type { Db } from './db/schema'
import { merchantsNamed } from './named-merchant'
import type { SmsLookups } from './sms/sms.service'
import { concernsLot, samplingFailureOf } from './trace/paper.presenter'
import type { PaperRepository } from './trace/paper.repository'
import type { ProductRepository } from './trace/product.repository'

/** As many as fit into a message or two. */
const HITS = 3

interface Sources {
  readonly db: Db
  readonly clock: Clock
  readonly products: ProductRepository
  readonly papers: PaperRepository
  readonly merchants: MerchantService
  readonly people: PersonRepository
}

/** What text messages may be told of the journeys. Stands here because they know nothing of each other. */
export function smsLookups({ db, clock, products, papers, merchants, people }: Sources): SmsLookups {
  return {
    product: async (gtin, asked) => {
      const product = await products.find(gtin)
      if (!product) return null
      const [lot, recalls, failures, maker] = await Promise.all([
        asked === null ? null : products.lot(gtin, asked),
        products.recalls(gtin),
        papers.samplingFailures(gtin),
        product.maker_uscc === null ? null : merchants.find(product.maker_uscc),
      ])
      return {
        name: [product.name, product.spec].filter(Boolean).join(' '),
        recalls: recalls.map((recall) => ({
          ...recall,
          concernsThisLot: concernsLot(recall.lots, asked),
        })),
        failures: failures.map((row) => samplingFailureOf(row, asked)),
        lot: lot && {
          lot: lot.lot,
          expiresOn: lot.expires_on,
          isExpired: lot.expires_on !== null && lot.expires_on < todayOn(clock),
        },
        maker: maker && merchantOf(maker),
        source: product.source,
        asOf: chinaDate(product.as_of_at),
      }
    },
    merchants: async (text) => {
      const code = text.replace(/[\s-]/g, '').toUpperCase()
      const named = /^[0-9A-Z]{13,18}$/.test(code) ? await merchants.find(code) : null
      if (named) return { one: merchantOf(named) }
      const { exact, hits, isMore } = await merchantsNamed(merchants, text, HITS)
      const [only, ...others] = hits
      const isSure = only !== undefined && only.foundBy === null && others.length === 0
      const one = exact ?? (isSure ? await merchants.find(only.uscc) : null)
      return one ? { one: merchantOf(one) } : { one: null, hits, isMore }
    },
    progress: async (phone, number) => {
      const person = await people.findByPhone(phone)
      const cases = new CaseRepository(db)
      const row = person && (await cases.findByNumber(person.id, number))
      if (!row) return null
      const events = caseEvents((await cases.eventsOf([row.id])).get(row.id) ?? [])
      return { state: stateOf(events), clock: runningClock(events, nowAt(clock)) }
    },
  }
}

function merchantOf({ name, uscc, status, verdict, asOfAt }: Merchant): SmsMerchant {
  return { name, uscc, status, verdict, asOf: chinaDate(asOfAt) }
}
