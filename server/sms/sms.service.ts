import type { CaseClock, CaseState } from '../../domain/complaint/case'
import {
  caseUnknown,
  helpAnswer,
  merchantAnswer,
  merchantsAnswer,
  merchantUnknown,
  productAnswer,
  productUnknown,
  progressAnswer,
  progressMisread,
  traceMisread,
  type SmsHit,
  type SmsMerchant,
  type SmsProduct,
} from '../../domain/sms/answers'
import { readSms } from '../../domain/sms/command'

/** What a text message may be told. Handed in, because journeys know nothing of each other. */
export interface SmsLookups {
  /** @param gtin fourteen digits; null when nothing is known of it */
  readonly product: (gtin: string, lot: string | null) => Promise<SmsProduct | null>
  /** By name or code: the one that is meant, or several to choose from; no hit when none is known. */
  readonly merchants: (text: string) => Promise<MerchantsFound>
  /** A complaint of the account with this very number; null for everybody else's and for none. */
  readonly progress: (
    phone: string,
    number: string,
  ) => Promise<{ readonly state: CaseState; readonly clock: CaseClock | null } | null>
}

export type MerchantsFound =
  | { readonly one: SmsMerchant }
  | { readonly one: null; readonly hits: readonly SmsHit[]; readonly isMore: boolean }

/**
 * The answer to a text, whole; `smsParts` cuts it.
 * @param phone of the sender, eleven digits without +86
 * @param today `YYYY-MM-DD` at UTC+08:00
 */
export async function answerSms(
  lookups: SmsLookups,
  text: string,
  phone: string,
  today: string,
): Promise<string> {
  const command = readSms(text, today)
  switch (command.kind) {
    case 'help':
      return helpAnswer
    case 'trace-misread':
      return traceMisread
    case 'progress-misread':
      return progressMisread
    case 'trace': {
      const product = await lookups.product(command.gtin, command.lot)
      return product === null ? productUnknown : productAnswer(product, command.lot)
    }
    case 'merchant': {
      const found = await lookups.merchants(command.text)
      if (found.one !== null) return merchantAnswer(found.one)
      return found.hits.length === 0 ? merchantUnknown : merchantsAnswer(found.hits, found.isMore)
    }
    case 'progress': {
      const progress = await lookups.progress(phone, command.number)
      return progress === null ? caseUnknown : progressAnswer(command.number, progress.state, progress.clock)
    }
  }
}
