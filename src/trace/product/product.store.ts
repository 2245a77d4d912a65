import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { getProduct, Lot, Product } from '../../../contract/trace'
import { parseGtin, printedGtin } from '../../../domain/codes/gtin'
import { itemNumber } from '../../../domain/codes/gtin-candidate'
import type { Candidate } from '../../../domain/codes/recognition'
import { toFailure, type Http } from '../../api/http'
import { idle, lastValue, type Remote } from '../../api/remote'
import type { CodeDates } from '../../../domain/product/code-dates'
import type { Kept, KeptAnswers } from '../../kept-answers/kept-answers'
import { today, type Clock } from '../../platform/clock/clock.port'
import { productKey, productShape, reopened } from './kept-product'

export interface ProductKey {
  readonly gtin: string
  readonly lot: string | null
  readonly serial: string | null
}

/** One product, or one lot or item of it, with its way from origin to shelf. */
export class ProductStore {
  product: Remote<Product> = idle
  /** When the answer that shows was seen, where it is one kept on this device; null: it is the server's. */
  keptAt: string | null = null
  key: ProductKey
  /** What may be chosen: it stays when one lot does not come. */
  lots: readonly Lot[] = []
  /** The product's number in 14 digits; null when it contradicts itself, and then nobody is asked. */
  readonly gtin: string | null
  /** What this phone makes of the number by itself. */
  readonly reading: Candidate | null
  /** Today where the phone is, for the states that hang on it. */
  readonly today: string
  /** What the answer that shows is of. */
  private shown: string | null = null
  private request = 0

  constructor(
    private readonly http: Http,
    private readonly clock: Clock,
    key: ProductKey,
    /** null: nothing stays on this device, as in a kiosk. */
    private readonly kept: KeptAnswers | null,
    /** The days that the code itself carries; of another lot nothing of it holds. */
    public dates: CodeDates = {},
  ) {
    this.key = key
    this.today = today(clock)
    this.gtin = parseGtin(key.gtin)
    this.reading = itemNumber(printedGtin(this.gtin ?? key.gtin))
    makeAutoObservable<this, 'http' | 'clock' | 'kept' | 'request'>(
      this,
      {
        http: false,
        clock: false,
        kept: false,
        request: false,
        gtin: false,
        reading: false,
        dates: observableRef,
        today: false,
        key: observableRef,
        product: observableRef,
        lots: observableRef,
      },
      { autoBind: true },
    )
  }

  /** The number is in order, but nothing is known of it here. */
  get isUnknown(): boolean {
    return this.product.tag === 'failed' && this.product.failure.code === 'product-unknown'
  }

  /** A lot is chosen, and what shows is of it: while the answer of another one is awaited, the one before shows. */
  get isLotAnswered(): boolean {
    const { gtin, key } = this
    return gtin !== null && key.lot !== null && this.shown === productKey(gtin, key.lot, key.serial)
  }

  /** The way of another lot; what is shown stays until the answer is there. */
  chooseLot(lot: string | null): Promise<void> {
    this.key = { ...this.key, lot, serial: null }
    this.dates = {}
    return this.load()
  }

  /** Asks for the product; an older answer that comes late is dropped. */
  async load(): Promise<void> {
    const { gtin } = this
    if (gtin === null) return
    const request = ++this.request
    const { lot, serial } = this.key
    this.product = { tag: 'loading', stale: lastValue(this.product) }
    const kept = productKey(gtin, lot, serial)
    let next: Remote<Product>
    let old: Kept<Product> | null = null
    try {
      const value = await this.http.call<typeof getProduct>({
        method: 'GET',
        path: '/products/{gtin}',
        params: { gtin },
        query: { ...(lot === null ? {} : { lot }), ...(serial === null ? {} : { serial }) },
      })
      next = { tag: 'ready', value }
    } catch (error) {
      const failure = toFailure(error)
      // What the server refuses for good (a product it does not know) is not answered from the device.
      if (failure.isPassing && this.kept) old = await this.kept.read<Product>(kept, productShape)
      // Of another lot, way and recall are other ones: they never stand under the number of this one.
      const before = this.shown === kept ? lastValue(this.product) : null
      next = {
        tag: 'failed',
        failure,
        stale: old === null ? before : reopened(old, today(this.clock)),
      }
    }
    if (request !== this.request) return
    runInAction(() => {
      this.product = next
      this.shown = kept
      this.lots = lastValue(next)?.lots ?? this.lots
      this.keptAt = old?.at ?? null
    })
    if (next.tag === 'ready') await this.kept?.keep(kept, productShape, next.value)
  }
}
