/**
 * The way back: with `SERVICE_WORKER=off` the server hands out this in place of the worker that opens the app without a
 * network. It takes over at once, deletes what that one kept, and ends itself. One file without imports, like the other.
 */

interface LastingEvent {
  waitUntil(work: Promise<unknown>): void
}

/** The part of ServiceWorkerGlobalScope that this needs. */
export interface OffScope {
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'>
  readonly registration: { unregister(): Promise<boolean> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void
}

export function startOff(scope: OffScope): void {
  const { caches, registration } = scope
  const clear = async (): Promise<void> => {
    const ours = (await caches.keys()).filter((name) => name.startsWith('shell-'))
    await Promise.all(ours.map((name) => caches.delete(name)))
    await registration.unregister()
  }
  scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()))
  scope.addEventListener('activate', (event) => event.waitUntil(clear()))
}
