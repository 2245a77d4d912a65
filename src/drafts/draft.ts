import type { Text } from '../../domain/text'
import type { CaseKind } from '../../domain/complaint/case'
import type { ComplaintRequest } from '../../domain/complaint/request-kinds'
import type { Filing } from './filing'
import type { DraftProxy } from './proxy'

/** What the person has typed, as typed: an amount is text until it is sent. */
export interface DraftForm {
  readonly merchantUscc: string | null
  readonly merchantName: string
  readonly merchantAddress: string
  readonly productName: string
  readonly gtin: string | null
  readonly lot: string | null
  readonly orderNo: string
  /** `YYYY-MM-DD`, empty while not chosen. */
  readonly happenedOn: string
  /** Yuan, as typed. */
  readonly amountYuan: string
  readonly requests: readonly ComplaintRequest[]
  readonly story: string
  readonly contactName: string
  readonly contactPhone: string
  readonly contactAddress: string
  readonly consentPublish: boolean
  readonly consentMediation: boolean
  /** What differs from a plain complaint; read it by `filingOf`. Absent in drafts of older versions. */
  readonly filing?: Partial<Filing>
  /** The situation of the problem tree that it began from; null: the person wrote at once. */
  readonly leaf: string | null
  /** The ended complaint that is filed again. */
  readonly follows?: string
  /** Filing for somebody else, on or off. */
  readonly proxy?: DraftProxy
}

/** What is sent in place of a picked picture; its bytes lie in the vault under an id of its own. */
export interface FileCopy {
  readonly id: string
  readonly bytes: number
  /** Places were made unreadable in it: the picture as it was picked never leaves the device. */
  readonly isCovered: boolean
}

/** A photo, PDF or recording of a draft, as it was picked; its bytes lie in the vault under `id`. */
export interface DraftFile {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly bytes: number
  /** Sent in its place; null or absent: what was picked. */
  readonly copy?: FileCopy | null
  /** Whether a smaller copy was made or found needless. An older version knew no copies. */
  readonly isPrepared?: boolean
  /** The person wants a picture sent as it was picked. */
  readonly isOriginalWanted?: boolean
  /** Of what is sent. Computed before sending, so that each file is sent once. */
  readonly sha256: string | null
  /** Where its upload can be taken up again. */
  readonly uploadUrl: string | null
  readonly sentBytes: number
  readonly state: 'kept' | 'sent' | 'refused'
  /** Why the server refused it; the others go on. */
  readonly refusal: Text | null
}

/**
 * editing: the person writes; queued: to be sent as soon as possible; filing: the case itself is on its way, and may
 * have arrived, so that nothing in it may change any more; filed: the server has it; refused: it said why not, and
 * the person corrects.
 */
export type DraftStage = 'editing' | 'queued' | 'filing' | 'filed' | 'refused'

/** What the server answered; `twin` is the other case of a story that was filed as both. */
export interface FiledCase {
  readonly id: string
  readonly number: string
  readonly kind?: CaseKind
  readonly twin?: { readonly id: string; readonly number: string; readonly kind: CaseKind } | null
}

export interface Draft {
  /** UUID, also the Idempotency-Key under which it is filed. */
  readonly key: string
  readonly stage: DraftStage
  readonly form: DraftForm
  readonly files: readonly DraftFile[]
  readonly changedAtMs: number
  /** Why it is refused, or why the last try failed. */
  readonly failure: Text | null
  readonly filed: FiledCase | null
  /** The step of the form that the person was at, where it shows one at a time. Absent: the first. */
  readonly step?: number
}

export const emptyForm: DraftForm = {
  merchantUscc: null,
  merchantName: '',
  merchantAddress: '',
  productName: '',
  gtin: null,
  lot: null,
  orderNo: '',
  happenedOn: '',
  amountYuan: '',
  requests: [],
  story: '',
  contactName: '',
  contactPhone: '',
  contactAddress: '',
  consentPublish: false,
  consentMediation: true,
  leaf: null,
}
