import type { CheckedReceipt, Receipt } from '../../../contract/receipt'
import type { Db } from '../../db/schema'
import type { SignedLinks } from '../../http/signed-links'
import { ProblemError } from '../../http/problem'
import { apiRoot } from '../../http/serve'
import { checkHead, fingerprintOf, keyIdOf, signHead, type Checked, type Jws } from '../../signing/signature'
import type { SigningKeys } from '../../signing/signing-keys'
import { unitOf } from '../case.presenter'
import { CaseRepository, type CaseRow } from '../case.repository'
import { receiptFormat, type ReceiptHead } from './receipt-head'
import { ReceiptRepository } from './receipt.repository'
import {
  asFiled,
  isFingerprintOf,
  isStillAsSigned,
  receiptHead,
  typedNumber,
  type FiledCase,
} from './receipt.rules'

export interface ReceiptParts {
  readonly db: Db
  readonly keys: SigningKeys
  readonly links: SignedLinks
}

/** A receipt that was read back and held against what is kept. */
export interface OpenReceipt {
  readonly filed: FiledCase
  readonly jws: Jws<ReceiptHead>
  readonly authenticity: Checked<ReceiptHead>['authenticity']
}

/** Signs what was filed, in the transaction that files it. A case that has a receipt keeps it. */
export async function signReceipt(tx: Db, keys: SigningKeys, row: CaseRow): Promise<void> {
  const head = receiptHead(await filedCase(tx, row))
  await new ReceiptRepository(tx).keep(row.id, row.number, signHead(head, keys))
}

/** Receipts as the person and everybody else reads them. */
export class ReceiptService {
  constructor(private readonly parts: ReceiptParts) {}

  /** @throws ProblemError `case-unknown` for everybody else's case */
  async get(personId: string, caseId: string): Promise<Receipt> {
    const row = await new CaseRepository(this.parts.db).find(personId, caseId)
    if (!row) throw new ProblemError('case-unknown')
    const { filed, jws, authenticity } = await this.open(row)
    const { links } = this.parts
    return {
      number: row.number,
      kind: row.kind,
      receivedAt: row.filed_at,
      unit: unitOf(row),
      authenticity,
      fingerprint: fingerprintOf(jws),
      formSha256: receiptHead(filed).formSha256,
      files: filed.evidence.map(({ sha256, name, bytes }) => ({
        sha256,
        name,
        bytes,
        fileUrl: links.make(filedFilePath(caseId, sha256)),
      })),
      keyId: keyIdOf(jws) ?? '',
      paperUrl: links.make(paperPath(caseId)),
    }
  }

  /**
   * What whoever holds a receipt may know of it.
   * @throws ProblemError `receipt-unknown`, the same for a number that is not there and a fingerprint that is wrong
   */
  async check(typed: string, fingerprint: string, sha256: string | undefined): Promise<CheckedReceipt> {
    const { db } = this.parts
    const found = await new ReceiptRepository(db).byNumber(typedNumber(typed))
    if (!found || !isFingerprintOf(found.jws, fingerprint)) throw new ProblemError('receipt-unknown')
    const { filed, authenticity } = await this.paper(found.caseId)
    const { row, evidence } = filed
    return {
      number: row.number,
      authenticity,
      kind: row.kind,
      receivedAt: row.filed_at,
      unit: unitOf(row),
      files: evidence.length,
      isFiled: sha256 === undefined ? null : evidence.some((file) => file.sha256 === sha256),
    }
  }

  /**
   * For whoever holds a signed address of its paper.
   * @throws ProblemError `case-unknown`
   */
  async paper(caseId: string): Promise<OpenReceipt> {
    const row = await new CaseRepository(this.parts.db).any(caseId)
    if (!row) throw new ProblemError('case-unknown')
    return this.open(row)
  }

  private async open(row: CaseRow): Promise<OpenReceipt> {
    const { db, keys } = this.parts
    let jws = await new ReceiptRepository(db).of(row.id)
    if (jws === null) {
      // A case of before there were receipts, or one that was taken over from another system.
      jws = await db.transaction().execute(async (tx) => {
        await signReceipt(tx, keys, row)
        return new ReceiptRepository(tx).of(row.id)
      })
      if (jws === null) throw new Error(`no receipt could be kept for case ${row.number}`)
    }
    const checked = checkHead(jws, keys)
    const filed = asFiled(await filedCase(db, row), checked.head)
    const isWhole =
      checked.head === null || (checked.head.format === receiptFormat && isStillAsSigned(checked.head, filed))
    return { filed, jws, authenticity: isWhole ? checked.authenticity : 'altered' }
  }
}

export const paperPath = (caseId: string): string => `${apiRoot}/complaints/${caseId}/receipt.pdf`
export const filedFilePath = (caseId: string, sha256: string): string =>
  `${apiRoot}/complaints/${caseId}/files/${sha256}`

async function filedCase(db: Db, row: CaseRow): Promise<FiledCase> {
  const cases = new CaseRepository(db)
  const [filing] = (await cases.eventsOf([row.id])).get(row.id) ?? []
  if (!filing) throw new Error(`case ${row.number} has no log`)
  return { row, evidence: await cases.evidenceOf(row.id), filing }
}
