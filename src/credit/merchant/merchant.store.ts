import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { Merchant, getMerchant } from '../../../contract/credit'
import type { PublicRecord } from '../../../contract/records'
import { toFailure, type Http } from '../../api/http'
import { idle, lastValue, type Remote } from '../../api/remote'
import type { Kept, KeptAnswers } from '../../kept-answers/kept-answers'
import { today, type Clock } from '../../platform/clock/clock.port'
import { merchantKey, merchantShape, reopened } from './kept-merchant'
import { recordsOf, sectionOf, sections, type Section } from './sections'

/** Holds the merchant now on screen. Only the newest request may write its answer. */
export class MerchantStore {
  merchant: Remote<Merchant> = idle
  /** When the answer that shows was seen, where it is one kept on this device; null: it is the server's. */
  keptAt: string | null = null
  section: Section = 'registration'
  /** The record that a reason led to. */
  pointedAt: string | null = null
  private ticket = 0

  constructor(
    private readonly http: Http,
    private readonly clock: Clock,
    private readonly kept: KeptAnswers,
  ) {
    makeAutoObservable<this, 'http' | 'clock' | 'kept' | 'ticket'>(
      this,
      { http: false, clock: false, kept: false, ticket: false, merchant: observableRef },
      { autoBind: true },
    )
  }

  /** The sections that hold something, with how much. */
  get sections(): readonly { readonly section: Section; readonly count: number | null }[] {
    const records = lastValue(this.merchant)?.records ?? []
    return sections
      .map((section) => {
        const count = recordsOf(section, records).length
        return { section, count: section === 'registration' ? null : count }
      })
      .filter(({ count }) => count !== 0)
  }

  /** The records of the section, graver kinds and newer decisions first. */
  get records(): readonly PublicRecord[] {
    return recordsOf(this.section, lastValue(this.merchant)?.records ?? [])
  }

  choose(section: Section): void {
    this.section = section
    this.pointedAt = null
  }

  /** Goes to the record behind a reason. */
  point(recordId: string): void {
    const record = lastValue(this.merchant)?.records.find(({ id }) => id === recordId)
    if (record === undefined) return
    this.section = sectionOf(record.kind)
    this.pointedAt = recordId
  }

  async load(uscc: string): Promise<void> {
    this.ticket += 1
    const ticket = this.ticket
    // What shows stays on screen while it is asked for anew.
    const before = lastValue(this.merchant)
    this.merchant = { tag: 'loading', stale: before?.uscc === uscc ? before : null }
    let next: Remote<Merchant>
    let old: Kept<Merchant> | null = null
    try {
      const value = await this.http.call<typeof getMerchant>({
        method: 'GET',
        path: '/merchants/{uscc}',
        params: { uscc },
      })
      next = { tag: 'ready', value }
    } catch (error) {
      const failure = toFailure(error)
      // What the server refuses for good (a merchant it does not know) is not answered from the device.
      if (failure.isPassing) old = await this.kept.read<Merchant>(merchantKey(uscc), merchantShape)
      const stale = old === null ? null : reopened(old, today(this.clock))
      next = { tag: 'failed', failure, stale }
    }
    if (ticket !== this.ticket) return
    runInAction(() => {
      this.merchant = next
      this.keptAt = old?.at ?? null
    })
    if (next.tag === 'ready') await this.kept.keep(merchantKey(uscc), merchantShape, next.value)
  }
}
