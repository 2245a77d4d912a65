import type { Selectable } from 'kysely'
import type { Actor, CaseAction, CaseEvent, CaseKind } from '../../domain/complaint/case'
import type { Unit } from '../../domain/complaint/facts'
import type { Text } from '../../domain/text'
import { filedBefore, type FiledPlace } from '../db/filed-place'
import { chained, type ChainPlace } from '../db/event-chain.rules'
import { fromJson, toJson } from '../db/json'
import type { Db } from '../db/schema'
import type { ComplaintTables, StoredForm } from './tables'

export type CaseRow = Selectable<ComplaintTables['complaint_case']>
export type CaseEvidence = Selectable<ComplaintTables['case_evidence']>

/** An event as it is read back, with everything its hash covers. */
export interface LoggedEvent extends ChainPlace {
  readonly caseId: string
  readonly id: string
  readonly action: CaseAction
  readonly at: string
  readonly actor: Actor
  readonly detail: Text | null
  readonly ground: string | null
  readonly sealedSha256: string | null
  /** These two stand only in events that have them, so that the digest of one without them is what it was. */
  readonly facts?: Facts
  readonly actorId?: string
  readonly hash: string
}

type Facts = NonNullable<CaseEvent['facts']>

export interface NewEvent {
  readonly id: string
  readonly action: CaseAction
  readonly at: string
  readonly actor: Actor
  readonly detail: Text | null
  readonly ground?: string | undefined
  readonly facts?: Facts | undefined
  readonly actorId?: string | undefined
  readonly actKey?: string | undefined
  readonly sealedSha256?: string
}

export interface NewCase {
  readonly id: string
  readonly number: string
  readonly kind: CaseKind
  readonly twinId: string | null
  readonly unit: Unit | null
  readonly personId: string
  readonly idempotencyKey: string
  readonly formSha256: string
  readonly form: StoredForm
  readonly filedAt: string
  readonly evidence: readonly Omit<CaseEvidence, 'case_id' | 'position'>[]
}

/** Rows of cases. Built over a transaction, all of its work belongs to that transaction. */
export class CaseRepository {
  constructor(private readonly db: Db) {}

  /** The next number of a year, `2026-000128`; numbers of filings that failed are not given out again. */
  async nextNumber(year: number): Promise<string> {
    const { last } = await this.db
      .insertInto('case_number')
      .values({ year, last: 1 })
      .onConflict((conflict) =>
        conflict.column('year').doUpdateSet((row) => ({ last: row('case_number.last', '+', 1) })),
      )
      .returning('last')
      .executeTakeFirstOrThrow()
    return `${year}-${String(last).padStart(6, '0')}`
  }

  async insert(newCase: NewCase): Promise<void> {
    const { id, form, evidence } = newCase
    await this.db
      .insertInto('complaint_case')
      .values({
        id,
        number: newCase.number,
        kind: newCase.kind,
        twin_id: newCase.twinId,
        follows_id: null,
        unit_code: newCase.unit?.code ?? null,
        unit_name: newCase.unit?.name ?? null,
        person_id: newCase.personId,
        idempotency_key: newCase.idempotencyKey,
        form_sha256: newCase.formSha256,
        form: toJson(form),
        merchant_name: form.merchantName,
        merchant_uscc: form.merchantUscc,
        product_name: form.productName,
        filed_at: newCase.filedAt,
      })
      .execute()
    if (evidence.length === 0) return
    await this.db
      .insertInto('case_evidence')
      .values(evidence.map((file, position) => ({ ...file, case_id: id, position })))
      .execute()
  }

