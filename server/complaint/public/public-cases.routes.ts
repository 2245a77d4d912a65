import { Type } from 'typebox'
import {
  listPublicMerchantCases,
  listPublicCases,
  type CaseFigures,
  type PublicCase,
  type PublicCasePage,
} from '../../../contract/public-cases'
import { CalendarDate } from '../../../contract/vocabulary'
import { shiftMonths } from '../../../domain/calendar/day'
import { complaintRequests } from '../../../domain/complaint/names'
import { publishedOutcomes, smallestShown } from '../../../domain/complaint/outcome'
import { cursorReader, writeCursor } from '../../db/cursor'
import { todayOn, type Clock } from '../../db/clock.port'
import type { Db } from '../../db/schema'
import { ProblemError } from '../../http/problem'
import { serve, type Api } from '../../http/serve'
import { PublicCaseRepository, type CaseFilters } from './public-case.repository'

const PAGE = 20
/** Months that the figures look back. */
const MONTHS = 12
const readPlace = cursorReader(Type.Tuple([CalendarDate, Type.String()]))

interface PublicParts {
  readonly db: Db
  readonly clock: Clock
  /** The code of a merchant as the register has it; null when it is not known. */
  readonly codeOf: (uscc: string) => Promise<string | null>
}

export function registerPublicCases(api: Api, { db, clock, codeOf }: PublicParts): void {
  const cases = new PublicCaseRepository(db)

  const page = async (
    filters: CaseFilters,
    limit: number | undefined,
    cursor: string | undefined,
  ): Promise<PublicCasePage> => {
    const place = readPlace(cursor)
    const after = place && { publishedOn: place[0], id: place[1] }
    const size = limit ?? PAGE
    const rows = await cases.page(filters, todayOn(clock), size + 1, after)
    const shown = rows.slice(0, size)
    const last = rows.length > size ? shown.at(-1) : undefined
    return {
      items: shown.flatMap(publicCase),
      next: last ? writeCursor([last.published_on, last.public_id]) : null,
      figures: after === null ? await figures(filters) : null,
    }
  }

  const figures = async (filters: CaseFilters): Promise<CaseFigures | null> => {
    const toOn = todayOn(clock)
    const fromOn = shiftMonths(toOn, -MONTHS)
    const counted = await cases.figures(filters, fromOn)
    return counted.received < smallestShown ? null : { fromOn, toOn, ...counted }
  }

  serve(api, listPublicCases, ({ query: { limit, cursor, ...filters } }) => page(filters, limit, cursor))

  serve(api, listPublicMerchantCases, async ({ params, query: { limit, cursor, ...filters } }) => {
    const uscc = await codeOf(params.uscc)
    if (uscc === null) throw new ProblemError('merchant-unknown')
    return page({ ...filters, uscc }, limit, cursor)
  })
}

type Row = Awaited<ReturnType<PublicCaseRepository['page']>>[number]

/** Nothing of a row whose columns do not belong together: such a one was never public. */
function publicCase(row: Row): PublicCase[] {
  const outcome = publishedOutcomes.find((each) => each === row.outcome)
  if (outcome === undefined || row.uscc === null || row.ended_on === null || row.days === null) return []
  return [
    {
      id: row.public_id,
      merchantUscc: row.uscc,
      merchantName: row.name,
      trade: row.trade,
      regionCode: row.region_code,
      product: row.product ?? '',
      requests: complaintRequests.filter((request) => row.requests.includes(`,${request},`)),
      outcome,
      endedOn: row.ended_on,
      days: row.days,
      isKept: row.is_kept === null ? null : row.is_kept === 1,
      answer: row.answer,
    },
  ]
}
