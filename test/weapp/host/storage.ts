import { isRecord, stringParam, WxFailure, type WxFunction } from './wx-call'

/** WeChat: one key may hold 1 MB, one mini-program 10 MB. */
const entryLimit = 1024 * 1024
const totalLimit = 10 * 1024 * 1024

/** What the phone keeps for the mini-program; it outlives the running app. */
export class DeviceStorage {
  private readonly entries = new Map<string, string>()

  get keys(): string[] {
    return [...this.entries.keys()]
  }

  /** @returns the value, or `undefined` when there is none */
  read(key: string): unknown {
    const text = this.entries.get(key)
    return text === undefined ? undefined : JSON.parse(text)
  }

  /** @throws WxFailure over WeChat's limits, or for an empty key */
  write(key: string, value: unknown): void {
    if (key === '') throw new WxFailure('parameter error: parameter.key should not be empty;')
    // WeChat keeps what JSON keeps: functions and undefined fields are lost
    const text = JSON.stringify(value) ?? 'null'
    const size = Buffer.byteLength(text)
    if (size > entryLimit) throw new WxFailure('entry size limit reached')
    if (this.size - this.sizeOf(key) + size > totalLimit) throw new WxFailure('exceed storage max size 10Mb')
    this.entries.set(key, text)
  }

  remove(key: string): void {
    this.entries.delete(key)
  }

  clear(): void {
    this.entries.clear()
  }

  get size(): number {
    return this.keys.reduce((sum, key) => sum + this.sizeOf(key), 0)
  }

  private sizeOf(key: string): number {
    return Buffer.byteLength(this.entries.get(key) ?? '')
  }
}

const info = (storage: DeviceStorage): Record<string, unknown> => ({
  keys: storage.keys,
  currentSize: Math.ceil(storage.size / 1024),
  limitSize: totalLimit / 1024,
})

export function asyncStorageFunctions(storage: DeviceStorage): Record<string, WxFunction> {
  return {
    getStorage(params) {
      const data = storage.read(stringParam(params, 'key'))
      if (data === undefined) throw new WxFailure('data not found')
      return { data }
    },
    setStorage(params) {
      storage.write(stringParam(params, 'key'), params['data'])
      return undefined
    },
    removeStorage(params) {
      storage.remove(stringParam(params, 'key'))
      return undefined
    },
    clearStorage() {
      storage.clear()
      return undefined
    },
    getStorageInfo: () => info(storage),
  }
}

export function syncStorageFunctions(
  storage: DeviceStorage,
): Record<string, (...given: unknown[]) => unknown> {
  const keyOf = (given: unknown): string => stringParam(isRecord(given) ? given : { key: given }, 'key')
  return {
    getStorageSync: (key) => storage.read(keyOf(key)) ?? '',
    setStorageSync: (key, data) => storage.write(keyOf(key), data),
    removeStorageSync: (key) => storage.remove(keyOf(key)),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => info(storage),
  }
}
