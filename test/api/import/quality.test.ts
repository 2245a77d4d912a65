import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listChanges, getDataQuality } from '../../../contract/exchange'
import { getMerchant } from '../../../contract/credit'
import { idsBy } from '../../../server/db/new-id'
import { importRecords } from '../../../server/import/import-records.service'
import { kindReaders } from '../../../server/import/records/kinds'
import { registration, write } from '../credit/seed'
import { startTestServer, type TestServer } from '../test-server'
import { goodFiles } from './record-files'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ fill: (store, clock) => write(store, clock, registration()) })
})
afterAll(() => server.stop())

const run = (kind: string, rows: readonly string[]) => {
  const file = join(server.dataDir, `${kind}.csv`)
  writeFileSync(file, rows.join('\n'))
  const { store, clock, dataDir } = server
  const parts = { store, clock, dataDir, newId: idsBy(clock), onProgress: () => undefined }
  return importRecords({ file, kind, source: null, ...parts })
}

describe('after imports', () => {
  test('the quality of each source is told by its newest import of each kind', async () => {
    expect((await server.api.succeeds(getDataQuality)).sources).toEqual([])
    const { header = '', row = '' } = goodFiles['penalties'] ?? {}
    await run('penalties', [header, row, row, row])
    server.clock.forward(60)
    await run('penalties', [header, row, row])
    const { sources } = await server.api.succeeds(getDataQuality)
    expect(sources).toEqual([
      expect.objectContaining({ source: '福州市示例局', kind: 'penalty', file: 'penalties.csv' }),
    ])
    expect(sources[0]?.quality).toMatchObject({ read: 2, unchanged: 1, duplicates: 1 })
  })

  test.each(Object.keys(goodFiles))('%s go all the way to the merchant and into the feed', async (kind) => {
    const { header = '', row = '' } = goodFiles[kind] ?? {}
    await run(kind, [header, row])
    const { records } = await server.api.succeeds(getMerchant, { params: { uscc: '91350100M000100Y43' } })
    const { items } = await server.api.succeeds(listChanges)
    const own = records.filter((record) => record.kind === kindReaders[kind]?.kind)
    expect(own).toHaveLength(1)
    expect(items.map(({ recordId }) => recordId)).toContain(own[0]?.id)
  })
})
