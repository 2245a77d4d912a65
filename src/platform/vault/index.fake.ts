import { VaultFull, VaultLost, type Vault } from './vault.port'

/**
 * A vault in memory. A picked file's handle is its content; `isFull` makes the device refuse the next one, `left` is the
 * room that it says to have.
 */
export function fakeVault(): Vault & { isFull: boolean; left: number | null; readonly size: number } {
  const files = new Map<string, Uint8Array>()
  return {
    isFull: false,
    left: null,
    get size() {
      return files.size
    },
    keep(id, file) {
      if (this.isFull) return Promise.reject(new VaultFull('full'))
      if (!(file.handle instanceof Uint8Array))
        return Promise.reject(new TypeError('give the bytes as handle'))
      files.set(id, file.handle)
      return Promise.resolve()
    },
    open(id, file) {
      const handle = files.get(id)
      return handle ? Promise.resolve({ ...file, handle }) : Promise.reject(new VaultLost(id))
    },
    read(id, offset, length) {
      const bytes = files.get(id)
      if (!bytes) return Promise.reject(new VaultLost(id))
      return Promise.resolve(Uint8Array.from(bytes.subarray(offset, offset + length)).buffer)
    },
    preview: (id) => Promise.resolve(files.has(id) ? `vault:${id}` : null),
    remove(id) {
      files.delete(id)
      return Promise.resolve()
    },
    room() {
      return Promise.resolve(this.left)
    },
  }
}
