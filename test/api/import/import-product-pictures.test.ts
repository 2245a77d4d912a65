import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { getProduct } from '../../../contract/trace'
import { ImportError } from '../../../server/import/import-error'
import { importProductPictures } from '../../../server/import/import-product-pictures.service'
import { removeDataDir } from '../../database'
import { startTestServer, type TestServer } from '../test-server'
import { fillJuiceWorld, gtin } from '../trace/juice-world'

let server: TestServer
let folder: string
beforeAll(async () => {
  server = await startTestServer({ fill: (store) => fillJuiceWorld(store) })
  folder = mkdtempSync(join(tmpdir(), 'fxc-pictures-'))
  // A phone's picture: on its side, with the place where it was taken.
  const photo = await sharp({ create: { width: 1200, height: 900, channels: 3, background: '#b4452c' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '26/1 4/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  writeFileSync(join(folder, '6901234567892.jpg'), photo)
  writeFileSync(join(folder, '6901234567893.jpg'), photo)
  writeFileSync(join(folder, '6901234500004.png'), photo)
  writeFileSync(join(folder, '06901234567892.webp'), 'no picture at all')
  writeFileSync(join(folder, 'notes.txt'), 'passed over')
})
afterAll(async () => {
  await server.stop()
  await removeDataDir(folder)
})

const run = (from = folder) =>
  importProductPictures({
    folder: from,
    source: '示例来源',
    dataDir: server.dataDir,
    store: server.store,
    onProgress: () => undefined,
  })
const pictureOf = async () => (await server.api.succeeds(getProduct, { params: { gtin } })).picture

describe('pictures of products', () => {
  test('are taken over by their barcode, what cannot be is kept apart with its reason', async () => {
    expect(await pictureOf()).toBeNull()
    const report = await run()
    expect(report).toMatchObject({ read: 4, stored: 1, unchanged: 0 })
    expect([...report.rejected].sort((a, b) => (a.file < b.file ? -1 : 1))).toEqual([
      { file: '06901234567892.webp', code: 'not-a-picture' },
      { file: '6901234500004.png', code: 'unknown-product' },
      { file: '6901234567893.jpg', code: 'not-a-gtin' },
    ])
    expect(await run()).toMatchObject({ stored: 0, unchanged: 1 })
  })

  test('are shown upright, smaller, without where they were taken, and for ever the same', async () => {
    const picture = await pictureOf()
    expect(picture).toMatchObject({ width: 600, height: 800, source: '示例来源' })
    const response = await fetch(`${server.address}${picture?.url ?? ''}`)
    expect(response.headers.get('content-type')).toBe('image/jpeg')
    expect(response.headers.get('cache-control')).toContain('immutable')
    const { width, height, exif } = await sharp(Buffer.from(await response.arrayBuffer())).metadata()
    expect({ width, height, exif }).toEqual({ width: 600, height: 800, exif: undefined })
  })

  test('are served only where a product shows them', async () => {
    for (const name of ['0'.repeat(64), 'a', '..%2F..%2Fsecrets'])
      expect((await fetch(`${server.address}/api/v1/product-pictures/${name}`)).status).toBe(404)
  })

  test('need a folder that holds some', async () => {
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    await expect(run(empty)).rejects.toThrow(ImportError)
    await expect(run(join(folder, 'missing'))).rejects.toThrow(ImportError)
  })
})
