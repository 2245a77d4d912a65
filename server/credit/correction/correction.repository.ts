import type { Selectable } from 'kysely'
import type { CorrectionSubject } from '../../../contract/correction'
import type {
  CorrectionAction,
  CorrectionActor,
  CorrectionKind,
} from '../../../domain/credit/correction/correction'
import { filedBefore, type FiledPlace } from '../../db/filed-place'
import { chained, type ChainPlace } from '../../db/event-chain.rules'
import { toJson } from '../../db/json'
import type { Db } from '../../db/schema'
import type { CorrectionTables, StoredCorrection } from './tables'

export type CorrectionRow = Selectable<CorrectionTables['correction_request']>
export type CorrectionEvidence = Selectable<CorrectionTables['correction_evidence']>

export interface NewCorrectionEvent {
  readonly id: string
  readonly action: CorrectionAction
  readonly at: string
  readonly actor: CorrectionActor
  readonly officer: string | null
  readonly text: string | null
  readonly sealedSha256: string | null
}

/** An event as it is read back, with everything its hash covers. */
export interface LoggedCorrectionEvent extends NewCorrectionEvent, ChainPlace {
  readonly requestId: string
  readonly hash: string
}

export interface NewCorrection {
  readonly id: string
  readonly number: string
  readonly personId: string
  readonly idempotencyKey: string
  readonly formSha256: string
  readonly kind: CorrectionKind
  readonly form: StoredCorrection
  readonly subject: CorrectionSubject
  readonly filedAt: string
  readonly evidence: readonly Omit<CorrectionEvidence, 'request_id' | 'position'>[]
}

const ends: readonly CorrectionAction[] = ['correct', 'refuse', 'refer', 'withdraw']

/** Rows of requests. Built over a transaction, all of its work belongs to that transaction. */
export class CorrectionRepository {
  constructor(private readonly db: Db) {}

  /** The next number of a year, `JC2026-000012`; numbers of requests that failed are not given out again. */
  async nextNumber(year: number): Promise<string> {
    const { last } = await this.db
      .insertInto('correction_number')
      .values({ year, last: 1 })
      .onConflict((conflict) =>
        conflict.column('year').doUpdateSet((row) => ({ last: row('correction_number.last', '+', 1) })),
      )
      .returning('last')
      .executeTakeFirstOrThrow()
    return `JC${year}-${String(last).padStart(6, '0')}`
  }

  async insert(request: NewCorrection): Promise<void> {
    const { id, evidence, subject } = request
    await this.db
      .insertInto('correction_request')
      .values({
        id,
        number: request.number,
        person_id: request.personId,
        idempotency_key: request.idempotencyKey,
        form_sha256: request.formSha256,
        kind: request.kind,
        uscc: subject.uscc,
        form: toJson(request.form),
        subject: toJson(subject),
        filed_at: request.filedAt,
      })
      .execute()
    if (evidence.length === 0) return
    await this.db
      .insertInto('correction_evidence')
      .values(evidence.map((file, position) => ({ ...file, request_id: id, position })))
      .execute()
  }

  /** Adds an event to the end of a request's chain. */
  async append(requestId: string, event: NewCorrectionEvent): Promise<void> {
    const last = await this.db
      .selectFrom('correction_event')
      .select(['seq', 'hash'])
      .where('request_id', '=', requestId)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst()
    for (const { sealedSha256, prevHash, requestId: _own, ...row } of chained(last ?? null, [
      { requestId, ...event },
    ])) {
      await this.db
        .insertInto('correction_event')
        .values({ ...row, request_id: requestId, sealed_sha256: sealedSha256, prev_hash: prevHash })
        .execute()
    }
  }

  /** This person's request; null for everybody else's. */
  async find(personId: string, id: string): Promise<CorrectionRow | null> {
    const row = await this.db
      .selectFrom('correction_request')
      .selectAll()
      .where('id', '=', id)
      .where('person_id', '=', personId)
      .executeTakeFirst()
    return row ?? null
  }

  /** Anybody's request, by its id or its number: for the office. */
  async findForOffice(idOrNumber: string): Promise<CorrectionRow | null> {
    const row = await this.db
      .selectFrom('correction_request')
      .selectAll()
      .where((is) => is.or([is('id', '=', idOrNumber), is('number', '=', idOrNumber)]))
      .executeTakeFirst()
    return row ?? null
  }

  async findByKey(personId: string, idempotencyKey: string): Promise<CorrectionRow | null> {
    const row = await this.db
      .selectFrom('correction_request')
      .selectAll()
      .where('person_id', '=', personId)
      .where('idempotency_key', '=', idempotencyKey)
      .executeTakeFirst()
    return row ?? null
  }

  /** How many requests of this person were received from an instant on. */
  async countSince(personId: string, at: string): Promise<number> {
    const { count } = await this.db
      .selectFrom('correction_request')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('person_id', '=', personId)
      .where('filed_at', '>=', at)
      .executeTakeFirstOrThrow()
    return Number(count)
  }

  /** This person's requests, newest first. */
  page(personId: string, limit: number, after: FiledPlace | null): Promise<CorrectionRow[]> {
    const query = this.db
      .selectFrom('correction_request')
      .selectAll()
      .where('person_id', '=', personId)
      .orderBy('filed_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
    return (after ? query.where(filedBefore(after)) : query).execute()
  }

  /** Requests of everybody, the longest waiting first: for the office. */
  forOffice(limit: number, which: 'open' | 'all'): Promise<CorrectionRow[]> {
    let query = this.db
      .selectFrom('correction_request')
      .selectAll()
      .orderBy('filed_at')
      .orderBy('id')
      .limit(limit)
    if (which === 'open') {
      query = query.where(
        'id',
        'not in',
        this.db
          .selectFrom('correction_event')
          .select('request_id')
          .where('action', 'in', [...ends]),
      )
    }
    return query.execute()
  }

  /** The logs of these requests, oldest event first. */
  async eventsOf(ids: readonly string[]): Promise<Map<string, LoggedCorrectionEvent[]>> {
    const logs = new Map<string, LoggedCorrectionEvent[]>(ids.map((id) => [id, []]))
    if (ids.length === 0) return logs
    const rows = await this.db
      .selectFrom('correction_event')
      .selectAll()
      .where('request_id', 'in', [...ids])
      .orderBy('request_id')
      .orderBy('seq')
      .execute()
    for (const { request_id: requestId, sealed_sha256, prev_hash, ...event } of rows) {
      logs.get(requestId)?.push({ ...event, requestId, sealedSha256: sealed_sha256, prevHash: prev_hash })
    }
    return logs
  }

  evidenceOf(id: string): Promise<CorrectionEvidence[]> {
    return this.db
      .selectFrom('correction_evidence')
      .selectAll()
      .where('request_id', '=', id)
      .orderBy('position')
      .execute()
  }
}
