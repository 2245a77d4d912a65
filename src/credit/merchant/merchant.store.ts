import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { Merchant, PublicRecord, RecordKind, getMerchant } from '../../../contract/credit'
import { toFailure, type Http } from '../../api/http'
import { idle, lastValue, type Remote } from '../../api/remote'

/** What one looks at: the registration, or the records of one kind. */
export type Section = 'registration' | RecordKind

/** In the order in which they matter before paying. */
const kinds: readonly RecordKind[] = [
  'penalty',
  'serious',
  'abnormal',
  'inspection',
  'licence',
  'annual-report',
  'commitment',
  'honour',
]

/** Holds the merchant now on screen. Only the newest request may write its answer. */
export class MerchantStore {
  merchant: Remote<Merchant> = idle
  section: Section = 'registration'
  /** The record that a reason led to. */
  pointedAt: string | null = null
  private ticket = 0

  constructor(private readonly http: Http) {
    makeAutoObservable<this, 'http' | 'ticket'>(
      this,
      { http: false, ticket: false, merchant: observableRef },
      { autoBind: true },
    )
  }

  /** The sections that hold something, with how much. */
  get sections(): readonly { readonly section: Section; readonly count: number | null }[] {
    const records = lastValue(this.merchant)?.records ?? []
    const counted = kinds.map((section) => ({
      section,
      count: records.filter(({ kind }) => kind === section).length,
    }))
    return [{ section: 'registration', count: null }, ...counted.filter(({ count }) => count > 0)]
  }

  /** The records of the section, newest decision first as the server sends them. */
  get records(): readonly PublicRecord[] {
    return (lastValue(this.merchant)?.records ?? []).filter(({ kind }) => kind === this.section)
  }

  choose(section: Section): void {
    this.section = section
    this.pointedAt = null
  }

  /** Goes to the record behind a reason. */
  point(recordId: string): void {
    const record = lastValue(this.merchant)?.records.find(({ id }) => id === recordId)
    if (record === undefined) return
    this.section = record.kind
    this.pointedAt = recordId
  }

  async load(uscc: string): Promise<void> {
    this.ticket += 1
    const ticket = this.ticket
    this.merchant = { tag: 'loading', stale: null }
    let next: Remote<Merchant>
    try {
      const value = await this.http.call<typeof getMerchant>({
        method: 'GET',
        path: '/merchants/{uscc}',
        params: { uscc },
      })
      next = { tag: 'ready', value }
    } catch (error) {
      next = { tag: 'failed', failure: toFailure(error), stale: null }
    }
    runInAction(() => {
      if (ticket === this.ticket) this.merchant = next
    })
  }
}
