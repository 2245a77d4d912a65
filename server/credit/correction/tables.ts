import type { CorrectionForm, CorrectionSubject } from '../../../contract/correction'
import type {
  CorrectionAction,
  CorrectionActor,
  CorrectionKind,
} from '../../../domain/credit/correction/correction'
import type { Json } from '../../db/json'
import type { EvidenceType } from '../../evidence/kind.rules'

export interface CorrectionTables {
  correction_request: CorrectionRequestTable
  correction_event: CorrectionEventTable
  correction_evidence: CorrectionEvidenceTable
  correction_number: CorrectionNumberTable
}

/** What was asked; never changed after. The state is computed from the events. */
interface CorrectionRequestTable {
  id: string
  /** `JC2026-000012` */
  number: string
  person_id: string
  idempotency_key: string
  /** SHA-256 of the canonical form, attachments included: tells a retry from another request with the same key. */
  form_sha256: string
  kind: CorrectionKind
  uscc: string
  form: Json<StoredCorrection>
  /** The fact as it was public on that day: it may be corrected or gone when the answer is read. */
  subject: Json<CorrectionSubject>
  filed_at: string
}

export type StoredCorrection = Pick<
  CorrectionForm,
  'wrong' | 'right' | 'reason' | 'contactName' | 'contactPhone' | 'isMerchant'
>

/** Append-only. `hash` covers the row and the hash before it; see `db/event-chain.rules.ts`. */
interface CorrectionEventTable {
  request_id: string
  /** 1, 2, 3… within the request. */
  seq: number
  id: string
  action: CorrectionAction
  at: string
  actor: CorrectionActor
  /** Who of the office did it; null of the person. */
  officer: string | null
  /** The written answer; null where there is none. */
  text: string | null
  /** Of the receipt: `form_sha256`, so that the chain seals what was asked; null later. */
  sealed_sha256: string | null
  /** Of the event before, 64 zeros for the first. */
  prev_hash: string
  hash: string
}

interface CorrectionEvidenceTable {
  request_id: string
  position: number
  sha256: string
  name: string
  type: EvidenceType
  bytes: number
}

/** The last number given out in a year. */
interface CorrectionNumberTable {
  year: number
  last: number
}
