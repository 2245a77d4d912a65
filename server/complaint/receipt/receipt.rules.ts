import { timingSafeEqual } from 'node:crypto'
import { eventHash, sha256OfJson } from '../../db/event-chain.rules'
import { fromJson } from '../../db/json'
import { fingerprintOf, type Jws } from '../../signing/signature'
import { unitOf } from '../case.presenter'
import type { CaseEvidence, CaseRow, LoggedEvent } from '../case.repository'
import { receiptFormat, type ReceiptHead } from './receipt-head'

/** A case with what was filed, as it is kept now. */
export interface FiledCase {
  readonly row: CaseRow
  readonly evidence: readonly CaseEvidence[]
  /** The first event of its log. */
  readonly filing: LoggedEvent
}

export function receiptHead({ row, evidence, filing }: FiledCase): ReceiptHead {
  return {
    format: receiptFormat,
    number: row.number,
    kind: row.kind,
    receivedAt: row.filed_at,
    unit: unitOf(row),
    formSha256: sha256OfJson(fromJson(row.form)),
    files: evidence.map(({ sha256 }) => sha256),
    // Computed anew: a row whose content was changed beside its hash is found out.
    filingHash: eventHash(filing),
  }
}

/** The case without the files that were added to it later, which stand behind those that the receipt names. */
export function asFiled(now: FiledCase, signed: ReceiptHead | null): FiledCase {
  return signed === null ? now : { ...now, evidence: now.evidence.slice(0, signed.files.length) }
}

/** Whether what is kept now is what was signed then. */
export function isStillAsSigned(signed: ReceiptHead, filed: FiledCase): boolean {
  return sha256OfJson(signed) === sha256OfJson(receiptHead(filed))
}

/** The number as it was typed: `2026-000128`, whatever blanks and hyphens it has. */
export function typedNumber(text: string): string {
  const digits = text.normalize('NFKC').replace(/\D/g, '')
  return `${digits.slice(0, 4)}-${digits.slice(4)}`
}

/** Whether a typed fingerprint is that of this receipt; case and blanks do not matter. */
export function isFingerprintOf(jws: Jws<ReceiptHead>, typed: string): boolean {
  const given = Buffer.from(typed.normalize('NFKC').toLowerCase().replace(/[\s-]/g, ''))
  const wanted = Buffer.from(fingerprintOf(jws))
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
