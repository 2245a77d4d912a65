/**
 * How many events a second a server keeps durably, and whether any is lost or doubled when it is killed twenty times
 * while it captures and everything unanswered is sent again. Prints one JSON line. The server is a process of its own
 * on a database of its own in a temporary folder.
 *
 *     npm run bench:capture -- --events 40000 --kills 20
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { killedRounds } from '../api/process/killed-capture'
import { ready, run } from '../api/process/server-process'
import { documentOf, shipment } from '../api/trace/epcis/partner'
import { databaseEnv, removeDataDir } from '../database'

const { values } = parseArgs({
  options: { events: { type: 'string', default: '40000' }, kills: { type: 'string', default: '20' } },
})
const perDocument = 1000
const key = 'b'.repeat(32)

interface Speed {
  readonly eventsPerSecond: number
  readonly documentMs: { readonly p50: number; readonly p95: number }
}

async function speedOf(folder: string, events: number): Promise<Speed> {
  const env = {
    DATA_DIR: join(folder, 'speed'),
    ...(await databaseEnv(join(folder, 'speed'))),
    EPCIS_API_KEY: key,
  }
  const server = run('main', env)
  try {
    const address = await ready(server)
    const texts = Array.from({ length: Math.ceil(events / perDocument) }, (_, index) =>
      textOf(index * perDocument),
    )
    const times: number[] = []
    const beganMs = performance.now()
    for (const body of texts) {
      const sentMs = performance.now()
      const response = await fetch(`${address}/api/v1/epcis/capture`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body,
      })
      const answer = await response.text()
      if (response.status !== 202) throw new Error(`capture answered ${response.status}: ${answer}`)
      times.push(performance.now() - sentMs)
    }
    const seconds = (performance.now() - beganMs) / 1000
    times.sort((a, b) => a - b)
    const at = (part: number) => Math.round(times[Math.floor(times.length * part)] ?? 0)
    return {
      eventsPerSecond: Math.round((texts.length * perDocument) / seconds),
      documentMs: { p50: at(0.5), p95: at(0.95) },
    }
  } finally {
    server.process.kill('SIGKILL')
    await server.ended
    await removeDataDir(join(folder, 'speed'))
  }
}

/** Events as they are common: a bottle, its lot with a quantity, two parties, a paper, a temperature. */
function textOf(from: number): string {
  const events = Array.from({ length: perDocument }, (_, index) =>
    shipment(from + index, {
      bizLocation: { id: `https://id.gs1.org/414/69012345000${index % 90}` },
      quantityList: [
        { epcClass: `https://id.gs1.org/01/06901234567892/10/L${Math.floor(index / 50)}`, quantity: 24 },
      ],
      bizTransactionList: [{ type: 'desadv', bizTransaction: `urn:example:paper:${from + index}` }],
      sourceList: [{ type: 'possessing_party', source: 'https://id.gs1.org/417/6901234500004' }],
      destinationList: [{ type: 'possessing_party', destination: 'https://id.gs1.org/417/6901234500011' }],
      sensorElementList: [{ sensorReport: [{ type: 'Temperature', value: 4.2, uom: 'CEL' }] }],
    }),
  )
  return JSON.stringify(documentOf(...events))
}

async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fxc-bench-capture-'))
  const killed = join(folder, 'killed')
  try {
    const speed = await speedOf(folder, Number(values.events))
    const env = { DATA_DIR: killed, ...(await databaseEnv(killed)) }
    const rounds = Number(values.kills)
    const { sent, stored, lost, doubled, kills } = await killedRounds({
      env,
      rounds,
      documents: 12,
      events: 200,
    })
    console.log(JSON.stringify({ bench: 'capture', ...speed, kills, sent, stored, lost, doubled }))
  } finally {
    await removeDataDir(killed)
    await removeDataDir(folder)
  }
}

void bench()
