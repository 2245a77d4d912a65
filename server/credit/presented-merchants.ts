import type { CreditRecord } from '../../domain/credit/record'
import { fromJson, type Json } from '../db/json'
import { presentMerchant, type PresentedMerchant } from './merchant.presenter'
import type { StoredMerchant } from './merchant.repository'

/** Merchants with fewer records are presented as quickly as they are compared. */
const MIN_RECORDS = 30
/** Records of all that is kept, about 4 KB each with what was made of them: 20 MB. */
const MAX_RECORDS = 5_000

interface Kept {
  /** What it was made from: the answer holds as long as the same is stored, and for that day. */
  readonly from: string
  readonly records: readonly string[]
  readonly presented: PresentedMerchant
}

/**
 * Presents merchants, and keeps those with many records: when one is in the news, thousands look at it. Nothing has to
 * tell when it changed, also not another process: what is stored is read and compared each time.
 */
export class PresentedMerchants {
  private readonly kept = new Map<string, Kept>()
  private recordCount = 0

  of(merchant: StoredMerchant, records: readonly Json<CreditRecord>[], todayOn: string): PresentedMerchant {
    const { uscc } = merchant
    const from = JSON.stringify([todayOn, merchant])
    const known = this.kept.get(uscc)
    if (known) this.forget(uscc, known)
    const presented =
      known?.from === from && isSame(known.records, records)
        ? known.presented
        : presentMerchant(merchant, records.map(fromJson), todayOn)
    if (records.length >= MIN_RECORDS && records.length <= MAX_RECORDS)
      this.keep(uscc, { from, records, presented })
    return presented
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
