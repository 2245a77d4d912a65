import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RealServer } from '../weapp/real-server'
import { apiOf } from './api'
import { demoPlaces } from './demo-places'
import { inWords, scheduleOf, type Mishap } from './faults/schedule'
import { PersonUnderFaults } from './faults/person-under-faults'
import { startWithDemo } from './stage'

const count = 30
/** So many browsers at a time. */
const lanes = 3
const mishaps: readonly Mishap[] = ['offline', 'reload', 'killed', 'closed', 'second-tab']
const schedules = Array.from({ length: count }, (_, index) => scheduleOf(`browser ${index + 1}`, mishaps))

interface Received {
  /** Of each case the names of its photos. */
  readonly cases: readonly (readonly string[])[]
  /** Photos whose bytes in the store are not those of their digest, or that stand twice in one case. */
  readonly wrong: readonly string[]
}

let server: RealServer
let outcomes: readonly Promise<Received>[] = []

beforeAll(async () => {
  server = await startWithDemo()
  const { uscc } = (await demoPlaces(server.address)).merchant
  const turns: Promise<unknown>[] = Array.from({ length: lanes }, () => Promise.resolve())
  outcomes = schedules.map((_, index) => {
    const outcome = Promise.resolve(turns[index % lanes]).then(() => fileUnder(index, uscc))
    turns[index % lanes] = outcome.catch(() => undefined)
    return outcome
  })
}, 180_000)
afterAll(async () => {
  await Promise.allSettled(outcomes)
  await server.remove()
})

async function fileUnder(index: number, uscc: string): Promise<Received> {
  const schedule = schedules[index]
  if (!schedule) throw new RangeError(`no schedule ${index}`)
  const visitor = `10.7.0.${index + 1}`
  const api = apiOf(server.address, visitor)
  const session = await api.signIn(`1360000${String(index + 1).padStart(4, '0')}`)
  await PersonUnderFaults.file(schedule, { server: server.address, uscc, session, visitor })
  const cases = await api.casesOf(session)
  const wrong = cases.flatMap(({ evidence }) => {
    const digests = evidence.map(({ sha256 }) => sha256)
    return digests.filter((sha256, at) => digests.indexOf(sha256) !== at || stored(sha256) !== sha256)
  })
  return { cases: cases.map(({ evidence }) => evidence.map(({ name }) => name)), wrong }
}

/** The digest of what lies in the store under this one. */
function stored(sha256: string): string {
  const bytes = readFileSync(join(server.dataDir, 'evidence', sha256.slice(0, 2), sha256.slice(2)))
  return createHash('sha256').update(bytes).digest('hex')
}

test.each(schedules.map((schedule, index) => [inWords(schedule), index] as const))(
  'is received once with every photo under %s',
  async (_words, index) => {
    const names = Array.from({ length: schedules[index]?.photos ?? 0 }, (_, at) => `photo-${at + 1}.jpg`)
    expect(await outcomes[index]).toEqual({ cases: [names], wrong: [] })
  },
  300_000,
)