  /** Adds events to the end of a case's chain. */
  async append(caseId: string, events: readonly NewEvent[]): Promise<void> {
    const last = await this.db
      .selectFrom('case_event')
      .select(['seq', 'hash'])
      .where('case_id', '=', caseId)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst()
    const sealed = events.map(({ actKey: _key, ground = null, sealedSha256 = null, ...event }) => ({
      ...event,
      caseId,
      ground,
      sealedSha256,
    }))
    for (const [index, event] of chained(last ?? null, sealed).entries()) {
      await this.db
        .insertInto('case_event')
        .values({
          case_id: caseId,
          seq: event.seq,
          id: event.id,
          action: event.action,
          at: event.at,
          actor: event.actor,
          actor_id: event.actorId ?? null,
          facts: event.facts === undefined ? null : toJson(event.facts),
          act_key: events[index]?.actKey ?? null,
          detail: event.detail === null ? null : toJson(event.detail),
          ground: event.ground,
          sealed_sha256: event.sealedSha256,
          prev_hash: event.prevHash,
          hash: event.hash,
        })
        .execute()
    }
  }

  /** Whether the log has an event of this call already. */
  async hasAct(caseId: string, actKey: string): Promise<boolean> {
    const row = await this.db
      .selectFrom('case_event')
      .select('id')
      .where('case_id', '=', caseId)
      .where('act_key', '=', actKey)
      .executeTakeFirst()
    return row !== undefined
  }

  /** Any case, for callers that check whose it is themselves: the office's and the merchant's side. */
  async any(id: string): Promise<CaseRow | null> {
    const row = await this.db.selectFrom('complaint_case').selectAll().where('id', '=', id).executeTakeFirst()
    return row ?? null
  }

  /** This person's case; null for everybody else's. */
  async find(personId: string, id: string): Promise<CaseRow | null> {
    const row = await this.db
      .selectFrom('complaint_case')
      .selectAll()
      .where('id', '=', id)
      .where('person_id', '=', personId)
      .executeTakeFirst()
    return row ?? null
  }

  /** This person's case by its number; null for everybody else's. */
  async findByNumber(personId: string, number: string): Promise<CaseRow | null> {
    const row = await this.db
      .selectFrom('complaint_case')
      .selectAll()
      .where('number', '=', number)
      .where('person_id', '=', personId)
      .executeTakeFirst()
    return row ?? null
  }

  async findByKey(personId: string, idempotencyKey: string): Promise<CaseRow | null> {
    const row = await this.db
      .selectFrom('complaint_case')
      .selectAll()
      .where('person_id', '=', personId)
      .where('idempotency_key', '=', idempotencyKey)
      .executeTakeFirst()
    return row ?? null
  }

  /** This person's cases, newest first. */
  page(personId: string, limit: number, after: FiledPlace | null): Promise<CaseRow[]> {
    const query = this.db
      .selectFrom('complaint_case')
      .selectAll()
      .where('person_id', '=', personId)
      .orderBy('filed_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
    return (after ? query.where(filedBefore(after)) : query).execute()
  }

  /** The logs of these cases, oldest event first. */
  async eventsOf(caseIds: readonly string[]): Promise<Map<string, LoggedEvent[]>> {
    const logs = new Map<string, LoggedEvent[]>(caseIds.map((id) => [id, []]))
    if (caseIds.length === 0) return logs
    const rows = await this.db
      .selectFrom('case_event')
      .selectAll()
      .where('case_id', 'in', [...caseIds])
      .orderBy('case_id')
      .orderBy('seq')
      .execute()
    for (const row of rows) {
      logs.get(row.case_id)?.push({
        caseId: row.case_id,
        seq: row.seq,
        id: row.id,
        action: row.action,
        at: row.at,
        actor: row.actor,
        detail: row.detail === null ? null : fromJson(row.detail),
        ground: row.ground,
        sealedSha256: row.sealed_sha256,
        ...(row.facts === null ? {} : { facts: fromJson(row.facts) }),
        ...(row.actor_id === null ? {} : { actorId: row.actor_id }),
        prevHash: row.prev_hash,
        hash: row.hash,
      })
    }
    return logs
  }

  evidenceOf(caseId: string): Promise<CaseEvidence[]> {
    return this.db
      .selectFrom('case_evidence')
      .selectAll()
      .where('case_id', '=', caseId)
      .orderBy('position')
      .execute()
  }
}
