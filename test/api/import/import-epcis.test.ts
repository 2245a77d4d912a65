import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { problems } from '../../../contract/problems'
import { migrate } from '../../../server/db/migrate'
import type { Store } from '../../../server/db/store'
import { ImportError } from '../../../server/import/import-error'
import { importEpcis } from '../../../server/import/import-epcis.service'
import { JsonPieces } from '../../../server/import/json-pieces'
import { openTestStore, removeDataDir } from '../../database'
import { TestClock } from '../test-server'
import { context, documentOf, shipment } from '../trace/epcis/partner'

const clock = new TestClock()
let dataDir: string
let store: Store

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'fxc-epcis-'))
  store = await openTestStore(dataDir)
  await migrate(store, clock)
})
afterEach(async () => {
  await store.close()
  await removeDataDir(dataDir)
})

const run = (content: string | Buffer, name = 'events.json') => {
  const file = join(dataDir, name)
  writeFileSync(file, content)
  return importEpcis({ file, dataDir, store, clock, onProgress: () => undefined })
}
const stored = async () => {
  const { count } = await store.db
    .selectFrom('epcis_event')
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}
const bare = (number: number) => ({ '@context': context, ...shipment(number) })

test('a document is read once, however often it is imported', async () => {
  const text = JSON.stringify(documentOf(shipment(1), shipment(2)), null, 2)
  expect(await run(text)).toEqual({ read: 2, added: 2, known: 0, rejected: 0, rejectedFile: null })
  expect(await run(text)).toMatchObject({ read: 2, added: 0, known: 2 })
  expect(await stored()).toBe(2)
})

test('lines of documents and of single events are read, also packed', async () => {
  const lines = [JSON.stringify(documentOf(shipment(1), shipment(2))), JSON.stringify(bare(3)), '']
  expect(await run(gzipSync(lines.join('\n')), 'events.jsonl.gz')).toMatchObject({ read: 3, added: 3 })
})

test('what cannot be taken is kept with its line, its place and the reason in both languages', async () => {
  const lines = [
    JSON.stringify(documentOf(shipment(1, { bizStep: 'teleporting' }), shipment(2))),
    '{"type":"EPCISDocument"',
    JSON.stringify(bare(3)),
  ]
  const report = await run(`${lines.join('\n')}\n`)
  expect(report).toMatchObject({ read: 4, added: 2, rejected: 2 })
  const rejected = readFileSync(report.rejectedFile ?? '', 'utf8').split('\n')
  expect(rejected[1]).toMatch(/^1,pattern,CBV 2\.0 没有这个词.*,\/epcisBody\/eventList\/0\/bizStep,/)
  expect(rejected[2]).toMatch(/^2,epcis-unreadable,/)
})

test('an event whose id is taken by another is rejected, and the first stays', async () => {
  const named = { eventID: 'urn:uuid:0a4c6a3e-6d1f-4f5b-8f0e-000000000001' }
  await run(JSON.stringify(documentOf(shipment(1, named))))
  const report = await run(JSON.stringify(documentOf(shipment(2, named))))
  expect(report).toMatchObject({ added: 0, rejected: 1 })
  expect(readFileSync(report.rejectedFile ?? '', 'utf8')).toContain('event-id-taken')
})

test.each(['<?xml version="1.0"?><epcis:EPCISDocument/>', '\ufeff  <EPCISDocument/>'])(
  'XML is refused in one line: %s',
  async (text) => {
    await expect(run(text)).rejects.toThrow(new ImportError(problems['epcis-not-json'].en))
    expect(problems['epcis-not-json'].en).toMatch(/^Only EPCIS 2\.0 in JSON is taken .*no XML/)
  },
)

test('a document that grows too large to be held is read event by event', async () => {
  const events = Array.from({ length: 50 }, (_, index) => shipment(index, { 'ex:note': 'a, ] } "b"' }))
  const text = JSON.stringify(documentOf(...events), null, 1)
  const pieces = new JsonPieces(2000)
  const found = []
  for (let at = 0; at < text.length; at += 300)
    found.push(...pieces.push(Buffer.from(text.slice(at, at + 300))))
  found.push(...pieces.end())
  expect(found[0]).toMatchObject({ kind: 'shell' })
  expect(JSON.parse(String(found[0]?.bytes))).toEqual(documentOf())
  const read: unknown[] = found.slice(1).map(({ bytes }) => JSON.parse(String(bytes)))
  expect(read).toEqual(events)
})

test('a document of fifty megabytes goes in with little memory', async () => {
  const filler = 'x'.repeat(20_000)
  const events = Array.from({ length: 2600 }, (_, index) => shipment(index, { 'ex:note': filler }))
  expect(await run(JSON.stringify(documentOf(...events)))).toMatchObject({ read: 2600, added: 2600 })
  expect(await stored()).toBe(2600)
})

test('a file that ends in the middle keeps what was read and says so', async () => {
  const text = JSON.stringify(bare(1))
  const report = await run(`${text}\n${text.slice(0, 40)}`)
  expect(report).toMatchObject({ added: 1, rejected: 1 })
})
