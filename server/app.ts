import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { PersonRepository } from './account/person.repository'
import { SessionRepository } from './account/session.repository'
import { SessionService } from './account/session.service'
import type { Clock } from './db/clock.port'
import type { NewId } from './db/new-id'
import type { Store } from './db/store'
import { createHttpServer } from './http/http-server'
import type { Api } from './http/serve'
import type { Settings } from './settings'

/** Everything the app is made of that a test may want to hand in. The store is open and migrated. */
export interface Deps {
  readonly settings: Settings
  readonly store: Store
  readonly clock: Clock
  readonly newId: NewId
  readonly logger: FastifyBaseLogger
  /** Calls a minute from one address to a route without a limit of its own. */
  readonly perMinute: number
}

/**
 * The whole server, ready to `listen`, with every journey's routes. Each journey registers its own with
 * `serve(api, operation, handler)` from `http/serve.ts`; routes outside the contract (uploads, evidence pictures)
 * use `api.fastify` with `identify(api.authenticate)` as their `onRequest` hook and `callerOf(request)`.
 */
export async function createApp(deps: Deps): Promise<FastifyInstance> {
  const { store, clock } = deps
  const fastify = await createHttpServer({
    logger: deps.logger,
    newId: deps.newId,
    perMinute: deps.perMinute,
    inlineScripts: [],
    trustProxy: deps.settings.trustProxy,
  })
  const people = new PersonRepository(store.db)
  const sessions = new SessionService(new SessionRepository(store.db), people, clock)
  const api: Api = { fastify, authenticate: sessions.authenticate }
  fastify.get('/healthz', { logLevel: 'warn' }, () => ({ ok: true, api: Boolean(api) }))
  return fastify
}
