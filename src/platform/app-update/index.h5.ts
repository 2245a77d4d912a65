import type { AppUpdate } from './app-update.port'

/** null where the browser has no service workers, as at a plain http address. */
const waiting = async (): Promise<ServiceWorker | null> => {
  if (!('serviceWorker' in navigator)) return null
  const registration = await navigator.serviceWorker.getRegistration()
  return registration?.waiting ?? null
}

export const appUpdate: AppUpdate = {
  isWaiting: async () => (await waiting()) !== null,
  async takeOver() {
    const worker = await waiting()
    if (worker === null) return
    navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
      once: true,
    })
    worker.postMessage('take-over')
  },
}
