import type { WorkerScope } from '../../../../src/service-worker/shell-worker.h5'
import type { OffScope } from '../../../../src/service-worker/off-worker.h5'

export const origin = 'https://fangxincha.example'

const addressOf = (request: RequestInfo | URL): string =>
  new URL(request instanceof Request ? request.url : request, origin).href

/** The caches of a browser, in memory, in the order in which they were made. */
function fakeCaches() {
  const all = new Map<string, Map<string, Response>>()
  const open = async (name: string) => {
    const held = all.get(name) ?? new Map<string, Response>()
    all.set(name, held)
    const cache: Pick<Cache, 'put' | 'match'> = {
      put: async (request, response) => void held.set(addressOf(request), response),
      match: async (request) => held.get(addressOf(request))?.clone(),
    }
    return cache as Cache
  }
  const caches: WorkerScope['caches'] = {
    open,
    match: async (request) => {
      for (const held of all.values()) {
        const found = held.get(addressOf(request))
        if (found) return found.clone()
      }
      return undefined
    },
    keys: async () => [...all.keys()],
    delete: async (name) => all.delete(name),
  }
  return { caches, all }
}

/** A browser with one origin: its caches outlive a worker, its network is in the hands of the test. */
export class FakeBrowser {
  private readonly held = fakeCaches()
  /** What the server has, by path. */
  readonly server = new Map<string, string>()
  readonly asked: Request[] = []
  isOnline = true
  skipped = 0
  isRegistered = true

  get caches(): OffScope['caches'] & WorkerScope['caches'] {
    return this.held.caches
  }

  get cacheNames(): readonly string[] {
    return [...this.held.all.keys()]
  }

  /** Paths that lie in any cache. */
  get kept(): readonly string[] {
    return [...this.held.all.values()].flatMap((cache) =>
      [...cache.keys()].map((url) => new URL(url).pathname),
    )
  }

  /** Starts a worker; answers what the browser would send to it. */
  worker(start: (scope: WorkerScope & OffScope) => void) {
    const listeners = new Map<string, (event: never) => void>()
    start({
      location: { origin },
      caches: this.held.caches,
      registration: {
        unregister: async () => {
          this.isRegistered = false
          return true
        },
      },
      fetch: async (request) => this.fetch(request),
      skipWaiting: async () => void (this.skipped += 1),
      addEventListener: (type: string, listener: (event: never) => void) =>
        void listeners.set(type, listener),
    })
    const lasting = async (type: 'install' | 'activate'): Promise<void> => {
      let work: Promise<unknown> = Promise.resolve()
      listeners.get(type)?.({ waitUntil: (promise: Promise<unknown>) => void (work = promise) } as never)
      await work
    }
    return {
      install: () => lasting('install'),
      activate: () => lasting('activate'),
      tell: (data: unknown) => listeners.get('message')?.({ data } as never),
      /** null: the worker leaves it to the network. */
      ask: async (path: string, over: { mode?: string; method?: string } = {}): Promise<string | null> => {
        const request = { url: new URL(path, origin).href, method: 'GET', mode: 'no-cors', ...over }
        let answer: Promise<Response> | null = null
        const event = { request, respondWith: (response: Promise<Response>) => void (answer = response) }
        listeners.get('fetch')?.(event as never)
        return answer === null ? null : (await (answer as Promise<Response>)).text()
      },
    }
  }

  private fetch(request: Request | string): Response {
    const asked =
      request instanceof Request
        ? request
        : new Request(addressOf(typeof request === 'string' ? request : (request as { url: string }).url))
    this.asked.push(asked)
    if (!this.isOnline) throw new TypeError('Failed to fetch')
    const body = this.server.get(new URL(asked.url).pathname)
    return body === undefined ? new Response('', { status: 404 }) : new Response(body)
  }
}
