import {
  registrationFields,
  type CorrectionKind,
  type RegistrationField,
} from '../../../../domain/credit/correction/correction'
import { correctionKinds } from '../../../../domain/credit/correction/kinds'
import type { DraftFile } from '../../../drafts/draft'

/** What the person has typed so far, with the key under which it will be sent. */
export interface SavedRequest {
  /** UUID, also the Idempotency-Key. */
  readonly key: string
  /** Which field of the registration; null of a record, and while not chosen. */
  readonly field: RegistrationField | null
  /** null: not chosen by hand, the usual kind stands. */
  readonly kind: CorrectionKind | null
  readonly wrong: string
  readonly right: string
  readonly reason: string
  readonly contactName: string
  readonly contactPhone: string
  readonly isMerchant: boolean
  readonly files: readonly DraftFile[]
}

/** One for each fact: a reload, and signing in, find it again. */
export const savedKey = (uscc: string, recordId: string | null): string =>
  `correction/${uscc}/${recordId ?? 'registration'}`

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const textIn = (saved: Readonly<Record<string, unknown>>, name: string): string => {
  const value = saved[name]
  return typeof value === 'string' ? value : ''
}

/**
 * Our own writing, read back; what cannot be read is empty.
 * @param contact who filed a complaint from this phone before: the same person asks
 */
export function readSaved(saved: unknown, contact: unknown, freshKey: string): SavedRequest {
  const of = isRecord(saved) && typeof saved['key'] === 'string' ? saved : null
  const from = of ?? {}
  const person = of ?? (isRecord(contact) ? contact : {})
  return {
    key: of === null ? freshKey : textIn(from, 'key'),
    field: registrationFields.find((field) => field === from['field']) ?? null,
    kind: (Object.keys(correctionKinds) as CorrectionKind[]).find((kind) => kind === from['kind']) ?? null,
    wrong: textIn(from, 'wrong'),
    right: textIn(from, 'right'),
    reason: textIn(from, 'reason'),
    contactName: textIn(person, 'contactName'),
    contactPhone: textIn(person, 'contactPhone'),
    isMerchant: from['isMerchant'] === true,
    files: Array.isArray(from['files']) ? (from['files'] as DraftFile[]) : [],
  }
}
