import {
  registrationFields,
  type CorrectionKind,
  type RegistrationField,
} from '../../../../domain/credit/correction/correction'
import { correctionKinds } from '../../../../domain/credit/correction/kinds'
import type { DraftFile } from '../../../drafts/draft'
import { filesIn, keptOf, textIn } from '../../../drafts/read-back'

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

/**
 * Our own writing, read back; what cannot be read is empty.
 * @param contact who filed a complaint from this phone before: the same person asks
 */
export function readSaved(saved: unknown, contact: unknown, freshKey: string): SavedRequest {
  const kept = keptOf(saved)
  const of = kept !== null && typeof kept['key'] === 'string' ? kept : null
  const from = of ?? {}
  const person = of ?? keptOf(contact) ?? {}
  return {
    key: textIn(from, 'key') || freshKey,
    field: registrationFields.find((field) => field === from['field']) ?? null,
    kind: (Object.keys(correctionKinds) as CorrectionKind[]).find((kind) => kind === from['kind']) ?? null,
    wrong: textIn(from, 'wrong'),
    right: textIn(from, 'right'),
    reason: textIn(from, 'reason'),
    contactName: textIn(person, 'contactName'),
    contactPhone: textIn(person, 'contactPhone'),
    isMerchant: from['isMerchant'] === true,
    files: filesIn(from),
  }
}
