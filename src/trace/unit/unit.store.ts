import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { getLogisticUnit, LogisticUnit } from '../../../contract/logistic-unit'
import { gtinCheckDigit } from '../../../domain/codes/check-digits'
import { toFailure, type Http } from '../../api/http'
import { idle, lastValue, type Remote } from '../../api/remote'

/** A box or pallet: what lies in it and its way. */
export class UnitStore {
  unit: Remote<LogisticUnit> = idle
  /** Whether the number can be one at all; else nobody is asked. */
  readonly isSound: boolean

  constructor(
    private readonly http: Http,
    readonly sscc: string,
  ) {
    this.isSound = /^\d{18}$/.test(sscc) && gtinCheckDigit(sscc.slice(0, -1)) === sscc.slice(-1)
    makeAutoObservable<this, 'http'>(
      this,
      { http: false, sscc: false, isSound: false, unit: observableRef },
      { autoBind: true },
    )
  }

  /** The number is in order, but nothing is known of it here. */
  get isUnknown(): boolean {
    return this.unit.tag === 'failed' && this.unit.failure.code === 'unit-unknown'
  }

  async load(): Promise<void> {
    if (!this.isSound) return
    this.unit = { tag: 'loading', stale: lastValue(this.unit) }
    let next: Remote<LogisticUnit>
    try {
      const value = await this.http.call<typeof getLogisticUnit>({
        method: 'GET',
        path: '/logistic-units/{sscc}',
        params: { sscc: this.sscc },
      })
      next = { tag: 'ready', value }
    } catch (error) {
      next = { tag: 'failed', failure: toFailure(error), stale: lastValue(this.unit) }
    }
    runInAction(() => {
      this.unit = next
    })
  }
}
