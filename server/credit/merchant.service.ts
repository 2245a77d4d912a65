import { Type } from 'typebox'
import type { Merchant, MerchantSummary } from '../../contract/credit'
import type { MerchantCounts, MerchantPage, Suggestions } from '../../contract/merchant-search'
import type { ComplaintFigures } from '../../contract/verdict'
import { cursorReader } from '../db/cursor'
import { todayOn, type Clock } from '../db/clock.port'
import { CheckedText } from '../http/checked-text'
import { presentSummary } from './hit.presenter'
import type { MerchantRepository } from './merchant.repository'
import { PresentedMerchants } from './presented-merchants'
import type { SearchFilters } from './search/filter-tokens'
import type { KeptAnswers } from './search/kept-answers'
import type { SearchQuery } from './search/merchant-search.port'
import { nameKey } from './search/normalise'
import type { SearchOrder } from './search-orders'
import type { Searches } from './search-threads'

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
    private readonly searches: Pick<Searches, 'answer'>,
    private readonly kept: KeptAnswers,
    private readonly clock: Clock,
    private readonly complaintsOf: (uscc: string) => Promise<ComplaintFigures>,
  ) {}

  /** @throws ProblemError `bad-cursor` */
  async search(
    query: SearchQuery,
    limit: number,
    cursor: string | undefined,
  ): Promise<CheckedText<MerchantPage>> {
    const order = {
      kind: 'search',
      query,
      limit,
      from: readPlace(cursor),
      nowMs: this.clock.nowMs(),
    } as const
    return this.found(['search', query, limit, cursor], order)
  }

  suggest(text: string): Promise<CheckedText<Suggestions>> {
    const order = { kind: 'suggest', text, limit: SUGGESTIONS, nowMs: this.clock.nowMs() } as const
    return this.found(['suggest', text], order)
  }

  counts(text: string, filters: SearchFilters): Promise<CheckedText<MerchantCounts>> {
    const order = { kind: 'counts', text, filters, nowMs: this.clock.nowMs() } as const
    return this.found(['counts', text, filters], order)
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

  private found<Answer>(asked: readonly unknown[], order: SearchOrder): Promise<CheckedText<Answer>> {
    return this.kept.find(asked, async () => new CheckedText<Answer>(await this.searches.answer(order)))
  }
}

function codeKey(uscc: string): string {
  return nameKey(uscc).replace(/-/g, '').toUpperCase()
}
