import { answer, finished, opener } from '../indexed-db'
import type { KeptShare } from './kept-share'
import type { ShareInbox } from './share-inbox.port'

/** As the worker writes it. */
const storeName = 'things'
const open = opener('shared', storeName)

const isKept = (value: unknown): value is KeptShare =>
  typeof value === 'object' && value !== null && 'files' in value && Array.isArray(value.files)

export const shareInbox: ShareInbox = {
  async read(id) {
    const kept: unknown = await answer(
      (await open()).transaction(storeName).objectStore(storeName).get(id) as IDBRequest<unknown>,
    )
    if (!isKept(kept)) return null
    const { title, text, url, files } = kept
    return {
      title,
      text,
      url,
      files: files.map(({ name, type, content }) => ({
        name,
        type,
        bytes: content.byteLength,
        handle: new Blob([content], { type }),
      })),
    }
  },

  async remove(id) {
    const transaction = (await open()).transaction(storeName, 'readwrite')
    transaction.objectStore(storeName).delete(id)
    await finished(transaction)
  },

  async codesIn({ handle }) {
    if (!(handle instanceof Blob)) throw new TypeError('a shared file of H5 is a Blob')
    const album = await import('../scanner/album.h5').catch(() => null)
    return album === null ? { tag: 'engine' } : album.readPictureFile(handle)
  },
}
