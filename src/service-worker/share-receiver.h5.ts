import type { KeptShare } from '../platform/share-inbox/kept-share'

/**
 * Receives what other apps share with ours: the browser posts it to an address of ours, and this takes it before it can
 * leave the device. It lies in IndexedDB until the person has said what is to become of it (`src/platform/share-inbox/`).
 * One file without imports but of types, like the workers that it stands beside.
 */

interface FetchEvent {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}

/** The part of ServiceWorkerGlobalScope that this needs. */
export interface ShareScope {
  readonly location: { readonly origin: string }
  readonly indexedDB: IDBFactory
  readonly crypto: { getRandomValues(bytes: Uint8Array<ArrayBuffer>): Uint8Array }
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
}

/** Named by the manifest (`config/web-manifest.ts`). */
const address = '/share'
const page = '/trace/shared/index'
/** What was left there, the app closed over it, goes when something else is shared so much later. */
const longestMs = 7 * 86_400_000

const answerOf = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('IndexedDB refused'))
  })

export function startShareReceiver(scope: ShareScope): void {
  async function keep(id: string, share: KeptShare): Promise<void> {
    const opening = scope.indexedDB.open('shared', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('things')
    const database = await answerOf(opening)
    try {
      const transaction = database.transaction('things', 'readwrite')
      const done = new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve()
        transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB aborted'))
      })
      const things = transaction.objectStore('things')
      const entries = things.openCursor()
      entries.onsuccess = () => {
        const cursor = entries.result
        if (cursor === null) return
        if ((cursor.value as KeptShare).atMs < share.atMs - longestMs) cursor.delete()
        cursor.continue()
      }
      things.put(share, id)
      await done
    } finally {
      database.close()
    }
  }

  async function receive(request: Request): Promise<string> {
    const form = await request.formData()
    const word = (name: string): string => {
      const value = form.get(name)
      return typeof value === 'string' ? value : ''
    }
    const files = form.getAll('files').filter((file) => typeof file !== 'string')
    const share: KeptShare = {
      title: word('title'),
      text: word('text'),
      url: word('url'),
      files: await Promise.all(
        files.map(async (file) => ({
          name: file.name,
          type: file.type,
          content: await file.arrayBuffer(),
        })),
      ),
      atMs: Date.now(),
    }
    const id = Array.from(scope.crypto.getRandomValues(new Uint8Array(12)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('')
    await keep(id, share)
    return id
  }

  const seeOther = (id: string): Response =>
    Response.redirect(`${scope.location.origin}${page}?id=${id}`, 303)

  scope.addEventListener('fetch', (event) => {
    const { request } = event
    const { origin, pathname } = new URL(request.url)
    if (request.method !== 'POST' || origin !== scope.location.origin || pathname !== address) return
    event.respondWith(
      receive(request).then(
        seeOther,
        // No room, or nothing that can be read: the page says so.
        () => seeOther('lost'),
      ),
    )
  })
}
