import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { checkItem, ItemCheck } from '../../../contract/item-check'
import { parseGtin } from '../../../domain/codes/gtin'
import { toFailure, type Http } from '../../api/http'
import { idle, lastValue, type Remote } from '../../api/remote'
import { newUuid, type Random } from '../../platform/random/random.port'
import type { Storage } from '../../platform/storage/storage.port'

const cityKey = 'item-city'
const keysKey = 'item-keys'
/** Items whose random key this phone keeps; the oldest are forgotten. */
const mostKeys = 100

const isKeys = (saved: unknown): saved is readonly (readonly [item: string, key: string])[] =>
  Array.isArray(saved) && saved.every((pair) => Array.isArray(pair) && pair.length === 2)

interface ItemParts {
  readonly http: Http
  readonly storage: Storage
  readonly random: Random
}

/**
 * One item's look-ups. Each item has a random key of its own on this phone, so that the server can tell a reload from
 * another phone and still cannot tell which items one phone asked for.
 */
export class ItemStore {
  check: Remote<ItemCheck> = idle
  /** Four digits of GB/T 2260; null: not said. */
  city: string | null
  /** In 14 digits; null when the code contradicts itself. */
  readonly gtin: string | null

  constructor(
    private readonly parts: ItemParts,
    gtin: string,
    readonly serial: string,
  ) {
    this.gtin = parseGtin(gtin)
    const saved = parts.storage.read(cityKey)
    this.city = typeof saved === 'string' && /^\d{4}$/.test(saved) ? saved : null
    makeAutoObservable<this, 'parts'>(
      this,
      { parts: false, gtin: false, serial: false, check: observableRef },
      { autoBind: true },
    )
  }

  chooseCity(city: string | null): void {
    this.city = city
    if (city === null) this.parts.storage.remove(cityKey)
    else this.parts.storage.write(cityKey, city)
  }

  /** Asks, and with it counts. */
  async ask(): Promise<void> {
    const { gtin, serial, city } = this
    if (gtin === null || this.check.tag === 'loading') return
    const stale = lastValue(this.check)
    this.check = { tag: 'loading', stale }
    try {
      const device = await this.keyOf(`${gtin} ${serial}`)
      const value = await this.parts.http.call<typeof checkItem>({
        method: 'POST',
        path: '/item-checks',
        body: { gtin, serial, device, region: city },
      })
      runInAction(() => {
        this.check = { tag: 'ready', value }
      })
    } catch (error) {
      const failure = toFailure(error)
      runInAction(() => {
        this.check = { tag: 'failed', failure, stale }
      })
    }
  }

  private async keyOf(item: string): Promise<string> {
    const { storage, random } = this.parts
    const saved = storage.read(keysKey)
    const keys = isKeys(saved) ? saved : []
    const known = keys.find(([each]) => each === item)?.[1]
    if (known !== undefined) return known
    const fresh = await newUuid(random)
    storage.write(keysKey, [[item, fresh], ...keys].slice(0, mostKeys))
    return fresh
  }
}
