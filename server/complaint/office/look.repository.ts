import type { Look } from '../../../contract/office'
import type { Clock } from '../../db/clock.port'
import { nowAt } from '../../db/clock.port'
import type { NewId } from '../../db/new-id'
import type { Db } from '../../db/schema'
import type { OfficerCaller } from '../../http/caller'

interface NewLook {
  readonly what: Look['what']
  readonly caseNumber: string | null
  readonly detail: string | null
}

export interface LookFilters {
  readonly officerId?: string | undefined
  /** Of a case. */
  readonly number?: string | undefined
  /** Instants: the first of it, and the first behind it. */
  readonly day?: { readonly from: string; readonly until: string } | undefined
}

export interface LookPlace {
  readonly at: string
  readonly id: string
}

/** The log of who looked at what. It is written before what was asked for is answered, and never shortened. */
export class LookRepository {
  constructor(
    private readonly db: Db,
    private readonly parts: { readonly clock: Clock; readonly newId: NewId },
  ) {}

  async add({ officerId, name, unit }: OfficerCaller, { what, caseNumber, detail }: NewLook): Promise<void> {
    await this.db
      .insertInto('officer_look')
      .values({
        id: this.parts.newId(),
        at: nowAt(this.parts.clock),
        officer_id: officerId,
        officer_name: name,
        unit_code: unit.code,
        what,
        case_number: caseNumber,
        detail,
      })
      .execute()
  }

  /** Looks by officers of this office, newest first, behind the place that was read last. */
  page(unitCode: string, { officerId, number, day }: LookFilters, limit: number, after: LookPlace | null) {
    let query = this.db
      .selectFrom('officer_look')
      .select(['id', 'at', 'officer_id', 'officer_name', 'what', 'case_number', 'detail'])
      .where('unit_code', '=', unitCode)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
    if (officerId !== undefined) query = query.where('officer_id', '=', officerId)
    if (number !== undefined) query = query.where('case_number', '=', number)
    if (day !== undefined) query = query.where('at', '>=', day.from).where('at', '<', day.until)
    if (after === null) return query.execute()
    return query
      .where('at', '<=', after.at)
      .where((look) => look.or([look('at', '<', after.at), look('id', '<', after.id)]))
      .execute()
  }
}
