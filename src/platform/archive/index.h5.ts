import { answer, finished, opener } from '../indexed-db'
import { ArchiveFull, type Archive } from './archive.port'

const storeName = 'texts'
const open = opener('archive', storeName)

/** null where the browser keeps no database, as some do in private mode. */
const opened = (): Promise<IDBDatabase | null> => open().catch(() => null)

export const archive: Archive = {
  async read(name) {
    const database = await opened()
    if (database === null) return null
    const found: unknown = await answer(
      database.transaction(storeName).objectStore(storeName).get(name) as IDBRequest<unknown>,
    )
    return typeof found === 'string' ? found : null
  },
  async write(name, text) {
    try {
      const transaction = (await open()).transaction(storeName, 'readwrite')
      transaction.objectStore(storeName).put(text, name)
      await finished(transaction)
    } catch (cause) {
      throw new ArchiveFull('the browser keeps nothing more', { cause })
    }
  },
  async remove(name) {
    const database = await opened()
    if (database === null) return
    const transaction = database.transaction(storeName, 'readwrite')
    transaction.objectStore(storeName).delete(name)
    await finished(transaction)
  },
}
