import type {
  Correction,
  CorrectionForm,
  CorrectionPage,
  CorrectionSummary,
} from '../../../contract/correction'
import type { Merchant } from '../../../contract/credit'
import { withoutIdentityNumber } from '../../../domain/credit/identity-number'
import { kindsFor } from '../../../domain/credit/correction/kinds'
import { validateCorrection } from '../../../domain/credit/correction/request'
import { stateAfter } from '../../../domain/credit/correction/transitions'
import { nowAt, todayOn, type Clock } from '../../db/clock.port'
import { sha256OfJson } from '../../db/event-chain.rules'
import type { NewId } from '../../db/new-id'
import type { Db } from '../../db/schema'
import type { EvidenceUrls } from '../../evidence/evidence-link.policy'
import type { HeldFile } from '../../evidence/upload.repository'
import { fieldProblem } from '../../http/field-problems'
import { ProblemError } from '../../http/problem'
import { presentCorrection, presentCorrectionSummary, stateOf } from './correction.presenter'
import { filedPage, type FiledPlace } from '../../db/filed-place'
import { CorrectionRepository, type CorrectionRow } from './correction.repository'
import { withoutDocuments } from './request-words'
import { servedSubject, subjectOf, type Subject } from './subject'

/** Requests that one person may send on one day at UTC+08:00. */
const DAY_LIMIT = 20

export interface CorrectionParts {
  readonly db: Db
  readonly clock: Clock
  readonly newId: NewId
  /** The merchant as it is served to everybody today; null when it is not known. */
  readonly merchantOf: (uscc: string) => Promise<Merchant | null>
  /** This person's finished files among these hashes, read inside the transaction that is handed in. */
  readonly heldFiles: (tx: Db, personId: string, sha256s: readonly string[]) => Promise<readonly HeldFile[]>
  /** Short-lived addresses of a file of a request, for a party of it. */
  readonly evidenceUrls: (requestId: string, file: Pick<HeldFile, 'sha256' | 'type'>) => EvidenceUrls
}

interface Filing {
  readonly personId: string
  readonly idempotencyKey: string
  readonly form: CorrectionForm
  readonly formSha256: string
}

function withoutNumbers(form: CorrectionForm): CorrectionForm {
  const attachments = form.attachments.map((each) => ({ ...each, name: withoutIdentityNumber(each.name) }))
  return { ...withoutDocuments(form), attachments }
}

/** Asking for corrections and following them. Every method acts for one person and throws `ProblemError`. */
export class CorrectionService {
  constructor(private readonly parts: CorrectionParts) {}

  /**
   * Takes a request with its first event and its evidence in one transaction and answers after the commit. The same
   * key asks once: again with the same form it answers with the same request, also when the fact is gone meanwhile.
   */
  async file(personId: string, idempotencyKey: string, written: CorrectionForm): Promise<Correction> {
    // Before its digest is made: of one that holds such a number, it could be found out by trying.
    const form = withoutNumbers(written)
    const { db, merchantOf } = this.parts
    const filing = { personId, idempotencyKey, form, formSha256: sha256OfJson(form) }
    const sent = await this.sentBefore(new CorrectionRepository(db), filing)
    if (sent) return this.present(sent)
    const merchant = await merchantOf(form.uscc)
    if (!merchant) throw new ProblemError('merchant-unknown')
    const subject = subjectOf(merchant, form.target)
    if (!subject) throw new ProblemError('correction-target-not-public')
    const row = await db.transaction().execute(async (tx) => {
      const requests = new CorrectionRepository(tx)
      return (await this.sentBefore(requests, filing)) ?? this.insert(tx, requests, filing, subject)
    })
    return this.present(row)
  }

  async list(
    personId: string,
    limit: number,
    after: FiledPlace | null,
  ): Promise<{ page: CorrectionPage['items']; next: FiledPlace | null }> {
    const requests = new CorrectionRepository(this.parts.db)
    const rows = await requests.page(personId, limit + 1, after)
    const { shown, next } = filedPage(rows, limit)
    const logs = await requests.eventsOf(shown.map(({ id }) => id))
    const now = nowAt(this.parts.clock)
    const page = shown.map((row) => presentCorrectionSummary(row, logs.get(row.id) ?? [], now))
    return { page: await Promise.all(page.map((one) => this.served(one))), next }
  }

