import type { JointView } from '../../../contract/joint-complaint'
import type { Db } from '../../db/schema'
import { ProblemError } from '../../http/problem'
import { CaseRepository, type CaseRow } from '../case.repository'
import type { OdrSweep } from '../odr-sweep'
import { JointGroup, type JointParts } from './joint-group'
import { barOf } from './joint-wish'
import { jointView } from './joint.presenter'
import { JointRepository, type JointRow, type MemberRow } from './joint.repository'

export interface JointServiceParts extends JointParts {
  readonly odr: OdrSweep
}

/** Whose case. */
export interface On {
  readonly personId: string
  readonly id: string
}

/** A member's case within one transaction. */
interface Inside {
  readonly tx: Db
  readonly row: CaseRow
  readonly rows: JointRepository
  readonly member: MemberRow
  readonly joint: JointRow
  readonly group: JointGroup
}

/** How every call of a person on a joint complaint is made: in one transaction, and answered with how it is then. */
export class JointCalls {
  constructor(private readonly parts: JointServiceParts) {}

  /** @throws ProblemError `case-unknown` of a case that is somebody else's */
  async change({ personId, id }: On, act: (tx: Db, row: CaseRow) => Promise<void>): Promise<JointView> {
    await this.parts.odr.ensure()
    const row = await this.parts.db.transaction().execute(async (tx) => {
      const known = await new CaseRepository(tx).find(personId, id)
      if (!known) throw new ProblemError('case-unknown')
      await act(tx, known)
      return known
    })
    return this.present(row)
  }

  within(on: On, act: (inside: Inside) => Promise<void>): Promise<JointView> {
    return this.change(on, async (tx, row) => act(await this.inside(tx, row)))
  }

  /**
   * What only members of a formed joint complaint may do, while their case is under way.
   * @throws ProblemError `joint-closed`
   */
  async inside(tx: Db, row: CaseRow): Promise<Inside> {
    if ((await barOf(tx, row)) !== null) throw new ProblemError('joint-closed')
    const rows = new JointRepository(tx)
    const member = await rows.memberOf(row.id)
    const joint = member?.joint_id ? await rows.joint(member.joint_id) : null
    if (!member || joint === null || joint.formed_at === null) throw new ProblemError('joint-closed')
    return { tx, row, rows, member, joint, group: new JointGroup(tx, this.parts, member) }
  }

  present(row: CaseRow): Promise<JointView> {
    return jointView(this.parts.db, row)
  }
}
