import type { ComplaintForm } from '../../contract/complaint'
import type { Actor, CaseAction } from '../../domain/complaint/case'
import type { Text } from '../../domain/text'
import type { Json } from '../db/json'
import type { EvidenceType } from '../evidence/kind.rules'

export interface ComplaintTables {
  complaint_case: ComplaintCaseTable
  case_event: CaseEventTable
  case_evidence: CaseEvidenceTable
  case_number: CaseNumberTable
}

/** What was filed; never changed after. The state is computed from the events. */
interface ComplaintCaseTable {
  id: string
  /** `2026-000128` */
  number: string
  person_id: string
  idempotency_key: string
  /** SHA-256 of the canonical form, attachments included: tells a retry from another complaint with the same key. */
  form_sha256: string
  form: Json<StoredForm>
  merchant_name: string
  /** Of the form, for the figures of a merchant; null when the person found none. */
  merchant_uscc: string | null
  product_name: string
  filed_at: string
}

export type StoredForm = Omit<ComplaintForm, 'attachments'>

/** Append-only. `hash` covers the row and the hash before it; see `db/event-chain.rules.ts`. */
interface CaseEventTable {
  case_id: string
  /** 1, 2, 3… within the case. */
  seq: number
  id: string
  action: CaseAction
  at: string
  actor: Actor
  detail: Json<Text> | null
  /** Key of the domain's grounds, where the action has grounds. */
  ground: string | null
  /** Of the filing: `form_sha256`, so that the chain seals what was filed; null later. */
  sealed_sha256: string | null
  /** Of the event before, 64 zeros for the first. */
  prev_hash: string
  hash: string
}

interface CaseEvidenceTable {
  case_id: string
  position: number
  sha256: string
  name: string
  type: EvidenceType
  bytes: number
}

/** The last number given out in a year. */
interface CaseNumberTable {
  year: number
  last: number
}
