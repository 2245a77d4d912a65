import { sql, type Selectable, type SqlBool } from 'kysely'
import type { CaseKind, CaseState } from '../../../domain/complaint/case'
import type { Channel } from '../../../domain/complaint/channel'
import type { Db } from '../../db/schema'
import { closedFrom, searchable } from '../desk.rules'
import type { CaseRow } from '../case.repository'
import type { ComplaintTables } from '../tables'

/** Which cases of an office are asked for. */
export interface QueueQuery {
  readonly state?: CaseState | undefined
  readonly kind?: CaseKind | undefined
  readonly channel?: Channel['at'] | undefined
  /** The officer whose cases are meant. */
  readonly officerId?: string | undefined
  /** Today, when only overdue ones are meant. */
  readonly overdueOn?: string | undefined
  readonly text?: string | undefined
  /** Whether `text` is looked for among names and telephones of people too. */
  readonly isAmongPeople: boolean
}

export interface QueuePlace {
  readonly sortOn: string
  readonly id: string
}

export type QueuedCase = CaseRow &
  Pick<Selectable<ComplaintTables['case_desk']>, 'sort_on' | 'due_on' | 'state' | 'officer_id' | 'channel'>

/** What an office has on its desk. Cases that were filed with no office belong to the desk of each. */
export class QueueRepository {
  constructor(private readonly db: Db) {}

  /** By deadline. Two short reads, each along its index, instead of one that would sort the whole desk. */
  async page(
    unitCode: string,
    query: QueueQuery,
    limit: number,
    after: QueuePlace | null,
  ): Promise<QueuedCase[]> {
    const found = [
      ...(await this.read(unitCode, query, limit, after)),
      ...(await this.read(null, query, limit, after)),
    ]
    return found.sort(byPlace).slice(0, limit)
  }

  /** The case, where this office may open it. */
  async visible(unitCode: string, id: string): Promise<CaseRow | null> {
    const row = await this.db
      .selectFrom('case_desk')
      .innerJoin('complaint_case', 'complaint_case.id', 'case_desk.case_id')
      .selectAll('complaint_case')
      .where('case_desk.case_id', '=', id)
      .where((row) =>
        row.or([row('case_desk.unit_code', '=', unitCode), row('case_desk.unit_code', 'is', null)]),
      )
      .executeTakeFirst()
    return row ?? null
  }

  /** How many cases are in each state. */
  async states(unitCode: string): Promise<ReadonlyMap<CaseState, number>> {
    const states = new Map<CaseState, number>()
    for (const desk of this.desksOf(unitCode)) {
      const rows = await desk
        .select(['state', ({ fn }) => fn.countAll<number>().as('count')])
        .groupBy('state')
        .execute()
      for (const { state, count } of rows) states.set(state, (states.get(state) ?? 0) + Number(count))
    }
    return states
  }

  async overdue(unitCode: string, today: string): Promise<number> {
    const desks = this.desksOf(unitCode)
    return sum(await Promise.all(desks.map((desk) => counted(desk.where('sort_on', '<', today)))))
  }

  async givenTo(unitCode: string, officerId: string): Promise<number> {
    const desks = this.desksOf(unitCode).map((desk) => desk.where('officer_id', '=', officerId))
    return sum(await Promise.all(desks.map((desk) => counted(desk.where('sort_on', '<', closedFrom)))))
  }

  /** The desk of the office and that of cases with none: each is counted along its index alone. */
  private desksOf(unitCode: string) {
    return [unitCode, null].map((code) =>
      deskOf(this.db).where('unit_code', code === null ? 'is' : '=', code),
    )
  }

  private read(
    unitCode: string | null,
    query: QueueQuery,
    limit: number,
    after: QueuePlace | null,
  ): Promise<QueuedCase[]> {
    const conditions = conditionsOf(query)
    return this.db
      .selectFrom('case_desk')
      .innerJoin('complaint_case', 'complaint_case.id', 'case_desk.case_id')
      .selectAll('complaint_case')
      .select(['case_desk.sort_on', 'case_desk.due_on', 'case_desk.state', 'case_desk.officer_id'])
      .select('case_desk.channel')
      .where('case_desk.unit_code', unitCode === null ? 'is' : '=', unitCode)
      .where((row) => row.and(after ? [...conditions, behind(after)] : conditions))
      .orderBy('case_desk.sort_on')
      .orderBy('case_desk.case_id')
      .limit(limit)
      .execute()
  }
}

type Desk = ReturnType<typeof deskOf>
const deskOf = (db: Db) => db.selectFrom('case_desk')

async function counted(desk: Desk): Promise<number> {
  const { count } = await desk.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return Number(count)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0)
}

function conditionsOf(query: QueueQuery) {
  const { state, kind, channel, officerId, overdueOn, text, isAmongPeople } = query
  const conditions = [
    ...(state === undefined ? [] : [sql<SqlBool>`case_desk.state = ${state}`]),
    ...(kind === undefined ? [] : [sql<SqlBool>`case_desk.kind = ${kind}`]),
    ...(channel === undefined ? [] : [sql<SqlBool>`case_desk.channel = ${channel}`]),
    ...(officerId === undefined ? [] : [sql<SqlBool>`case_desk.officer_id = ${officerId}`]),
    ...(overdueOn === undefined ? [] : [sql<SqlBool>`case_desk.sort_on < ${overdueOn}`]),
  ]
  if (text !== undefined) {
    const found = contains('search_text', text)
    return [
      ...conditions,
      isAmongPeople ? sql<SqlBool>`(${found} or ${contains('people_text', text)})` : found,
    ]
  }
  return state === undefined ? [...conditions, sql<SqlBool>`case_desk.sort_on < ${closedFrom}`] : conditions
}

function contains(column: 'search_text' | 'people_text', text: string) {
  const pattern = `%${searchable(text).replace(/[\\%_]/g, '\\$&')}%`
  return sql<SqlBool>`${sql.ref(`case_desk.${column}`)} like ${pattern} escape '\\'`
}

/** Rows behind a place: the first comparison lets the index begin there. */
function behind({ sortOn, id }: QueuePlace) {
  return sql<SqlBool>`case_desk.sort_on >= ${sortOn}
    and (case_desk.sort_on > ${sortOn} or case_desk.case_id > ${id})`
}

function byPlace(one: QueuedCase, other: QueuedCase): number {
  if (one.sort_on !== other.sort_on) return one.sort_on < other.sort_on ? -1 : 1
  return one.id < other.id ? -1 : 1
}
