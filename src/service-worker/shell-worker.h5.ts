/**
 * Opens the app without a network. One file without imports: `config/service-worker.ts` makes `service-worker.js` of it,
 * with what the build says of itself, and that calls `startShell`.
 *
 * It keeps the app's own files and nothing else: no answer of the API, no picture, nothing of a person.
 */

/** What the build says of itself. */
export interface ShellBuild {
  /** Another for every build. */
  readonly version: string
  /** Addresses of scripts and styles, with a hash in each name. */
  readonly files: readonly string[]
  /** `sha256-…` of index.html: a page of another build, while servers change over, is not taken for ours. */
  readonly pageIntegrity: string
  /** Addresses at which the app's pages are; every other one is the server's business. */
  readonly pages: readonly string[]
}

interface LastingEvent {
  waitUntil(work: Promise<unknown>): void
}

interface FetchEvent {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}

/** The part of ServiceWorkerGlobalScope that this needs. */
export interface WorkerScope {
  readonly location: { readonly origin: string }
  readonly caches: Pick<CacheStorage, 'open' | 'match' | 'keys' | 'delete'>
  fetch(request: Request | string): Promise<Response>
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
}

const pageAddress = '/index.html'
/** The off worker deletes what begins with this. */
const prefix = 'shell-'
/** Files fetched at the same time: the page that is open goes first. */
const atOnce = 4
/** What the build names with a hash, such as the scanner's engine: kept once it was used. */
const hashed = /^\/(js|css|chunk|asset)\/[^?]*\.[0-9a-f]{8,}\.[a-z0-9]+$/

export function startShell(scope: WorkerScope, build: ShellBuild): void {
  const cacheName = prefix + build.version
  const files = new Set(build.files)
  const pages = new Set(build.pages)
  const { caches } = scope

  const fetchFine = async (request: Request | string): Promise<Response> => {
    const response = await scope.fetch(request)
    if (!response.ok) throw new Error(`${response.status} ${response.url}`)
    return response
  }

  async function install(): Promise<void> {
    const cache = await caches.open(cacheName)
    const left = [...files]
    const fetchOn = async (): Promise<void> => {
      for (let next = left.pop(); next !== undefined; next = left.pop()) {
        // A name with a hash is the same file in the version before.
        await cache.put(next, (await caches.match(next)) ?? (await fetchFine(next)))
      }
    }
    await Promise.all(Array.from({ length: atOnce }, fetchOn))
    const page = new Request(scope.location.origin + pageAddress, {
      cache: 'no-cache',
      integrity: build.pageIntegrity,
    })
    await cache.put(pageAddress, await fetchFine(page))
  }

  /** Keeps the version before as well: a window that was open meanwhile may still need a part of it. */
  async function tidy(): Promise<void> {
    const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName)
    await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)))
  }

  async function page(request: Request): Promise<Response> {
    const kept = await (await caches.open(cacheName)).match(pageAddress)
    return kept ?? scope.fetch(request)
  }

  async function file(request: Request, address: string): Promise<Response> {
    const kept = await caches.match(address)
    if (kept) return kept
    const response = await scope.fetch(request)
    if (response.ok) await (await caches.open(cacheName)).put(address, response.clone())
    return response
  }

  scope.addEventListener('install', (event) => {
    event.waitUntil(
      install().catch(async (error: unknown) => {
        // Half a version opens nothing; the browser tries again at the next visit.
        await caches.delete(cacheName)
        throw error
      }),
    )
  })
  scope.addEventListener('activate', (event) => event.waitUntil(tidy()))
  // A new version waits until every window of the old one is closed, or the person says so on the page "me".
  scope.addEventListener('message', ({ data }) => {
    if (data === 'take-over') void scope.skipWaiting()
  })
  scope.addEventListener('fetch', (event) => {
    const { request } = event
    const { origin, pathname } = new URL(request.url)
    if (request.method !== 'GET' || origin !== scope.location.origin) return
    if (request.mode === 'navigate') {
      if (pages.has(pathname)) event.respondWith(page(request))
    } else if (files.has(pathname) || hashed.test(pathname)) {
      event.respondWith(file(request, pathname))
    }
  })
}