  async get(personId: string, id: string): Promise<Correction> {
    return this.present(await this.known(new CorrectionRepository(this.parts.db), personId, id))
  }

  /** Withdraws; asked again (the answer was lost on its way) it answers the withdrawn request. */
  async withdraw(personId: string, id: string): Promise<Correction> {
    const row = await this.parts.db.transaction().execute(async (tx) => {
      const requests = new CorrectionRepository(tx)
      const known = await this.known(requests, personId, id)
      const state = stateOf(known, (await requests.eventsOf([id])).get(id) ?? [])
      if (state === 'withdrawn') return known
      if (stateAfter(known.kind, state, 'withdraw', 'person') === null)
        throw new ProblemError('correction-settled')
      await requests.append(id, {
        id: this.parts.newId(),
        action: 'withdraw',
        at: nowAt(this.parts.clock),
        actor: 'person',
        officer: null,
        text: null,
        sealedSha256: null,
      })
      return known
    })
    return this.present(row)
  }

  private async sentBefore(
    requests: CorrectionRepository,
    { personId, idempotencyKey, formSha256 }: Filing,
  ): Promise<CorrectionRow | null> {
    const before = await requests.findByKey(personId, idempotencyKey)
    if (before && before.form_sha256 !== formSha256) throw new ProblemError('idempotency-mismatch')
    return before
  }

  private async insert(
    tx: Db,
    requests: CorrectionRepository,
    { personId, idempotencyKey, form, formSha256 }: Filing,
    { subject, facts }: Subject,
  ): Promise<CorrectionRow> {
    const { clock, newId } = this.parts
    const today = todayOn(clock)
    const dayBegan = new Date(`${today}T00:00:00+08:00`).toISOString()
    if ((await requests.countSince(personId, dayBegan)) >= DAY_LIMIT)
      throw new ProblemError('correction-day-limit')
    const { attachments, kind, wrong, right, reason, contactName, contactPhone, isMerchant } = form
    const stored = { wrong, right, reason, contactName, contactPhone, isMerchant }
    const evidence = await this.held(tx, personId, attachments)
    const problems = validateCorrection({ ...stored, kind, attachments: evidence }, kindsFor(facts, today))
    if (problems.length > 0) {
      const fields = problems.map(({ field, code, message }) => fieldProblem(field, code, message))
      throw new ProblemError('invalid-input', { fields })
    }
    const id = newId()
    const filedAt = nowAt(clock)
    const number = await requests.nextNumber(Number(today.slice(0, 4)))
    await requests.insert({
      id,
      number,
      personId,
      idempotencyKey,
      formSha256,
      kind,
      form: stored,
      subject,
      filedAt,
      evidence,
    })
    await requests.append(id, {
      id: newId(),
      action: 'submit',
      at: filedAt,
      actor: 'person',
      officer: null,
      text: null,
      sealedSha256: formSha256,
    })
    return this.known(requests, personId, id)
  }

  private async held(tx: Db, personId: string, attachments: CorrectionForm['attachments']) {
    const names = new Map(attachments.map(({ sha256, name }) => [sha256, name]))
    const files = await this.parts.heldFiles(tx, personId, [...names.keys()])
    const bySha = new Map(files.map((file) => [file.sha256, file]))
    return [...names].map(([sha256, name]) => {
      const file = bySha.get(sha256)
      if (!file) throw new ProblemError('upload-incomplete')
      return { sha256, name, type: file.type, bytes: file.bytes }
    })
  }

  private async known(requests: CorrectionRepository, personId: string, id: string): Promise<CorrectionRow> {
    const row = await requests.find(personId, id)
    if (!row) throw new ProblemError('correction-unknown')
    return row
  }

  private async present(row: CorrectionRow): Promise<Correction> {
    const { db, clock, evidenceUrls } = this.parts
    const requests = new CorrectionRepository(db)
    const log = (await requests.eventsOf([row.id])).get(row.id) ?? []
    const evidence = await requests.evidenceOf(row.id)
    return this.served(
      presentCorrection(row, log, evidence, (each) => evidenceUrls(row.id, each), nowAt(clock)),
    )
  }

  /** A record may have left its merchant's page since the request was sent. */
  private async served<Request extends CorrectionSummary>(request: Request): Promise<Request> {
    const { subject } = request
    const merchant = subject.recordId === null ? null : await this.parts.merchantOf(subject.uscc)
    return { ...request, subject: servedSubject(subject, merchant) }
  }
}
