import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { getProduct, Product } from '../../../contract/trace'
import { toFailure, type Http } from '../../api/http'
import { idle, type Remote } from '../../api/remote'
import type { KeptAnswers } from '../../kept-answers/kept-answers'
import { today, type Clock } from '../../platform/clock/clock.port'
import { productKey, productShape, reopened } from '../product/kept-product'
import type { ProductRef } from './compare-note'

/** One product of the comparison, in whichever state it is. */
export interface Column {
  readonly ref: ProductRef
  readonly product: Remote<Product>
  /** When it was seen, where it is answered from this device. */
  readonly keptAt: string | null
}

/** Products side by side; each is loaded, fails and is tried again by itself. */
export class ProductCompareStore {
  columns: readonly Column[]

  constructor(
    private readonly http: Http,
    private readonly clock: Clock,
    private readonly kept: KeptAnswers,
    refs: readonly ProductRef[],
  ) {
    this.columns = refs.map((ref) => ({ ref, product: idle, keptAt: null }))
    makeAutoObservable<this, 'http' | 'clock' | 'kept'>(
      this,
      { http: false, clock: false, kept: false, columns: observableRef },
      { autoBind: true },
    )
  }

  async loadAll(): Promise<void> {
    await Promise.all(this.columns.map(({ ref }) => this.load(ref)))
  }

  async load(ref: ProductRef): Promise<void> {
    const { gtin, lot } = ref
    const key = productKey(gtin, lot, null)
    this.put({ ref, product: { tag: 'loading', stale: null }, keptAt: null })
    let column: Column
    try {
      const value = await this.http.call<typeof getProduct>({
        method: 'GET',
        path: '/products/{gtin}',
        params: { gtin },
        query: lot === null ? {} : { lot },
      })
      await this.kept.keep(key, productShape, value)
      column = { ref, product: { tag: 'ready', value }, keptAt: null }
    } catch (error) {
      const failure = toFailure(error)
      const old = failure.isPassing ? await this.kept.read<Product>(key, productShape) : null
      const stale = old && reopened(old, today(this.clock))
      column = { ref, product: { tag: 'failed', failure, stale }, keptAt: old?.at ?? null }
    }
    runInAction(() => this.put(column))
  }

  private put(column: Column): void {
    this.columns = this.columns.map((other) => (other.ref === column.ref ? column : other))
  }
}
