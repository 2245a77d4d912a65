import type { CasePage, Complaint, ComplaintForm } from '../../contract/complaint'
import { validateComplaint } from '../../domain/complaint/draft'
import { filingAction, stateOf } from '../../domain/complaint/transitions'
import { nowAt, todayOn, type Clock } from '../db/clock.port'
import type { NewId } from '../db/new-id'
import { sha256OfJson } from '../db/event-chain.rules'
import type { Db } from '../db/schema'
import type { HeldFile } from '../evidence/upload.repository'
import { fieldProblem } from '../http/field-problems'
import { ProblemError } from '../http/problem'
import { CaseLog } from './case-log'
import { caseEvents, caseSummary, complaint } from './case.presenter'
import { filedPage, type FiledPlace } from '../db/filed-place'
import { CaseRepository, type CaseRow } from './case.repository'
import { DeskRepository } from './desk.repository'
import { filingsOf } from './filing.rules'

/** Behind the key of the second case of a story: a blank, which no Idempotency-Key can hold. */
const twinKey = ' twin'

export interface ComplaintParts {
  readonly db: Db
  readonly clock: Clock
  readonly newId: NewId
  /** This person's finished files among these hashes, read inside the transaction that is handed in. */
  readonly heldFiles: (tx: Db, personId: string, sha256s: readonly string[]) => Promise<readonly HeldFile[]>
  /** Short-lived address of the shown copy of a file of a case. */
  readonly shownUrl: (caseId: string, sha256: string) => string
}

/** Filing and following complaints. Every method acts for one person and throws `ProblemError`. */
export class ComplaintService {
  constructor(private readonly parts: ComplaintParts) {}

  /**
   * Files a case with its first event and its evidence in one transaction and answers after the commit.
   * The same key files once: again with the same form it answers with the same case, with another it is refused.
   */
  async file(personId: string, idempotencyKey: string, form: ComplaintForm): Promise<Complaint> {
    const formSha256 = sha256OfJson(form)
    const row = await this.parts.db.transaction().execute(async (tx) => {
      const cases = new CaseRepository(tx)
      const before = await cases.findByKey(personId, idempotencyKey)
      if (before && before.form_sha256 !== formSha256) throw new ProblemError('idempotency-mismatch')
      return before ?? this.insert(tx, cases, personId, idempotencyKey, form, formSha256)
    })
    return this.present(row)
  }

  async list(
    personId: string,
    limit: number,
    after: FiledPlace | null,
  ): Promise<{ page: CasePage['items']; next: FiledPlace | null }> {
    const cases = new CaseRepository(this.parts.db)
    const rows = await cases.page(personId, limit + 1, after)
    const { shown, next } = filedPage(rows, limit)
    const logs = await cases.eventsOf(shown.map(({ id }) => id))
    const now = nowAt(this.parts.clock)
    return {
      page: shown.map((row) => caseSummary(row, logs.get(row.id) ?? [], now)),
      next,
    }
  }

  async get(personId: string, id: string): Promise<Complaint> {
    return this.present(await this.known(new CaseRepository(this.parts.db), personId, id))
  }

  /** Withdraws; asked again (the answer was lost on its way) it answers the withdrawn case. */
  async withdraw(personId: string, id: string): Promise<Complaint> {
    const row = await this.parts.db.transaction().execute(async (tx) => {
      const cases = new CaseRepository(tx)
      const known = await this.known(cases, personId, id)
      const state = stateOf(caseEvents((await cases.eventsOf([id])).get(id) ?? []))
      if (state !== 'withdrawn')
        await new CaseLog(tx, this.parts).add(known, { action: 'withdraw', actor: 'consumer' })
      return known
    })
    return this.present(row)
  }

  /** One story may become two cases (令121 art. 9); both come about in this transaction or neither does. */
  private async insert(
    tx: Db,
    cases: CaseRepository,
    personId: string,
    idempotencyKey: string,
    form: ComplaintForm,
    formSha256: string,
  ): Promise<CaseRow> {
    const { clock, newId } = this.parts
    const { attachments, kind: _kind, unit: _unit, reportUnit: _reportUnit, ...stored } = form
    const evidence = await this.heldEvidence(tx, personId, attachments)
    const problems = validateComplaint({ ...form, attachments: evidence }, todayOn(clock))
    if (problems.length > 0) {
      const fields = problems.map(({ field, code, message }) => fieldProblem(field, code, message))
      throw new ProblemError('invalid-input', { fields })
    }
    const filedAt = nowAt(clock)
    const filings = filingsOf(form).map((filing) => ({ ...filing, id: newId() }))
    for (const [index, { id, kind, unit, reason }] of filings.entries()) {
      const number = await cases.nextNumber(Number(todayOn(clock).slice(0, 4)))
      const twinId = filings.find((other) => other.id !== id)?.id ?? null
      const key = index === 0 ? idempotencyKey : `${idempotencyKey}${twinKey}`
      const shared = { personId, idempotencyKey: key, formSha256, form: stored, filedAt, evidence }
      await cases.insert({ ...shared, id, kind, unit, number, twinId })
      const filed = { action: filingAction[kind], actor: 'consumer', detail: reason } as const
      await cases.append(id, [{ ...filed, id: newId(), at: filedAt, sealedSha256: formSha256 }])
      const log = (await cases.eventsOf([id])).get(id) ?? []
      await new DeskRepository(tx).place({ id, unit_code: unit?.code ?? null }, log, filedAt)
    }
    const [first] = filings
    return this.known(cases, personId, first?.id ?? '')
  }

  /** What this person has uploaded, in the order of the form. @throws ProblemError `upload-incomplete` */
  private async heldEvidence(tx: Db, personId: string, attachments: ComplaintForm['attachments']) {
    const names = new Map(attachments.map(({ sha256, name }) => [sha256, name]))
    const held = await this.parts.heldFiles(tx, personId, [...names.keys()])
    const bySha = new Map(held.map((file) => [file.sha256, file]))
    return [...names].map(([sha256, name]) => {
      const file = bySha.get(sha256)
      if (!file) throw new ProblemError('upload-incomplete')
      return { sha256, name, type: file.type, bytes: file.bytes }
    })
  }

  private async known(cases: CaseRepository, personId: string, id: string): Promise<CaseRow> {
    const row = await cases.find(personId, id)
    if (!row) throw new ProblemError('case-unknown')
    return row
  }

  private async present(row: CaseRow): Promise<Complaint> {
    const { db, clock, shownUrl } = this.parts
    const cases = new CaseRepository(db)
    const log = (await cases.eventsOf([row.id])).get(row.id) ?? []
    const evidence = await cases.evidenceOf(row.id)
    const twin = row.twin_id === null ? null : await cases.find(row.person_id, row.twin_id)
    return complaint(row, twin, log, evidence, (sha256) => shownUrl(row.id, sha256), nowAt(clock))
  }
}
