import { isRecord, isText, isTextOrNull } from '../platform/storage/kept-forms'
import { KeptList } from '../platform/storage/kept-list'
import type { Storage } from '../platform/storage/storage.port'

/** Something a person has: a product, a lot or an item of it. */
export interface ShelfItem {
  readonly id: string
  /** 14 digits. */
  readonly gtin: string
  readonly lot: string | null
  readonly serial: string | null
  readonly name: string
  /** As the product's answer told it; null: no maker is registered. */
  readonly makerUscc: string | null
  readonly makerName: string | null
  /** Of its lot. */
  readonly expiresOn: string | null
  /** RFC 3339. */
  readonly addedAt: string
}

export const shelfKey = 'shelf'
const seenKey = 'shelf-seen'
const mostItems = 300
/** Warnings that were looked at; older ones than these are told once more. */
const mostSeen = 2000

const isShelfItem = (value: unknown): value is ShelfItem =>
  isRecord(value) &&
  ['id', 'gtin', 'name', 'addedAt'].every((field) => isText(value[field])) &&
  ['lot', 'serial', 'makerUscc', 'makerName', 'expiresOn'].every((field) => isTextOrNull(value[field]))

export const shelfId = (gtin: string, lot: string | null, serial: string | null): string =>
  [gtin, lot ?? '', serial ?? ''].join('/')

/** What stands on the shelf, kept on this device and told to nobody. */
export class ShelfItems {
  private readonly items: KeptList<ShelfItem>
  private readonly seen: KeptList<string>

  constructor(storage: Storage) {
    this.items = new KeptList(storage, shelfKey, isShelfItem)
    this.seen = new KeptList(storage, seenKey, isText)
  }

  /** What was put there last comes first. */
  read(): readonly ShelfItem[] {
    return this.items.read()
  }

  /** @returns false when the shelf is full, or the device has no room */
  put(item: ShelfItem): boolean {
    const others = this.read().filter(({ id }) => id !== item.id)
    return others.length < mostItems && this.items.write([item, ...others])
  }

  remove(id: string): boolean {
    return this.items.write(this.read().filter((item) => item.id !== id))
  }

  clear(): boolean {
    return this.items.write([])
  }

  /** Ids of warnings that the person has looked at. */
  seenWarnings(): ReadonlySet<string> {
    return new Set(this.seen.read())
  }

  sawWarnings(ids: readonly string[]): void {
    const known = this.seen.read()
    const fresh = ids.filter((id) => !known.includes(id))
    if (fresh.length > 0) this.seen.write([...known, ...fresh].slice(-mostSeen))
  }
}
