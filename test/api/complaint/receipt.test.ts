import { createPublicKey, verify } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import sharp from 'sharp'
import { addEvidence } from '../../../contract/case-acts'
import { fileComplaint, type Complaint } from '../../../contract/complaint'
import { checkReceipt, getReceipt, type Receipt } from '../../../contract/receipt'
import { minuteText } from '../../../domain/calendar/day-text'
import { verifyAddress } from '../../../src/routes'
import { verifyPage } from '../../../server/resolver/app-addresses'
import type { ApiClient } from '../api-client'
import { attachmentOf, isoDays, pdfText } from '../credit/pdf-text'
import { TusClient, sha256 } from '../evidence/tus-client'
import { startTestServer, type TestServer } from '../test-server'
import { complaintForm } from './complaint-form'

// Printing starts a thread that reads the typeface: some seconds on a busy machine.

let server: TestServer
let me: ApiClient
let phone = 13_600_000_000
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())
beforeEach(async () => {
  me = await server.signIn(String((phone += 1)))
})

let keys = 0
function file(changes: Parameters<typeof complaintForm>[0] = {}): Promise<Complaint> {
  keys += 1
  return me.succeeds(fileComplaint, { body: complaintForm(changes), idempotencyKey: `receipt-${keys}` })
}
const receiptOf = ({ id }: Complaint): Promise<Receipt> => me.succeeds(getReceipt, { params: { id } })

function tokenOf(client: object): string {
  if ('token' in client && typeof client.token === 'string') return client.token
  throw new Error('the client has no token')
}

async function withPhoto(): Promise<{ photo: Buffer; filed: Complaint }> {
  const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#a40' } })
    .jpeg()
    .toBuffer()
  expect((await new TusClient(server.address, tokenOf(me)).upload(photo, '小票.jpg')).status).toBe(204)
  return { photo, filed: await file({ attachments: [{ sha256: sha256(photo), name: '小票.jpg' }] }) }
}

const check = (receipt: Receipt, query: { f?: string; sha256?: string } = {}) =>
  server.api.succeeds(checkReceipt, {
    params: { id: receipt.number },
    query: { f: receipt.fingerprint, ...query },
  })
const fetched = (path: string) => fetch(server.address + path, { redirect: 'manual' })

describe('the receipt of the person', () => {
  test('is there as soon as the case is filed, and stays the same', async () => {
    const filed = await file()
    const receipt = await receiptOf(filed)
    expect(receipt).toMatchObject({
      number: filed.number,
      kind: 'complaint',
      receivedAt: filed.filedAt,
      authenticity: 'genuine',
      files: [],
    })
    server.clock.forward(86_400)
    expect((await receiptOf(filed)).fingerprint).toBe(receipt.fingerprint)
  })

  test('names each file by its digest, and gives it back byte by byte', async () => {
    const { photo, filed } = await withPhoto()
    const [kept] = (await receiptOf(filed)).files
    expect(kept).toMatchObject({ name: '小票.jpg', sha256: sha256(photo), bytes: photo.length })
    const response = await fetched(kept?.fileUrl ?? '')
    expect(sha256(Buffer.from(await response.arrayBuffer()))).toBe(sha256(photo))
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(response.headers.get('cache-control')).toMatch(/^private/)
  })

  test('exists of both cases of a story that was filed as both', async () => {
    const filed = await file({ kind: 'both' })
    const twin = filed.twin
    if (!twin) throw new Error('two cases were expected')
    const report = await me.succeeds(getReceipt, { params: { id: twin.id } })
    expect(report).toMatchObject({ number: twin.number, kind: 'report', authenticity: 'genuine' })
    expect(report.fingerprint).not.toBe((await receiptOf(filed)).fingerprint)
  })

  test('stays as it was when a file is added later, which is not a part of it', async () => {
    const { filed } = await withPhoto()
    const before = await receiptOf(filed)
    const later = await sharp({ create: { width: 50, height: 30, channels: 3, background: '#0a4' } })
      .jpeg()
      .toBuffer()
    expect((await new TusClient(server.address, tokenOf(me)).upload(later, '后来的.jpg')).status).toBe(204)
    await me.succeeds(addEvidence, {
      params: { id: filed.id },
      body: { text: '又找到一张', attachments: [{ sha256: sha256(later), name: '后来的.jpg' }] },
      idempotencyKey: 'receipt-later',
    })
    const after = await receiptOf(filed)
    expect(after).toMatchObject({ authenticity: before.authenticity, fingerprint: before.fingerprint })
    expect(after.files.map((each) => each.sha256)).toEqual(before.files.map((each) => each.sha256))
    expect(await check(after, { sha256: sha256(later) })).toMatchObject({ files: 1, isFiled: false })
  })

  test('says that it is altered when someone changes what is kept', async () => {
    const filed = await file()
    const receipt = await receiptOf(filed)
    await server.store.db
      .updateTable('complaint_case')
      .set({ filed_at: '2026-11-01T00:00:00.000Z' })
      .where('id', '=', filed.id)
      .execute()
    expect((await receiptOf(filed)).authenticity).toBe('altered')
    expect((await check(receipt)).authenticity).toBe('altered')
    expect((await fetched(receipt.paperUrl)).status).toBe(409)
  })
})

