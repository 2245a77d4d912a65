import type { Storage } from './storage.port'

/**
 * A list of small things under one key of the storage. What is there and is not of this form, of an older app or spoilt,
 * is left out rather than trusted.
 */
export class KeptList<Item> {
  constructor(
    private readonly storage: Storage,
    private readonly key: string,
    private readonly isItem: (value: unknown) => value is Item,
  ) {}

  read(): readonly Item[] {
    const saved = this.storage.read(this.key)
    return Array.isArray(saved) ? saved.filter(this.isItem) : []
  }

  /** @returns false when the device has no room for it */
  write(items: readonly Item[]): boolean {
    return this.storage.write(this.key, items)
  }
}
