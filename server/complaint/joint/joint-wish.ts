import { jointBar, jointKindsOf, type JointBar } from '../../../domain/complaint/joint'
import { storyKindsOf, type StoryKind } from '../../../domain/complaint/story-kinds'
import { stateOf } from '../../../domain/complaint/transitions'
import { say } from '../../../domain/text'
import { nowAt } from '../../db/clock.port'
import { fromJson } from '../../db/json'
import type { Db } from '../../db/schema'
import { fieldProblem } from '../../http/field-problems'
import { ProblemError } from '../../http/problem'
import { caseEvents } from '../case-course.presenter'
import { CaseRepository, type CaseRow } from '../case.repository'
import { JointGroup, type JointParts } from './joint-group'
import { agreedToNothing, JointRepository } from './joint.repository'

/** Why this case cannot be joined to others now; null when it can. One person counts once with a merchant. */
export async function barOf(db: Db, row: CaseRow): Promise<JointBar | null> {
  const cases = new CaseRepository(db)
  const stateNow = async (id: string) => stateOf(caseEvents((await cases.eventsOf([id])).get(id) ?? []))
  const bar = jointBar(row.kind, row.merchant_uscc, await stateNow(row.id))
  if (bar !== null || row.merchant_uscc === null) return bar
  const other = await new JointRepository(db).personAt(row.person_id, row.merchant_uscc)
  if (!other || other.case_id === row.id) return null
  return jointBar('complaint', other.uscc, await stateNow(other.case_id)) === null ? 'other-case' : null
}

/**
 * Puts a case among those that would be complained of together; again, nothing happens.
 * @throws ProblemError `joint-closed`; `invalid-input` of a kind that the story does not speak of; `conflict` when
 *   the person has agreed to a joint complaint of another kind
 */
export async function wish(
  tx: Db,
  parts: Omit<JointParts, 'db'>,
  row: CaseRow,
  kind: StoryKind,
): Promise<void> {
  const uscc = row.merchant_uscc
  if ((await barOf(tx, row)) !== null || uscc === null) throw new ProblemError('joint-closed')
  if (!jointKindsOf(fromJson(row.form).story).includes(kind)) {
    const message = say('您写的事情里没有说到这一项', 'Your story does not speak of this')
    throw new ProblemError('invalid-input', { fields: [fieldProblem('kind', 'not-allowed', message)] })
  }
  const rows = new JointRepository(tx)
  const before = await rows.personAt(row.person_id, uscc)
  if (before?.case_id === row.id) {
    if (before.kind === kind) return
    if (before.joint_id !== null) throw new ProblemError('conflict')
  }
  if (before) {
    await rows.remove(before.id)
    await new JointGroup(tx, parts, before).settle()
  }
  const group = new JointGroup(tx, parts, { uscc, kind })
  // First: one whose cases have all ended meanwhile takes nobody in.
  await group.settle()
  await tx
    .insertInto('joint_member')
    .values({
      id: parts.newId(),
      case_id: row.id,
      person_id: row.person_id,
      uscc,
      kind,
      wished_at: nowAt(parts.clock),
      ...agreedToNothing(),
    })
    .execute()
  await group.note([{ row }], { action: 'joint-wish', actor: 'consumer', facts: { kind } })
  if (await rows.live({ uscc, kind }))
    await group.note([{ row }], { action: 'joint-propose', actor: 'system' })
  else await group.settle()
}

/**
 * The wish that came with a filing. Where the case cannot be joined (a report, a merchant without a code, a story that
 * tells of no kind, another case of the person with this merchant) it is filed without: the case page says how it is.
 */
export async function wishAtFiling(tx: Db, parts: Omit<JointParts, 'db'>, row: CaseRow): Promise<void> {
  const [kind] = storyKindsOf(fromJson(row.form).story)
  if (kind !== undefined && (await barOf(tx, row)) === null) await wish(tx, parts, row, kind)
}
