import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { demoWorld } from '../../mock/world'
import { apiOf } from '../e2e/api'
import { inWords, scheduleOf } from '../e2e/faults/schedule'
import { builtMiniProgram } from './build'
import { PersonUnderFaults, type Mishap } from './faults/person-under-faults'
import { RealServer } from './real-server'
import { sharedDemoWorld } from './scene'

const count = 30
const mishaps: readonly Mishap[] = ['offline', 'killed', 'background']
const schedules = Array.from({ length: count }, (_, index) =>
  scheduleOf(`mini-program ${index + 1}`, mishaps),
)
const merchant = demoWorld(new Date().toISOString()).products[0]?.maker
if (!merchant) throw new Error('the demo world makes nothing')

let server: RealServer
let folder: string
beforeAll(async () => {
  folder = builtMiniProgram()
  server = await RealServer.start({ TRUST_PROXY: 'on' }, await sharedDemoWorld())
}, 180_000)
afterAll(() => server.remove())

/** The digest of what lies in the store under this one. */
function stored(sha256: string): string {
  const bytes = readFileSync(join(server.dataDir, 'evidence', sha256.slice(0, 2), sha256.slice(2)))
  return createHash('sha256').update(bytes).digest('hex')
}

describe('a complaint from the mini-program', () => {
  test.each(schedules.map((schedule, index) => [inWords(schedule), schedule, index] as const))(
    'is received once with every photo under %s',
    async (_words, schedule, index) => {
      const visitor = `10.8.0.${index + 1}`
      const api = apiOf(server.address, visitor)
      const session = await api.signIn(`1370000${String(index + 1).padStart(4, '0')}`)
      const place = { server: server.address, folder, merchant, session, visitor }
      await PersonUnderFaults.file(schedule, place)
      const cases = await api.casesOf(session)
      expect(cases.map(({ evidence }) => evidence.length)).toEqual([schedule.photos])
      const digests = cases.flatMap(({ evidence }) => evidence.map(({ sha256 }) => sha256))
      expect(new Set(digests).size).toBe(schedule.photos)
      expect(digests.map(stored)).toEqual(digests)
    },
  )
})
