import type { CaseKind } from '../../../domain/complaint/case'
import { chinaDate } from '../../../domain/calendar/day'
import { factsOf } from '../../../domain/complaint/facts'
import { endingOf, publishedFrom } from '../../../domain/complaint/outcome'
import { publicText } from '../../../domain/complaint/public-text'
import { changedRequests } from '../../../domain/complaint/requests'
import { sha256OfJson } from '../../db/event-chain.rules'
import { fromJson } from '../../db/json'
import type { Db } from '../../db/schema'
import { caseEvents } from '../case-course.presenter'
import { CaseRepository, type CaseRow, type LoggedEvent } from '../case.repository'
import type { StoredForm } from '../tables'

/** Cases read at a time when all are placed anew. */
const BATCH = 500
/** Characters of an answer that are shown. */
const ANSWER = 500

type Filed = Pick<CaseRow, 'id' | 'kind' | 'form' | 'merchant_uscc' | 'filed_at'>

/** How complaints ended. Built over a transaction, all of its work belongs to that transaction. */
export class EndingRepository {
  constructor(private readonly db: Db) {}

  /** Puts down how a complaint stands after its log has grown. */
  async place(row: Filed, log: readonly LoggedEvent[]): Promise<void> {
    if (row.kind === ('report' satisfies CaseKind)) return
    const events = caseEvents(log)
    const form: StoredForm = fromJson(row.form)
    const ending = endingOf(events)
    // Of a merchant that the person wrote down by hand nobody knows which one it is.
    const publishedOn =
      row.merchant_uscc === null ? null : publishedFrom(row.kind, form.consentPublish, ending)
    const answer = log.flatMap((event) => factsOf(event, 'answer')?.text ?? []).at(-1)
    const shown = (text: string) => publicText(text, form, form.merchantName)
    const { isKept = null, byOn = null } = ending?.promise ?? {}
    const place = {
      uscc: row.merchant_uscc,
      filed_on: chinaDate(row.filed_at),
      outcome: ending?.outcome ?? null,
      ended_on: ending?.endedOn ?? null,
      days: ending?.days ?? null,
      promised_on: byOn,
      is_kept: isKept === null ? null : Number(isKept),
      published_on: publishedOn,
      product: publishedOn === null ? null : shown(form.productName),
      answer: publishedOn === null || answer === undefined ? null : shortened(shown(answer)),
      requests: `,${(changedRequests(events) ?? form.requests).join(',')},`,
    }
    await this.db
      .insertInto('case_ending')
      .values({ case_id: row.id, public_id: sha256OfJson({ case: row.id }).slice(0, 24), ...place })
      .onConflict((conflict) => conflict.column('case_id').doUpdateSet(place))
      .execute()
  }

  /** Places every complaint that has no place yet: those of before there were any. */
  async placeMissing(): Promise<void> {
    for (;;) {
      const rows = await this.db
        .selectFrom('complaint_case')
        .leftJoin('case_ending', 'case_ending.case_id', 'complaint_case.id')
        .select(['id', 'kind', 'form', 'merchant_uscc', 'filed_at'])
        .where('kind', '=', 'complaint')
        .where('case_ending.case_id', 'is', null)
        .limit(BATCH)
        .execute()
      if (rows.length === 0) return
      const logs = await new CaseRepository(this.db).eventsOf(rows.map(({ id }) => id))
      for (const row of rows) await this.place(row, logs.get(row.id) ?? [])
    }
  }
}

function shortened(text: string): string {
  const characters = [...text]
  return characters.length <= ANSWER ? text : `${characters.slice(0, ANSWER - 1).join('')}…`
}