describe('the paper', () => {
  test('is the official form with everything that was filed', async () => {
    const { photo, filed } = await withPhoto()
    const receipt = await receiptOf(filed)
    const response = await fetched(receipt.paperUrl)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    const text = pdfText(Buffer.from(await response.arrayBuffer())).replace(/\s/g, '')
    const fields = ['投诉登记表', '登记单位', '投诉人', '被投诉人', '争议事实依据', '投诉请求', '经办人']
    const values = ['福州示例超市', '13800000000', '12.80元', '■退货', '□修理', '买回家才发现', '小票.jpg']
    for (const words of [...fields, ...values, filed.number, receipt.fingerprint, sha256(photo)])
      expect(text).toContain(words)
    expect(text).toContain(`/r/${filed.number}-${receipt.fingerprint}`)
  })

  test('writes days, amounts and counts as English does', async () => {
    const { photo } = await withPhoto()
    const attachments = [{ sha256: sha256(photo), name: 'till.jpg' }]
    const filed = await file({ attachments, amountFen: 1_234_56, lot: 'L7', orderNo: 'A9' })
    const { paperUrl } = await receiptOf(filed)
    const text = pdfText(Buffer.from(await (await fetched(`${paperUrl}&lang=en`)).arrayBuffer()))
    for (const words of [
      minuteText(filed.filedAt).en,
      '20 Nov 2026',
      '¥1,234.56',
      '风味酸奶, lot L7, order A9',
      '1 file',
    ])
      expect(text).toContain(words)
    expect(text).not.toContain('1 files')
    expect(isoDays(text)).toEqual([])
  })

  test('of an anonymous report names nobody', async () => {
    const filed = await file({ kind: 'report', isAnonymous: true })
    const response = await fetched((await receiptOf(filed)).paperUrl)
    const text = pdfText(Buffer.from(await response.arrayBuffer())).replace(/\s/g, '')
    expect(text).toContain('举报登记表')
    expect(text).toContain('匿名')
    expect(text).not.toContain('13800000000')
  })

  test('carries a proof that the public keys alone confirm', async () => {
    const receipt = await receiptOf(await file())
    const pdf = Buffer.from(await (await fetched(receipt.paperUrl)).arrayBuffer())
    const { jws } = JSON.parse(attachmentOf(pdf)) as { jws: string }
    const { keys: jwks } = (await (await fetched('/.well-known/jwks.json')).json()) as {
      keys: { kid: string; x: string }[]
    }
    const jwk = jwks.find(({ kid }) => kid === receipt.keyId)
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: jwk?.x ?? '' }, format: 'jwk' })
    const [header = '', payload = '', signature = ''] = jws.split('.')
    const signed = Buffer.from(`${header}.${payload}`)
    expect(verify(null, signed, key, Buffer.from(signature, 'base64url'))).toBe(true)
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({
      number: receipt.number,
      formSha256: receipt.formSha256,
    })
  })

  test('goes on over pages when the story is long, and loses none of it', async () => {
    const story = Array.from({ length: 150 }, (_, line) => `第${line}行写了一些事`).join('\n')
    const receipt = await receiptOf(await file({ story }))
    const text = pdfText(Buffer.from(await (await fetched(receipt.paperUrl)).arrayBuffer()))
    for (const line of [0, 75, 149]) expect(text.replace(/\s/g, '')).toContain(`第${line}行写了一些事`)
  })

  test.each([
    ['without its signature', (url: URL) => url.searchParams.delete('signature')],
    ['with a later end', (url: URL) => url.searchParams.set('expires', '9999999999999')],
    [
      'of another case',
      (url: URL) => (url.pathname = url.pathname.replace(/[0-9a-f]{12}\//, '0'.repeat(12) + '/')),
    ],
  ])('is not given to a link %s', async (_how, change) => {
    const url = new URL((await receiptOf(await file())).paperUrl, server.address)
    change(url)
    const response = await fetch(url)
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ code: 'link-expired' })
  })

  test('is not given any more when the link is over', async () => {
    const { paperUrl } = await receiptOf(await file())
    server.clock.forward(21 * 60)
    expect((await fetched(paperUrl)).status).toBe(403)
  })
})

