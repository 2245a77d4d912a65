import { Type } from 'typebox'
import type { Merchant, MerchantSummary } from '../../contract/credit'
import type { MerchantCounts, MerchantPage, Suggestions } from '../../contract/merchant-search'
import type { ComplaintFigures } from '../../contract/verdict'
import { cursorReader, writeCursor } from '../db/cursor'
import { todayOn, type Clock } from '../db/clock.port'
import { presentCounts } from './counts.presenter'
import { presentHit, presentSummary } from './merchant.presenter'
import type { MerchantRepository } from './merchant.repository'
import { PresentedMerchants } from './presented-merchants'
import type { SearchFilters } from './search/filter-tokens'
import type { KeptAnswers } from './search/kept-answers'
import type { MerchantSearch, SearchQuery } from './search/merchant-search.port'
import { nameKey } from './search/normalise'

const Strict = { additionalProperties: false } as const

const readPlace = cursorReader(
  Type.Union([
    Type.Object(
      {
        tier: Type.Integer({ minimum: 0, maximum: 100 }),
        after: Type.Union([Type.Integer({ minimum: -1 }), Type.String({ pattern: '^[0-9A-Z]{1,18}$' })]),
        withoutBrackets: Type.Boolean(),
      },
      Strict,
    ),
    Type.Object(
      {
        day: Type.String({ pattern: '^(0|\\d{4}-\\d{2}-\\d{2})$' }),
        after: Type.Integer({ minimum: 0 }),
      },
      Strict,
    ),
  ]),
)

const SUGGESTIONS = 10

/** Looking merchants up; other journeys ask it for a maker or a respondent. */
export class MerchantService {
  private readonly presented = new PresentedMerchants()

  constructor(
    private readonly merchants: MerchantRepository,
    private readonly index: MerchantSearch,
    private readonly kept: KeptAnswers,
    private readonly clock: Clock,
    private readonly complaintsOf: (uscc: string) => Promise<ComplaintFigures>,
  ) {}

  /** @throws ProblemError `bad-cursor` */
  search(query: SearchQuery, limit: number, cursor: string | undefined): Promise<MerchantPage> {
    return this.kept.find(['search', query, limit, cursor], async () => {
      const { hits, next } = await this.index.search(query, limit, readPlace(cursor))
      return { items: hits.map(presentHit), next: next && writeCursor(next) }
    })
  }

  suggest(text: string): Promise<Suggestions> {
    return this.kept.find(['suggest', text], async () => ({
      items: (await this.index.suggest(text, SUGGESTIONS)).map(presentHit),
    }))
  }

  counts(text: string, filters: SearchFilters): Promise<MerchantCounts> {
    return this.kept.find(['counts', text, filters], async () =>
      presentCounts(await this.index.counts(text, filters)),
    )
  }

  /**
   * One merchant with all its public records of today.
   * @param uscc as a person wrote it: blanks, width, hyphens and case do not matter; null when it is not known
   */
  async find(uscc: string): Promise<Merchant | null> {
    const code = codeKey(uscc)
    // Asked before anything is read: what is written meanwhile is of another state.
    const state = this.kept.state()
    const known = this.presented.still(code, state)
    if (known) return known
    const merchant = await this.merchants.find(code)
    if (!merchant) return null
    const records = await this.merchants.storedRecords(merchant.uscc)
    const complaints = await this.complaintsOf(merchant.uscc)
    return this.presented.of({ merchant, records, complaints }, todayOn(this.clock), state)
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
