import { Type } from 'typebox'
import type { Merchant, MerchantPage, MerchantSummary, Suggestions } from '../../contract/credit'
import type { ComplaintFigures } from '../../contract/verdict'
import { cursorReader, writeCursor } from '../db/cursor'
import { todayOn, type Clock } from '../db/clock.port'
import { presentMerchant, presentSummary } from './merchant.presenter'
import type { MerchantRepository } from './merchant.repository'
import type { MerchantSearch } from './search/merchant-search.port'
import { nameKey } from './search/normalise'

const readPlace = cursorReader(
  Type.Object(
    {
      tier: Type.Integer({ minimum: 0, maximum: 100 }),
      after: Type.Union([Type.Integer({ minimum: -1 }), Type.String({ pattern: '^[0-9A-Z]{1,18}$' })]),
      withoutBrackets: Type.Boolean(),
    },
    { additionalProperties: false },
  ),
)

const SUGGESTIONS = 10

/** Looking merchants up; other journeys ask it for a maker or a respondent. */
export class MerchantService {
  constructor(
    private readonly merchants: MerchantRepository,
    private readonly index: MerchantSearch,
    private readonly clock: Clock,
    private readonly complaintsOf: (uscc: string) => Promise<ComplaintFigures>,
  ) {}

  /** @throws ProblemError `bad-cursor` */
  search(query: string, limit: number, cursor: string | undefined): MerchantPage {
    const { hits, next } = this.index.search(query, limit, readPlace(cursor))
    return { items: hits.map(presentSummary), next: next && writeCursor(next) }
  }

  suggest(query: string): Suggestions {
    return { items: this.index.suggest(query, SUGGESTIONS).map(presentSummary) }
  }

  /**
   * One merchant with all its public records of today.
   * @param uscc as a person wrote it: blanks, width, hyphens and case do not matter; null when it is not known
   */
  async find(uscc: string): Promise<Merchant | null> {
    const merchant = await this.merchants.find(codeKey(uscc))
    if (!merchant) return null
    const records = await this.merchants.records(merchant.uscc)
    const complaints = await this.complaintsOf(merchant.uscc)
    return presentMerchant(merchant, records, complaints, todayOn(this.clock))
  }

  /** The merchant of an organisation code (nine characters, without hyphen); null when it is not known. */
  async ofOrganisation(organisationCode: string): Promise<MerchantSummary | null> {
    const uscc = await this.merchants.codeOfOrganisation(organisationCode)
    return uscc === null ? null : this.summary(uscc)
  }

  /** The holder of a licence by its number; null when it is not known. */
  async ofLicence(licenceNumber: string): Promise<MerchantSummary | null> {
    const uscc = await this.merchants.codeOfLicence(licenceNumber)
    return uscc === null ? null : this.summary(uscc)
  }

  /** What a list shows of one merchant; null when it is not known. */
  async summary(uscc: string): Promise<MerchantSummary | null> {
    const merchant = await this.merchants.find(codeKey(uscc))
    return merchant && presentSummary(merchant)
  }
}

function codeKey(uscc: string): string {
  return nameKey(uscc).replace(/-/g, '').toUpperCase()
}