describe('whoever holds number and fingerprint', () => {
  test('sees that it is genuine, when, what kind and where, and nothing else', async () => {
    const unit = { code: '350102', name: '福州市鼓楼区市场监督管理局' }
    const receipt = await receiptOf(await file({ unit }))
    const checked = await check(receipt)
    expect(checked).toEqual({
      number: receipt.number,
      authenticity: 'genuine',
      kind: 'complaint',
      receivedAt: receipt.receivedAt,
      unit,
      files: 0,
      isFiled: null,
    })
  })

  test('may type them with blanks and in capitals', async () => {
    const { number, fingerprint } = await receiptOf(await file())
    const f = fingerprint.toUpperCase().replace(/(.{5})/, '$1 ')
    const params = { id: ` ${number.replace('-', '－')} ` }
    expect(await server.api.succeeds(checkReceipt, { params, query: { f } })).toMatchObject({
      authenticity: 'genuine',
    })
  })

  test('learns whether a file was part of it', async () => {
    const { photo, filed } = await withPhoto()
    const receipt = await receiptOf(filed)
    expect((await check(receipt, { sha256: sha256(photo) })).isFiled).toBe(true)
    expect((await check(receipt, { sha256: 'b'.repeat(64) })).isFiled).toBe(false)
  })

  test('with a wrong fingerprint gets the very answer of a number that does not exist', async () => {
    const { number } = await receiptOf(await file())
    const wrong = await server.api.refuses(checkReceipt, {
      params: { id: number },
      query: { f: '0'.repeat(10) },
    })
    const none = await server.api.refuses(checkReceipt, {
      params: { id: '2026-999999' },
      query: { f: '0'.repeat(10) },
    })
    expect({ ...wrong, requestId: null }).toEqual({ ...none, requestId: null })
    expect(wrong.code).toBe('receipt-unknown')
  })

  test('comes from the code on the paper to the page of the app', async () => {
    const { number, fingerprint } = await receiptOf(await file())
    const response = await fetched(`/r/${number}-${fingerprint}`)
    expect(response.headers.get('location')).toBe(verifyAddress(number, fingerprint))
    expect(verifyPage(number, fingerprint)).toBe(verifyAddress(number, fingerprint))
  })
})
