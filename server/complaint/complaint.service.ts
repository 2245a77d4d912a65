import type { CasePage, Complaint, ComplaintForm } from '../../contract/complaint'
import { validateComplaint } from '../../domain/complaint/draft'
import { filingAction, stateOf } from '../../domain/complaint/transitions'
import { nowAt, todayOn, type Clock } from '../db/clock.port'
import type { NewId } from '../db/new-id'
import { sha256OfJson } from '../db/event-chain.rules'
import type { Db } from '../db/schema'
import { fieldProblem } from '../http/field-problems'
import { ProblemError } from '../http/problem'
import { refilingOf } from '../../domain/complaint/refiling'
import { heldEvidence, type HeldFiles } from './act-input'
import { CaseLog } from './case-log'
import { caseEvents } from './case-course.presenter'
import { caseSummary, complaint, type CaseLinks } from './case.presenter'
import { filedPage, type FiledPlace } from '../db/filed-place'
import { CaseRepository, type CaseRow } from './case.repository'
import { DeskRepository } from './desk.repository'
import { filingsOf } from './filing.rules'
import type { OdrSweep } from './odr-sweep'
import { ProxyRepository } from './proxy/proxy.repository'
import { grantOf, heldSignature } from './proxy/signed-authority'
import { signReceipt } from './receipt/receipt.service'
import type { SigningKeys } from '../signing/signing-keys'
import { wishAtFiling } from './joint/joint-wish'
import { EndingRepository } from './public/ending.repository'

/** Behind the key of the second case of a story: a blank, which no Idempotency-Key can hold. */
const twinKey = ' twin'

export interface ComplaintParts extends CaseLinks {
  readonly db: Db
  /** `national`: no office receives cases here, and each is prepared for 12315. */
  readonly channel: 'bureau' | 'national'
  /** Sign the receipts. */
  readonly keys: SigningKeys
  readonly clock: Clock
  readonly newId: NewId
  readonly heldFiles: HeldFiles
  /** Whether somebody signs in for this merchant, and so would read what is passed on to it. */
  readonly isMerchantOnline: (tx: Db, uscc: string | null) => Promise<boolean>
  readonly odr: OdrSweep
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
    await this.parts.odr.ensure()
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
    await this.parts.odr.ensure()
    return this.present(await this.known(new CaseRepository(this.parts.db), personId, id))
  }

  /** Withdraws; asked again (the answer was lost on its way) it answers the withdrawn case. */
  async withdraw(personId: string, id: string): Promise<Complaint> {
    await this.parts.odr.ensure()
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
    const {
      attachments,
      kind: _kind,
      unit: _unit,
      reportUnit: _reportUnit,
      follows,
      wantsJoint,
      proxy,
      ...stored
    } = form
    const evidence = await heldEvidence(tx, this.parts.heldFiles, personId, attachments)
    const signature = proxy && (await heldSignature(tx, this.parts.heldFiles, personId, proxy.signature))
    const examined = proxy && signature && { proxy: { ...proxy, signature: signature.examined } }
    const { proxy: _proxy, ...plain } = form
    const problems = validateComplaint({ ...plain, ...examined, attachments: evidence }, todayOn(clock))
    if (problems.length > 0) {
      const fields = problems.map(({ field, code, message }) => fieldProblem(field, code, message))
      throw new ProblemError('invalid-input', { fields })
    }
    const grant = proxy && signature && grantOf(form, proxy, signature)
    const papers =
      signature?.files.filter((file) => evidence.every(({ sha256 }) => sha256 !== file.sha256)) ?? []
    const followsId = await this.followed(cases, personId, follows)
    const filedAt = nowAt(clock)
    const filings = filingsOf(form).map((filing) => ({ ...filing, id: newId() }))
    for (const [index, { id, kind, unit, reason }] of filings.entries()) {
      const number = await cases.nextNumber(Number(todayOn(clock).slice(0, 4)))
      const twinId = filings.find((other) => other.id !== id)?.id ?? null
      const key = index === 0 ? idempotencyKey : `${idempotencyKey}${twinKey}`
      const shared = {
        personId,
        idempotencyKey: key,
        formSha256,
        form: stored,
        filedAt,
        evidence: [...evidence, ...papers],
      }
      const after = kind === 'complaint' ? followsId : null
      await cases.insert({ ...shared, id, kind, unit, number, twinId, followsId: after })
      const facts = grant && { proxy: grant.facts }
      const filed = { action: filingAction[kind], actor: 'consumer', detail: reason, facts } as const
      await cases.append(id, [{ ...filed, id: newId(), at: filedAt, sealedSha256: formSha256 }])
      if (grant)
        await new ProxyRepository(tx).keep(id, grant.facts.sha256, { signed: grant.signed, at: filedAt })
      const log = (await cases.eventsOf([id])).get(id) ?? []
      const row = await this.known(cases, personId, id)
      await new DeskRepository(tx).place(row, log, filedAt)
      await new EndingRepository(tx).place(row, log)
      await signReceipt(tx, this.parts.keys, row)
      if (this.parts.channel === 'national')
        await new CaseLog(tx, this.parts).add(row, { action: 'prepare-national', actor: 'system' })
      if (wantsJoint === true) await wishAtFiling(tx, this.parts, row)
    }
    const [first] = filings
    return this.known(cases, personId, first?.id ?? '')
  }

  /** The ended case that a new one takes up again. @throws ProblemError `not-refilable` */
  private async followed(cases: CaseRepository, personId: string, id: string | undefined) {
    if (id === undefined) return null
    const row = await cases.find(personId, id)
    const log = row ? ((await cases.eventsOf([id])).get(id) ?? []) : []
    if (!row || refilingOf(caseEvents(log)) === null) throw new ProblemError('not-refilable')
    return row.id
  }

  private async known(cases: CaseRepository, personId: string, id: string): Promise<CaseRow> {
    const row = await cases.find(personId, id)
    if (!row) throw new ProblemError('case-unknown')
    return row
  }

  /** A case as it is now, for the person whose it is. */
  readonly present = async (row: CaseRow): Promise<Complaint> => {
    const { db, clock, isMerchantOnline } = this.parts
    const cases = new CaseRepository(db)
    const log = (await cases.eventsOf([row.id])).get(row.id) ?? []
    const linked = (id: string | null) => (id === null ? null : cases.find(row.person_id, id))
    const beside = {
      twin: await linked(row.twin_id),
      follows: await linked(row.follows_id),
      followedBy: await cases.followerOf(row.id),
      evidence: await cases.evidenceOf(row.id),
      links: this.parts,
      isMerchantOnline: await isMerchantOnline(db, row.merchant_uscc),
    }
    return complaint(row, log, beside, nowAt(clock))
  }
}
