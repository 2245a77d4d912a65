import { makeAutoObservable } from 'mobx'
import type { Product } from '../../../contract/trace'
import type { Clock } from '../../platform/clock/clock.port'
import type { Storage } from '../../platform/storage/storage.port'
import { shelfId, ShelfItems } from '../../shelf-watch/shelf-items'

/** Whether the product of a page stands on the shelf, and putting it there. */
export class OnShelfStore {
  isOn: boolean
  private readonly shelf: ShelfItems
  private readonly id: string

  constructor(
    storage: Storage,
    private readonly clock: Clock,
    private readonly product: Product,
    /** As the code said it; the server need not know the lot. */
    private readonly key: { readonly lot: string | null; readonly serial: string | null },
  ) {
    this.shelf = new ShelfItems(storage)
    this.id = shelfId(product.gtin, key.lot, key.serial)
    this.isOn = this.shelf.read().some(({ id }) => id === this.id)
    makeAutoObservable<this, 'shelf' | 'id' | 'clock' | 'product' | 'key'>(
      this,
      { shelf: false, id: false, clock: false, product: false, key: false },
      { autoBind: true },
    )
  }

  /** @returns false when the shelf or the device is full */
  toggle(): boolean {
    const { gtin, lot, name, maker } = this.product
    const isDone = this.isOn
      ? this.shelf.remove(this.id)
      : this.shelf.put({
          id: this.id,
          gtin,
          ...this.key,
          name,
          makerUscc: maker?.uscc ?? null,
          makerName: maker?.name ?? null,
          expiresOn: lot?.expiresOn ?? null,
          addedAt: new Date(this.clock.nowMs()).toISOString(),
        })
    if (isDone) this.isOn = !this.isOn
    return isDone
  }
}
