import type { Selectable } from 'kysely'
import { chinaDate } from '../../../domain/calendar/day'
import { isUnderWay, jointNumber } from '../../../domain/complaint/joint'
import type { StoryKind } from '../../../domain/complaint/story-kinds'
import { stateOf } from '../../../domain/complaint/transitions'
import { toJson } from '../../db/json'
import type { Db } from '../../db/schema'
import { caseEvents } from '../case-course.presenter'
import { CaseRepository, type CaseRow, type LoggedEvent } from '../case.repository'
import type { JointTables } from './tables'

export type MemberRow = Selectable<JointTables['joint_member']>
export type JointRow = Selectable<JointTables['joint_complaint']>
export type AskRow = Selectable<JointTables['joint_ask']>
export type AnswerRow = Selectable<JointTables['joint_answer']>

/** Where people can find each other. */
export interface JointPlace {
  readonly uscc: string
  readonly kind: StoryKind
}

/** Somebody who would complain together with others, with the case. */
export interface Willing {
  readonly member: MemberRow
  readonly row: CaseRow
  readonly log: readonly LoggedEvent[]
}

/** What stands for a merchant and a kind as long as a joint complaint of them lives. */
export const liveKey = ({ uscc, kind }: JointPlace): string => `${uscc} ${kind}`

/** `GT2026-000012` */
export function numberOf({ seq, proposed_at }: Pick<JointRow, 'seq' | 'proposed_at'>): string {
  return jointNumber(Number(seq), chinaDate(proposed_at))
}

/** How a member stands who has agreed to no joint complaint. */
export const agreedToNothing = () => ({
  joint_id: null,
  agreed_at: null,
  is_candidate: 0,
  shows_phone: 0,
  is_representative: 0,
  choice: toJson<readonly string[]>([]),
})

/** Who would complain together, and what they were asked. Built over a transaction, all of it belongs to that one. */
export class JointRepository {
  constructor(private readonly db: Db) {}

  async memberOf(caseId: string): Promise<MemberRow | null> {
    const row = await this.db
      .selectFrom('joint_member')
      .selectAll()
      .where('case_id', '=', caseId)
      .executeTakeFirst()
    return row ?? null
  }

  /** This person's place among those of a merchant; there is one at most. */
  async personAt(personId: string, uscc: string): Promise<MemberRow | null> {
    const row = await this.db
      .selectFrom('joint_member')
      .selectAll()
      .where('person_id', '=', personId)
      .where('uscc', '=', uscc)
      .executeTakeFirst()
    return row ?? null
  }

  /** The joint complaint that forms or is formed; null while there is none. */
  async live(place: JointPlace): Promise<JointRow | null> {
    const row = await this.db
      .selectFrom('joint_complaint')
      .selectAll()
      .where('live_key', '=', liveKey(place))
      .executeTakeFirst()
    return row ?? null
  }

  async joint(id: string): Promise<JointRow | null> {
    const row = await this.db
      .selectFrom('joint_complaint')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst()
    return row ?? null
  }

  /** Whose cases are under way, whoever wished first first. @param kind of this kind alone */
  async willing(uscc: string, kind?: StoryKind): Promise<Willing[]> {
    const members = await this.db
      .selectFrom('joint_member')
      .selectAll()
      .where('uscc', '=', uscc)
      .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? 'quality'))
      .orderBy('wished_at')
      .orderBy('id')
      .execute()
    const all = await this.withCases(members)
    return all.filter(({ log }) => isUnderWay(stateOf(caseEvents(log))))
  }

  /** All members of a joint complaint, also those whose cases have ended. */
  async membersOf(jointId: string): Promise<Willing[]> {
    const members = await this.db
      .selectFrom('joint_member')
      .selectAll()
      .where('joint_id', '=', jointId)
      .orderBy('agreed_at')
      .orderBy('id')
      .execute()
    return this.withCases(members)
  }

  /** Newest first. */
  asksOf(jointId: string): Promise<AskRow[]> {
    return this.db
      .selectFrom('joint_ask')
      .selectAll()
      .where('joint_id', '=', jointId)
      .orderBy('id', 'desc')
      .execute()
  }

  async answersTo(askIds: readonly string[]): Promise<AnswerRow[]> {
    if (askIds.length === 0) return []
    return this.db
      .selectFrom('joint_answer')
      .selectAll()
      .where('ask_id', 'in', [...askIds])
      .execute()
  }

  /** Takes somebody out, with all that was shown of them. */
  async remove(memberId: string): Promise<void> {
    await this.db.deleteFrom('joint_answer').where('member_id', '=', memberId).execute()
    await this.db.deleteFrom('joint_member').where('id', '=', memberId).execute()
  }

  async change(
    memberId: string,
    change: Partial<Omit<MemberRow, 'id' | 'case_id' | 'person_id'>>,
  ): Promise<void> {
    await this.db.updateTable('joint_member').set(change).where('id', '=', memberId).execute()
  }

  private async withCases(members: readonly MemberRow[]): Promise<Willing[]> {
    if (members.length === 0) return []
    const ids = members.map(({ case_id }) => case_id)
    const rows = await this.db.selectFrom('complaint_case').selectAll().where('id', 'in', ids).execute()
    const logs = await new CaseRepository(this.db).eventsOf(ids)
    return members.flatMap((member) => {
      const row = rows.find(({ id }) => id === member.case_id)
      return row ? [{ member, row, log: logs.get(row.id) ?? [] }] : []
    })
  }
}
