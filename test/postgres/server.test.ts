import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { getWorld } from '../../contract/world'
import { ensureIndex } from '../../server/credit/search/ensure-index'
import { migrate } from '../../server/db/migrate'
import { openPostgresStore } from '../../server/db/postgres-store'
import { PersonRepository } from '../../server/account/person.repository'
import { createLogger } from '../../server/http/logger'
import { startTestServer, TestClock, type TestServer } from '../api/test-server'
import { Line } from './line'
import { newPlace, type Place } from './place'

let place: Place
let line: Line
let server: TestServer
let release: (() => Promise<void>)[]
beforeAll(async () => {
  release = []
  place = await newPlace()
  release.push(() => place.remove())
  line = await Line.to(place.databaseUrl)
  release.push(() => line.cut())
  const store = await openPostgresStore(line.url)
  release.push(() => store.close())
  await migrate(store, new TestClock())
  await ensureIndex(store, () => undefined)
  server = await startTestServer({ deps: { store } })
  release.push(() => server.stop())
})
afterAll(async () => {
  for (const step of release.reverse()) await step()
})

const health = async () => (await fetch(`${server.address}/healthz`)).status

test('health says not ready while the database is gone, and ready when it is back', async () => {
  expect(await health()).toBe(200)
  await line.cut()
  expect(await health()).toBe(503)
  const answer = await fetch(`${server.address}/api/v1/world`)
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
  expect(await answer.json()).toMatchObject({ code: 'not-ready' })
  await line.mend()
  expect(await health()).toBe(200)
  expect((await server.api.succeeds(getWorld)).isDemo).toBe(false)
})

test('a line that breaks in the middle of answers costs those answers, not the server', async () => {
  const answers = Array.from({ length: 20 }, () => fetch(`${server.address}/api/v1/world`))
  await line.cut()
  for (const answer of await Promise.all(answers)) expect([200, 500, 503]).toContain(answer.status)
  await line.mend()
  expect(await health()).toBe(200)
})

test('neither the password nor what stood in a row is in the log', async () => {
  const lines: string[] = []
  const logger = createLogger('info', { write: (text) => void lines.push(text) })
  const people = new PersonRepository(server.store.db)
  const fresh = { id: '13800138000', createdAt: '' }
  await people.ofPhone('13800138000', fresh)
  const twice = await people.ofPhone('13800138001', fresh).catch((error: unknown) => error)
  expect(twice).toMatchObject({ detail: 'Key (id)=(13800138000) already exists.' })
  logger.error({ err: twice }, 'request failed')
  expect(lines.join('')).toContain('person_pkey')
  expect(lines.join('')).not.toContain('13800138000')
  expect(server.log.join('')).toContain('cannot be reached')
  expect(server.log.join('')).not.toContain('secret-of-the-house')
})
