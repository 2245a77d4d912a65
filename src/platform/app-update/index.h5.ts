import type { AppUpdate } from './app-update.port'

/** null where the browser has no service workers, as at a plain http address, or none has been installed yet. */
const registered = async (): Promise<ServiceWorkerRegistration | null> =>
  'serviceWorker' in navigator ? ((await navigator.serviceWorker.getRegistration()) ?? null) : null

/** So long does a version wait before it is offered, ms: one that begins by itself, as the way back does, waits less. */
const settleMs = 1000

export const appUpdate: AppUpdate = {
  watch(onWaiting) {
    const end = new AbortController()
    void registered().then((registration) => {
      if (registration === null || end.signal.aborted) return
      const tell = (): void => {
        // The very first version waits for nobody.
        if (!end.signal.aborted && registration.waiting !== null && registration.active !== null) onWaiting()
      }
      const look = (): void => {
        setTimeout(tell, settleMs)
        registration.installing?.addEventListener('statechange', look, { signal: end.signal })
      }
      look()
      registration.addEventListener('updatefound', look, { signal: end.signal })
    })
    return () => end.abort()
  },
  async takeOver() {
    const worker = (await registered())?.waiting
    if (!worker) return
    navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
      once: true,
    })
    worker.postMessage('take-over')
  },
}
