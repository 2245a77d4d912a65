import type { OfficeJoint } from '../../../contract/joint-complaint'
import { stateNames } from '../../../domain/complaint/names'
import { isUnderWay } from '../../../domain/complaint/joint'
import { stateOf } from '../../../domain/complaint/transitions'
import { fromJson } from '../../db/json'
import type { OfficerCaller } from '../../http/caller'
import { ProblemError } from '../../http/problem'
import { caseEvents } from '../case-course.presenter'
import { standingOf } from '../desk.rules'
import { LookRepository } from '../office/look.repository'
import { QueueRepository } from '../office/queue.repository'
import type { JointParts } from './joint-group'
import { askOf } from './joint.presenter'
import { JointRepository, numberOf, type Willing } from './joint.repository'

type OfficeCases = NonNullable<OfficeJoint['joint']>['cases']

/** A joint complaint as the office reads it. The look at its representatives is logged like any other. */
export class OfficeJointService {
  constructor(private readonly parts: JointParts) {}

  /** @throws ProblemError `case-unknown` of another office's case */
  async get(caller: OfficerCaller, id: string): Promise<OfficeJoint> {
    const { db } = this.parts
    const row = await new QueueRepository(db).visible(caller.unit.code, id)
    if (!row) throw new ProblemError('case-unknown')
    const rows = new JointRepository(db)
    const member = await rows.memberOf(row.id)
    const joint = member?.joint_id ? await rows.joint(member.joint_id) : null
    if (joint === null || joint.formed_at === null) return { caseNumber: row.number, joint: null }
    const number = numberOf(joint)
    await new LookRepository(db, this.parts).add(caller, {
      what: 'opened',
      caseNumber: row.number,
      detail: number,
    })
    const members = await rows.membersOf(joint.id)
    const asks = await rows.asksOf(joint.id)
    const answers = await rows.answersTo(asks.map((ask) => ask.id))
    const underWay = members.filter(({ log }) => isUnderWay(stateOf(caseEvents(log))))
    return {
      caseNumber: row.number,
      joint: {
        number,
        formedAt: joint.formed_at,
        cases: members
          .map((each) => officeCase(each, caller))
          .sort((one, other) => Number(other.isRepresentative) - Number(one.isRepresentative)),
        asks: asks.map((ask) => askOf(ask, answers, underWay)),
      },
    }
  }
}

function officeCase({ member, row, log }: Willing, { unit }: OfficerCaller): OfficeCases[number] {
  const standing = standingOf(row, log)
  const isOurs = standing.unit === null || standing.unit.code === unit.code
  const isRepresentative = member.is_representative === 1
  const { contactName, contactPhone } = fromJson(row.form)
  const isShown = isOurs && isRepresentative
  return {
    id: isOurs ? row.id : null,
    number: row.number,
    state: standing.state,
    stateName: stateNames[standing.state],
    isRepresentative,
    name: isShown ? contactName : null,
    phone: isShown && contactPhone !== '' ? contactPhone : null,
  }
}
