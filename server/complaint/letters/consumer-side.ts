/** Whom a letter speaks to on the consumer's side: the person, who acts for them, and with whom they complain. */
import { jointIn } from '../../../domain/complaint/joint'
import { proxyOf } from '../../../domain/complaint/proxy'
import { maskedName } from '../../../domain/credit/person-name'
import { fromJson } from '../../db/json'
import type { Db } from '../../db/schema'
import { caseEvents } from '../case-course.presenter'
import type { CaseRow, LoggedEvent } from '../case.repository'
import { standingOf } from '../desk.rules'
import { JointRepository } from '../joint/joint.repository'

export interface ConsumerSide {
  readonly name: string
  /** 委托代理人, to whom letters go as well (令121 art. 11); null where the person acts alone. */
  readonly agent: string | null
  /** 共同投诉 (art. 12) with its 代表人 as far as this office knows them; null of a case that stands alone. */
  readonly joint: {
    readonly number: string
    readonly isRepresentative: boolean
    readonly representatives: readonly string[]
  } | null
}

/** @param unitCode the office that writes: representatives whose cases are another one's are not named by it */
export async function consumerSide(
  db: Db,
  row: CaseRow,
  log: readonly LoggedEvent[],
  unitCode: string,
): Promise<ConsumerSide> {
  const events = caseEvents(log)
  return {
    name: fromJson(row.form).contactName,
    agent: proxyOf(events)?.agentName ?? null,
    joint: await jointOf(db, row, jointIn(events), unitCode),
  }
}

async function jointOf(
  db: Db,
  row: CaseRow,
  number: string | null,
  unitCode: string,
): Promise<ConsumerSide['joint']> {
  if (number === null) return null
  const rows = new JointRepository(db)
  const member = await rows.memberOf(row.id)
  if (member?.joint_id == null) return null
  const isOurs = (each: { readonly row: CaseRow; readonly log: readonly LoggedEvent[] }): boolean => {
    const { unit } = standingOf(each.row, each.log)
    return unit === null || unit.code === unitCode
  }
  const representatives = (await rows.membersOf(member.joint_id))
    .filter((each) => each.member.is_representative === 1 && each.row.id !== row.id && isOurs(each))
    .map((each) => fromJson(each.row.form).contactName)
  return { number, isRepresentative: member.is_representative === 1, representatives }
}

/** As the merchant reads it before anything is agreed: everybody by the family name alone. */
export function maskedSide({ name, agent, joint }: ConsumerSide): ConsumerSide {
  return {
    name: maskedName(name),
    agent: agent === null ? null : maskedName(agent),
    joint: joint && { ...joint, representatives: joint.representatives.map(maskedName) },
  }
}

/** The person as a letter names them, with who acts: `王某（委托代理人李某）`. */
export function consumerWords({ name, agent, joint }: ConsumerSide): string {
  const notes = [
    agent === null ? '' : `委托代理人${agent}`,
    joint === null ? '' : `共同投诉${joint.number}${standing(joint)}`,
  ].filter((note) => note !== '')
  return notes.length === 0 ? name : `${name}（${notes.join('；')}）`
}

const standing = ({ isRepresentative, representatives }: NonNullable<ConsumerSide['joint']>): string => {
  const others = representatives.length === 0 ? '' : `代表人${representatives.join('、')}`
  if (isRepresentative) return others === '' ? '的代表人' : `的代表人，另一名${others}`
  return others === '' ? '' : `，${others}`
}
