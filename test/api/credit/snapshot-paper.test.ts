import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { takeSnapshot } from '../../../contract/snapshot'
import { canonicalJson } from '../../../server/canonical-json'
import { everyKind, penalty } from '../../unit/domain/credit/records'
import { startTestServer, type TestServer } from '../test-server'
import { attachmentOf, isoDays, pdfText } from './pdf-text'
import { registration, write } from './seed'

// Printing starts a thread that reads the typeface: some seconds on a busy machine.

const merchant = registration()
const longName = registration({
  uscc: '91140100XX00000401',
  name: `山西𠮷示例${'超长名字'.repeat(30)}（个体工商户转型企业）\u202eVery Long Name Holdings Limited`,
})
const busy = registration({ uscc: '91140100XX00000402', name: '山西示例大商场有限公司' })

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({
    fill: async (store, clock) => {
      await write(store, clock, merchant, everyKind())
      await write(store, clock, longName)
      const many = Array.from({ length: 500 }, (_, index) =>
        penalty({ id: `many-${index}`, docNo: `晋市监示例〔2026〕${index} 号` }),
      )
      await write(store, clock, busy, many)
    },
  })
  const wasmBinary = readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'))
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasmBinary).buffer } })
})
afterAll(() => server.stop())

let keys = 0
const take = (uscc: string) =>
  server.api.succeeds(takeSnapshot, { params: { uscc }, idempotencyKey: `paper-key-${(keys += 1)}` })
const get = async (path: string) => {
  const response = await fetch(`${server.address}/api/v1${path}`)
  return {
    headers: response.headers,
    status: response.status,
    bytes: Buffer.from(await response.arrayBuffer()),
  }
}
const qrOf = async (png: Buffer): Promise<string | undefined> => {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const pixels = {
    data: new Uint8ClampedArray(data),
    width: info.width,
    height: info.height,
    colorSpace: 'srgb',
  }
  const [code] = await readBarcodes(pixels as ImageData, { formats: ['QRCode'] })
  return code?.text
}

describe('the PDF', () => {
  test('tells everything that was public, in text that can be searched', async () => {
    const { id, sha256, fingerprint, keyId } = await take(merchant.uscc)
    const { bytes, headers } = await get(`/snapshots/${id}.pdf`)
    expect(headers.get('content-type')).toBe('application/pdf')
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    const raw = bytes.toString('latin1')
    expect(raw).toContain('/Lang (zh-CN)')
    expect(raw).toContain('/Marked true')
    const text = pdfText(bytes).replace(/\s/g, '')
    for (const words of [merchant.name, merchant.uscc, '2026-11-2310:00', '第1/', sha256, fingerprint, keyId])
      expect(text).toContain(words)
    for (const record of everyKind())
      if (record.kind === 'penalty') expect(text).toContain(record.docNo.replace(/\s/g, ''))
    expect(text).toContain('为什么公示')
    expect(text).toContain(`/s/${id}-${fingerprint}`)
    expect(text).not.toContain('林小明')
  })

  test('carries a proof whose every part has its digest under the signature', async () => {
    const { id } = await take(merchant.uscc)
    const { bytes } = await get(`/snapshots/${id}.pdf`)
    const proof = JSON.parse(attachmentOf(bytes)) as {
      jws: string
      parts: { position: number; salt: string; content: unknown }[]
    }
    const head = JSON.parse(Buffer.from(proof.jws.split('.')[1] ?? '', 'base64url').toString()) as {
      parts: { digest: string }[]
    }
    expect(proof.parts.length).toBe(head.parts.length)
    for (const { position, salt, content } of proof.parts) {
      const digest = createHash('sha256').update(canonicalJson({ salt, content })).digest('hex')
      expect(head.parts[position]?.digest).toBe(digest)
    }
  })

  test('speaks English when asked', async () => {
    const { id } = await take(merchant.uscc)
    const { bytes } = await get(`/snapshots/${id}.pdf?lang=en`)
    expect(bytes.toString('latin1')).toContain('/Lang (en)')
    const text = pdfText(bytes)
    expect(text).toContain('Merchant credit snapshot')
    expect(text).toContain('public at 23 Nov 2026, 10:00 (Beijing time)')
  })

  test('writes no day as data does in English, whatever kinds of records there are', async () => {
    const { id } = await take(merchant.uscc)
    expect(isoDays(pdfText((await get(`/snapshots/${id}.pdf?lang=en`)).bytes))).toEqual([])
  })

  test('says which character its typeface lacks', async () => {
    const { id } = await take(longName.uscc)
    const text = pdfText((await get(`/snapshots/${id}.pdf`)).bytes)
    expect(text).toContain('山西〓示例')
    expect(text).toContain('U+20BB7')
  })

  test('of five hundred records is printed while others are served at once', async () => {
    const { id } = await take(busy.uscc)
    const printing = get(`/snapshots/${id}.pdf`)
    let isDone = false
    void printing.then(() => (isDone = true))
    const waits: number[] = []
    while (!isDone) {
      const start = performance.now()
      await fetch(`${server.address}/health`).then((response) => response.arrayBuffer())
      waits.push(performance.now() - start)
    }
    expect((await printing).status).toBe(200)
    expect(waits.length).toBeGreaterThan(3)
    expect([...waits].sort((a, b) => a - b)[Math.floor(waits.length / 2)]).toBeLessThan(100)
    expect(pdfText((await printing).bytes)).toContain('500. ')
  })
})

describe('the picture', () => {
  test.each([
    ['an ordinary name', merchant.uscc],
    ['a very long name with a rare character', longName.uscc],
  ])('of %s is a poster whose code leads to the page', async (_name, uscc) => {
    const { id, fingerprint } = await take(uscc)
    const { bytes, headers } = await get(`/snapshots/${id}/card.png`)
    expect(headers.get('content-type')).toBe('image/png')
    const { width, height = 0, format } = await sharp(bytes).metadata()
    expect([width, format]).toEqual([750, 'png'])
    expect(height).toBeGreaterThan(900)
    expect(height).toBeLessThan(1400)
    const address = `${server.address}/s/${id}-${fingerprint}`
    expect(await qrOf(bytes)).toBe(address)
    const led = await fetch(address, { redirect: 'manual' })
    expect(led.status).toBe(302)
    expect(led.headers.get('location')).toBe(`/credit/snapshot/index?id=${id}&f=${fingerprint}`)
  })

  test('of a shared link has the shape that WeChat shows', async () => {
    const { bytes } = await get(`/merchants/${merchant.uscc}/card.png`)
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 750, height: 600, format: 'png' })
    expect((await get('/merchants/91350100M000100Y99/card.png')).status).toBe(404)
  })
})
