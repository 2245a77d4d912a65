import type { Merchant } from '../../contract/credit'
import type { ComplaintFigures } from '../../contract/verdict'
import type { CreditRecord } from '../../domain/credit/record'
import { fromJson, type Json } from '../db/json'
import { toldAgain } from '../http/told-again'
import { presentMerchant } from './merchant.presenter'
import type { StoredMerchant } from './merchant.repository'

/** Merchants with fewer records are presented as quickly as they are compared. */
const MIN_RECORDS = 30
/** Records of all that is kept, about 6 KB each with what was made of them: 30 MB. */
const MAX_RECORDS = 5_000

/** What a merchant's answer is made of. */
interface Source {
  readonly merchant: StoredMerchant
  readonly records: readonly Json<CreditRecord>[]
  readonly complaints: ComplaintFigures
}

interface Kept {
  /** In which it was found last (`KeptAnswers.state`). */
  readonly state: string | null
  /** What it was made from: the answer holds as long as the same is stored, and for that day. */
  readonly from: string
  readonly records: readonly string[]
  readonly answer: Merchant
}

/**
 * Presents merchants, and keeps those with many records: when one is in the news, thousands look at it. Where it can be
 * told that nothing was written since, the answer is given as it is; else what is stored is read and compared.
 */
export class PresentedMerchants {
  private readonly kept = new Map<string, Kept>()
  private recordCount = 0

  /** The answer as it was given in this very state; null when there is none. */
  still(uscc: string, state: string | null): Merchant | null {
    const known = this.kept.get(uscc)
    if (state === null || known?.state !== state) return null
    // It was asked for last now.
    this.kept.delete(uscc)
    this.kept.set(uscc, known)
    return known.answer
  }

  of({ merchant, records, complaints }: Source, todayOn: string, state: string | null): Merchant {
    const { uscc } = merchant
    const from = JSON.stringify([todayOn, merchant, complaints])
    const known = this.kept.get(uscc)
    if (known) this.forget(uscc, known)
    const answer =
      known?.from === from && isSame(known.records, records)
        ? known.answer
        : { ...presentMerchant(merchant, records.map(fromJson), todayOn), complaints }
    if (records.length >= MIN_RECORDS && records.length <= MAX_RECORDS) {
      if (answer !== known?.answer) toldAgain(answer)
      this.keep(uscc, { state, from, records, answer })
    }
    return answer
  }

  private keep(uscc: string, kept: Kept): void {
    this.kept.set(uscc, kept)
    this.recordCount += kept.records.length
    // What was not asked for for longest stands first.
    for (const [oldest, each] of this.kept) {
      if (this.recordCount <= MAX_RECORDS) return
      this.forget(oldest, each)
    }
  }

  private forget(uscc: string, { records }: Kept): void {
    this.kept.delete(uscc)
    this.recordCount -= records.length
  }
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, at) => text === other[at])
