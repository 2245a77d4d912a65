import { answer, finished, opener } from '../indexed-db'
import type { PickedFile } from '../picker/picker.port'
import { VaultFull, VaultLost, type Vault } from './vault.port'

/**
 * IndexedDB. A file lies there in pieces, as ArrayBuffers: reading one piece does not load the others, and iOS
 * has lost Blobs from IndexedDB before.
 */
const pieceBytes = 256 * 1024
const storeName = 'pieces'

interface FileHead {
  readonly type: string
  readonly bytes: number
}

const isHead = (value: unknown): value is FileHead =>
  typeof value === 'object' && value !== null && 'type' in value && 'bytes' in value

const open = opener('vault', storeName)

const headKey = (id: string): string => `${id}/head`
const pieceKey = (id: string, index: number): string => `${id}/${String(index).padStart(6, '0')}`
const allOf = (id: string): IDBKeyRange => IDBKeyRange.bound(`${id}/`, `${id}/￿`)

const readHead = async (database: IDBDatabase, id: string): Promise<FileHead | null> => {
  const head: unknown = await answer(
    database.transaction(storeName).objectStore(storeName).get(headKey(id)) as IDBRequest<unknown>,
  )
  return isHead(head) ? head : null
}

const previews = new Map<string, string>()

/** Asked once, when there is something to keep: else a browser short of room clears what has not been sent yet. */
let isAsked = false
const askToPersist = (): void => {
  if (isAsked) return
  isAsked = true
  // Refused or unknown: it is kept as well as the browser keeps anything.
  void navigator.storage?.persist?.().catch(() => false)
}

export const vault: Vault = {
  async keep(id: string, file: PickedFile) {
    if (!(file.handle instanceof Blob)) throw new TypeError('a picked file of H5 is a Blob')
    askToPersist()
    const content = await file.handle.arrayBuffer()
    try {
      const database = await open()
      const transaction = database.transaction(storeName, 'readwrite')
      const store = transaction.objectStore(storeName)
      const head: FileHead = { type: file.type, bytes: content.byteLength }
      store.put(head, headKey(id))
      for (let offset = 0, index = 0; offset < content.byteLength; offset += pieceBytes, index += 1) {
        store.put(content.slice(offset, offset + pieceBytes), pieceKey(id, index))
      }
      await finished(transaction)
    } catch (cause) {
      throw new VaultFull('the browser keeps nothing more', { cause })
    }
  },

  async open(id, file) {
    const head = await readHead(await open(), id)
    if (head === null) throw new VaultLost(id)
    return { ...file, handle: new Blob([await vault.read(id, 0, head.bytes)], { type: file.type }) }
  },

  async read(id, offset, length) {
    const database = await open()
    const head = await readHead(database, id)
    if (head === null) throw new VaultLost(id)
    const end = Math.min(offset + length, head.bytes)
    const result = new Uint8Array(Math.max(end - offset, 0))
    const store = database.transaction(storeName).objectStore(storeName)
    for (let at = offset; at < end;) {
      const index = Math.floor(at / pieceBytes)
      const piece: unknown = await answer(store.get(pieceKey(id, index)) as IDBRequest<unknown>)
      if (!(piece instanceof ArrayBuffer)) throw new VaultLost(id)
      const from = at - index * pieceBytes
      const part = new Uint8Array(piece).subarray(from, Math.min(piece.byteLength, from + end - at))
      result.set(part, at - offset)
      at += part.byteLength
    }
    return result.buffer
  },

  async preview(id) {
    const known = previews.get(id)
    if (known !== undefined) return known
    const database = await open()
    const head = await readHead(database, id)
    if (head === null) return null
    const address = URL.createObjectURL(new Blob([await vault.read(id, 0, head.bytes)], { type: head.type }))
    previews.set(id, address)
    return address
  },

  async remove(id) {
    const address = previews.get(id)
    if (address !== undefined) {
      URL.revokeObjectURL(address)
      previews.delete(id)
    }
    const transaction = (await open()).transaction(storeName, 'readwrite')
    transaction.objectStore(storeName).delete(allOf(id))
    await finished(transaction)
  },

  async room() {
    try {
      const { quota, usage } = await navigator.storage.estimate()
      return quota === undefined || usage === undefined ? null : Math.max(quota - usage, 0)
    } catch {
      return null // an older browser, or an address without https: it does not say
    }
  },
}
