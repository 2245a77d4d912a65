import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { getProduct, Product } from '../../../contract/trace'
import { recognise } from '../../../domain/codes/recognise'
import { toFailure, type Http } from '../../api/http'
import type { KeptAnswers } from '../../kept-answers/kept-answers'
import { today, type Clock } from '../../platform/clock/clock.port'
import type { ReadCode } from '../../platform/scanner/scanner.port'
import { KeptList } from '../../platform/storage/kept-list'
import type { Storage } from '../../platform/storage/storage.port'
import { codeAddress, productAddress } from '../../routes'
import { leadOf } from '../destination'
import { isPersonal } from '../personal'
import { productKey, productShape } from '../product/kept-product'
import { cautionsFirst, cautionsOf, isBasketItem, type BasketItem } from './basket-item'

const mostItems = 200
const mostOfOne = 999
/** Longer codes are no products, and would fill the storage. */
const longestText = 2000
/** Milliseconds for which a code that stays in the picture is the same thing. */
const sameThing = 2500

export interface BasketParts {
  readonly http: Http
  readonly storage: Storage
  readonly clock: Clock
  readonly kept: KeptAnswers
  /** What a product is called, once it is known. */
  readonly onNamed?: (gtin: string, name: string) => void
}

/** Codes read one after another into a list, which stays on this device. Names come when there is a network. */
export class BasketStore {
  items: readonly BasketItem[]
  /** What was counted last, for the line under the camera. */
  lastId: string | null = null
  /** full: no more different things fit; lost: the device has no room, and the list lasts as long as the page. */
  trouble: 'none' | 'full' | 'lost' = 'none'
  /** Names are missing for want of a network. */
  isOffline = false
  private readonly list: KeptList<BasketItem>
  private readonly seenMs = new Map<string, number>()
  private asking: Promise<void> | null = null

  constructor(private readonly parts: BasketParts) {
    this.list = new KeptList(parts.storage, 'basket', isBasketItem)
    this.items = this.list.read()
    makeAutoObservable<this, 'parts' | 'list' | 'seenMs' | 'asking'>(
      this,
      { parts: false, list: false, seenMs: false, asking: false, items: observableRef },
      { autoBind: true },
    )
  }

  /** Whatever there is a caution about comes first. */
  get sorted(): readonly BasketItem[] {
    return cautionsFirst(this.items)
  }

  /** Pieces in all. */
  get pieces(): number {
    return this.items.reduce((sum, { count }) => sum + count, 0)
  }

  get last(): BasketItem | null {
    return this.items.find(({ id }) => id === this.lastId) ?? null
  }

  /**
   * A code before the camera. One that stays there is counted once; taken away and shown again it is another piece.
   * @returns whether it was counted
   */
  see(code: ReadCode): boolean {
    const now = this.parts.clock.nowMs()
    const seen = this.seenMs.get(code.text)
    this.seenMs.set(code.text, now)
    return (seen === undefined || now - seen > sameThing) && this.add(code)
  }

  /** @returns false when it is none for a list: a person's number, or more than fits */
  add({ text, symbology }: ReadCode): boolean {
    const recognition = recognise(text, {
      today: today(this.parts.clock),
      ...(symbology === null ? {} : { symbology }),
    })
    const [best] = recognition.candidates
    if (!best || isPersonal(recognition) || text.length > longestText) return false
    const lead = leadOf(recognition)
    // Items of one lot are pieces of the same thing, whatever their serial numbers.
    const id = lead?.gtin ? productAddress(lead.gtin, lead.lot) : (lead?.address ?? text)
    const known = this.items.find((item) => item.id === id)
    if (!known && this.items.length >= mostItems) {
      this.trouble = 'full'
      return false
    }
    const item: BasketItem = known
      ? { ...known, count: Math.min(known.count + 1, mostOfOne) }
      : {
          id,
          text,
          symbology,
          what: best.name,
          gtin: lead?.gtin ?? null,
          lot: lead?.lot ?? null,
          to: lead === null ? codeAddress(text, symbology ?? undefined) : id,
          count: 1,
          name: null,
          cautions: [],
          askedAt: null,
        }
    this.lastId = id
    this.keep([item, ...this.items.filter((other) => other.id !== id)])
    return true
  }

  remove(id: string): void {
    this.keep(this.items.filter((item) => item.id !== id))
  }

  /** One piece less; the last one takes it off the list. */
  takeOne(id: string): void {
    this.keep(
      this.items.flatMap((item) =>
        item.id !== id ? [item] : item.count > 1 ? [{ ...item, count: item.count - 1 }] : [],
      ),
    )
  }

  clear(): void {
    this.lastId = null
    this.keep([])
  }

  /** Asks for names and cautions that are not known yet, one after the other. */
  resolve(): Promise<void> {
    this.asking ??= this.askAll().finally(() => {
      this.asking = null
    })
    return this.asking
  }

  private async askAll(): Promise<void> {
    const asked = new Set<string>()
    for (;;) {
      const next = this.items.find(({ id, gtin, askedAt }) => gtin && askedAt === null && !asked.has(id))
      if (!next?.gtin) return
      asked.add(next.id)
      if (!(await this.ask(next, next.gtin))) return
    }
  }

  /** @returns false when there is no network, and asking on is no use */
  private async ask({ id, lot }: BasketItem, gtin: string): Promise<boolean> {
    let product: Product | null = null
    try {
      product = await this.parts.http.call<typeof getProduct>({
        method: 'GET',
        path: '/products/{gtin}',
        params: { gtin },
        query: lot === null ? {} : { lot },
      })
      await this.parts.kept.keep(productKey(gtin, lot, null), productShape, product)
      this.parts.onNamed?.(gtin, product.name)
    } catch (error) {
      if (toFailure(error).isPassing) {
        const seen = await this.parts.kept.read<Product>(productKey(gtin, lot, null), productShape)
        runInAction(() => {
          this.isOffline = true
          // The name of one that was seen before; its cautions are asked for when there is a network.
          if (seen) this.tell(id, { name: seen.value.name })
        })
        return seen !== null
      }
    }
    const told = {
      name: product?.name ?? null,
      cautions: product ? cautionsOf(product) : [],
      askedAt: new Date(this.parts.clock.nowMs()).toISOString(),
    }
    runInAction(() => {
      this.isOffline = false
      this.tell(id, told)
    })
    return true
  }

  private tell(id: string, told: Partial<BasketItem>): void {
    this.keep(this.items.map((item) => (item.id === id ? { ...item, ...told } : item)))
  }

  private keep(items: readonly BasketItem[]): void {
    this.items = items
    const isKept = this.list.write(items)
    if (!isKept) this.trouble = 'lost'
    else if (this.trouble === 'lost' || items.length < mostItems) this.trouble = 'none'
  }
}
