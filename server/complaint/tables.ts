import type { ComplaintForm } from '../../contract/complaint'
import type { Actor, CaseAction, CaseEvent, CaseKind, CaseState } from '../../domain/complaint/case'
import type { Channel } from '../../domain/complaint/channel'
import type { Text } from '../../domain/text'
import type { Json } from '../db/json'
import type { EvidenceType } from '../evidence/kind.rules'
import type { JointTables } from './joint/tables'
import type { NationalTables } from './national/tables'
import type { NoticeTables } from './notices/tables'
import type { PublicTables } from './public/tables'
import type { ProxyTables } from './proxy/tables'
import type { ReceiptTables } from './receipt/tables'

export interface ComplaintTables
  extends NoticeTables, PublicTables, ReceiptTables, NationalTables, JointTables, ProxyTables {
  complaint_case: ComplaintCaseTable
  case_event: CaseEventTable
  case_evidence: CaseEvidenceTable
  case_number: CaseNumberTable
  case_desk: CaseDeskTable
}

/** What was filed; never changed after. The state is computed from the events. */
interface ComplaintCaseTable {
  id: string
  /** `2026-000128` */
  number: string
  kind: CaseKind
  /** The other case of one story that was filed as both. */
  twin_id: string | null
  /** The ended case that this one takes up again. */
  follows_id: string | null
  person_id: string
  /** Of the second case of a story, with `twinKey` behind it. */
  idempotency_key: string
  /** SHA-256 of the canonical form, attachments included: tells a retry from another complaint with the same key. */
  form_sha256: string
  form: Json<StoredForm>
  merchant_name: string
  /** Of the form, for the figures of a merchant; null when the person found none. */
  merchant_uscc: string | null
  product_name: string
  /** The office it was filed with; where it is now stands in `case_desk`. */
  unit_code: string | null
  unit_name: string | null
  filed_at: string
}

/** What stands in columns and tables of its own (kind, unit, the agent) is not repeated. */
export type StoredForm = Omit<
  ComplaintForm,
  'attachments' | 'kind' | 'unit' | 'reportUnit' | 'follows' | 'wantsJoint' | 'proxy'
>

/** Append-only. `hash` covers the row and the hash before it; see `db/event-chain.rules.ts`. */
interface CaseEventTable {
  case_id: string
  /** 1, 2, 3… within the case. */
  seq: number
  id: string
  action: CaseAction
  at: string
  actor: Actor
  /** The officer who did it; null of everybody else. */
  actor_id: string | null
  /** What the event carries (`domain/complaint/facts.ts`); null for nothing. */
  facts: Json<NonNullable<CaseEvent['facts']>> | null
  /** Idempotency-Key of the call, so that a retry adds nothing; not sealed. */
  act_key: string | null
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

/** Where each case stands on the desk: computed from its form and log, only for finding and sorting. */
interface CaseDeskTable {
  case_id: string
  kind: CaseKind
  state: CaseState
  unit_code: string | null
  officer_id: string | null
  /** Last lawful day of the clock that ran when the log was last added to; null when none ran or it stood still. */
  due_on: string | null
  /** `due_on`, else a day that no clock reaches: closed cases behind open ones. */
  sort_on: string
  /** The merchant's code, without one its name, to find other cases of it. */
  merchant_key: string
  gtin: string | null
  channel: Channel['at']
  /** The leaf of the problem tree that it began from. */
  situation: string | null
  /** Numbers, names of merchant and product, situation, story; in lower case. */
  search_text: string
  /** Name and telephone of the person: searched only in a search that is logged. */
  people_text: string
  changed_at: string
}
