/** IndexedDB as promises: what the vault and the archive share. */

export const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('IndexedDB refused'))
  })

export const finished = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB aborted'))
    transaction.onerror = () => reject(transaction.error ?? new Error('IndexedDB refused'))
  })

/** A function that opens the database with its one store, once. */
export function opener(name: string, storeName: string): () => Promise<IDBDatabase> {
  let opening: Promise<IDBDatabase> | null = null
  return () => {
    if (opening) return opening
    const attempt = (async () => {
      const request = window.indexedDB.open(name, 1)
      request.onupgradeneeded = () => request.result.createObjectStore(storeName)
      return answer(request)
    })()
    opening = attempt
    attempt.catch(() => {
      opening = null // private mode may refuse once and allow later
    })
    return attempt
  }
}
