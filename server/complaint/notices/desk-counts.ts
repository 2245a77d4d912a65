import type { Static } from 'typebox'
import type { countDesk } from '../../../contract/notices'
import type { Db } from '../../db/schema'

/** States in which somebody of the office has to act. */
const waiting = [
  'submitted',
  'transferred',
  'accepted',
  'mediating',
  'reported',
  'verifying',
  'terminated',
] as const
/** States of a case that nobody has looked at yet. */
const fresh = ['submitted', 'transferred', 'reported'] as const

/** What the desk of an office has to look at first. @param today `YYYY-MM-DD`, with the day after it */
export async function deskCounts(
  db: Db,
  unitCode: string,
  today: string,
  tomorrow: string,
): Promise<Static<(typeof countDesk)['reply']>> {
  const ofUnit = db
    .selectFrom('case_desk')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('unit_code', '=', unitCode)
  const counted = async (query: typeof ofUnit) => Number((await query.executeTakeFirstOrThrow()).n)
  const due = ofUnit.where('state', 'in', waiting)
  return {
    unassigned: await counted(ofUnit.where('state', 'in', fresh).where('officer_id', 'is', null)),
    dueTomorrow: await counted(due.where('due_on', '>=', today).where('due_on', '<=', tomorrow)),
    overdue: await counted(due.where('due_on', '<', today)),
  }
}
