import type { Selectable } from 'kysely'
import type { Actor, CaseAction } from '../../domain/complaint/case'
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
  readonly hash: string
}

export interface NewEvent {
  readonly id: string
  readonly action: CaseAction
  readonly at: string
  readonly actor: Actor
  readonly detail: Text | null
  readonly ground?: string
  readonly sealedSha256?: string
}

export interface NewCase {
  readonly id: string
  readonly number: string
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
    const facts = events.map(({ id, action, at, actor, detail, ground = null, sealedSha256 = null }) => ({
      caseId,
      id,
      action,
      at,
      actor,
      detail,
      ground,
      sealedSha256,
    }))
    for (const { detail, prevHash, sealedSha256, caseId: _case, ...event } of chained(last ?? null, facts)) {
      await this.db
        .insertInto('case_event')
        .values({
          ...event,
          case_id: caseId,
          detail: detail === null ? null : toJson(detail),
          sealed_sha256: sealedSha256,
          prev_hash: prevHash,
        })
        .execute()
    }
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
