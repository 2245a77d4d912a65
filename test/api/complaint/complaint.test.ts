import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import sharp from 'sharp'
import { fileComplaint, getComplaint, listComplaints, withdrawComplaint } from '../../../contract/complaint'
import type { Complaint } from '../../../contract/complaint'
import { operations } from '../../../contract/operations'
import { CaseRepository } from '../../../server/complaint/case.repository'
import { insertCases } from '../../../server/complaint/case-seed.service'
import { brokenLink, sha256OfJson } from '../../../server/db/event-chain.rules'
import { idsBy } from '../../../server/db/new-id'
import type { ApiClient } from '../api-client'
import { soundFiles } from '../evidence/sound-files'
import { TusClient, sha256 } from '../evidence/tus-client'
import { removeDataDir } from '../../database'
import { startTestServer, type TestServer } from '../test-server'
import { tokenOf } from './attached-file'
import { inputFor } from './case-stage'
import { complaintForm } from './complaint-form'

let server: TestServer
let me: ApiClient
let phone = 13_700_000_000
let keys = 0

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())
beforeEach(async () => {
  me = await someone()
})

function someone(): Promise<ApiClient> {
  phone += 1
  return server.signIn(String(phone))
}

function newKey(): string {
  keys += 1
  return `test-key-${keys}`
}

function file(client: ApiClient, form = complaintForm(), idempotencyKey = newKey()): Promise<Complaint> {
  return client.succeeds(fileComplaint, { body: form, idempotencyKey })
}

function photo(background: string): Promise<Buffer> {
  return sharp({ create: { width: 2400, height: 1200, channels: 3, background } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '26/1 4/1 0/1' } })
    .jpeg()
    .toBuffer()
}

async function attached(client: ApiClient, bytes: Buffer, name = '小票.jpg') {
  const answer = await new TusClient(server.address, tokenOf(client)).upload(bytes, name)
  expect(answer.status).toBe(204)
  return { sha256: sha256(bytes), name }
}

describe('filing', () => {
  test('answers with a number, the state, the running clock and the first event', async () => {
    const filed = await file(me)
    expect(filed.number).toMatch(/^2026-\d{6}$/)
    expect(filed).toMatchObject({
      state: 'submitted',
      clock: { kind: 'acceptance', day: 0, of: 7, unit: 'workday', overdue: false },
      actions: ['add-evidence', 'change-requests', 'withdraw', 'prepare-national', 'national-number'],
      timeline: [{ actor: 'consumer', title: { zh: '提交投诉' } }],
    })
  })

  test('keeps the form as it was sent', async () => {
    const form = complaintForm({
      story: '第一行\n第二行 <b>&amp;</b> \u{1F36A}',
      orderNo: "'; drop table x;--",
    })
    const { id } = await file(me, form)
    const { attachments, ...kept } = form
    expect(attachments).toEqual([])
    expect((await me.succeeds(getComplaint, { params: { id } })).form).toEqual(kept)
  })

  test('gives every case another number', async () => {
    const numbers = await Promise.all(Array.from({ length: 10 }, async () => (await file(me)).number))
    expect(new Set(numbers).size).toBe(10)
  })

  test('names each field the rules refuse', async () => {
    const form = complaintForm({ contactPhone: '12345 67', happenedOn: '2027-01-01', merchantAddress: ' ' })
    const problem = await me.refuses(fileComplaint, { body: form, idempotencyKey: newKey() })
    expect(problem.code).toBe('invalid-input')
    expect(problem.fields?.map(({ field }) => field).sort()).toEqual([
      'contactPhone',
      'happenedOn',
      'merchantAddress',
    ])
  })

  test.each([
    ['a name of 10 000 characters', { merchantName: '长'.repeat(10_000) }, 'merchantName'],
    ['no request', { requests: [] }, 'requests'],
    [
      'ten attachments',
      { attachments: Array(10).fill({ sha256: 'a'.repeat(64), name: 'x' }) },
      'attachments',
    ],
    ['half a fen', { amountFen: 0.5 }, 'amountFen'],
  ])('%s is refused by the name of its field', async (_what, changes, field) => {
    const problem = await me.refuses(fileComplaint, {
      body: complaintForm(changes),
      idempotencyKey: newKey(),
    })
    expect(problem).toMatchObject({ code: 'invalid-input' })
    expect(problem.fields?.map((each) => each.field.split('.')[0])).toContain(field)
  })

  test('needs its idempotency key and a signed-in person', async () => {
    expect((await me.refuses(fileComplaint, { body: complaintForm() })).code).toBe('idempotency-key-missing')
    const problem = await server.api.refuses(fileComplaint, {
      body: complaintForm(),
      idempotencyKey: newKey(),
    })
    expect(problem.code).toBe('sign-in-required')
  })
})

describe('the same filing again', () => {
  test('answers with the same case', async () => {
    const key = newKey()
    const first = await file(me, complaintForm(), key)
    expect(await file(me, complaintForm(), key)).toMatchObject({ id: first.id, number: first.number })
  })

  test('with another content is refused', async () => {
    const key = newKey()
    await file(me, complaintForm(), key)
    const body = complaintForm({ story: '另一件事。' })
    expect((await me.refuses(fileComplaint, { body, idempotencyKey: key })).code).toBe('idempotency-mismatch')
  })

  test('twenty times at once makes one case', async () => {
    const key = newKey()
    const filed = await Promise.all(Array.from({ length: 20 }, () => file(me, complaintForm(), key)))
    expect(new Set(filed.map(({ id }) => id)).size).toBe(1)
    expect((await me.succeeds(listComplaints)).items).toHaveLength(1)
  })

  test('with the key of another person is a case of one’s own', async () => {
    const key = newKey()
    const other = await someone()
    expect((await file(me, complaintForm(), key)).id).not.toBe((await file(other, complaintForm(), key)).id)
  })

  test('after a restart still answers with the same case', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'fxc-case-'))
    const first = await startTestServer({ dataDir })
    const before = await first.signIn('13700009999')
    const filed = await file(before, complaintForm(), 'key-over-restart')
    await first.stop()
    const second = await startTestServer({ dataDir })
    const after = second.api.as(tokenOf(before))
    expect(await file(after, complaintForm(), 'key-over-restart')).toMatchObject({ id: filed.id })
    expect((await after.succeeds(listComplaints)).items).toHaveLength(1)
    await second.stop()
    await removeDataDir(dataDir)
  })
})

describe('evidence', () => {
  test('of finished uploads stands on the case, in its order, each file once', async () => {
    const red = await attached(me, await photo('#a00'), '正面.jpg')
    const blue = await attached(me, await photo('#00a'), '反面.jpg')
    const filed = await file(me, complaintForm({ attachments: [red, blue, red] }))
    expect(filed.evidence.map(({ name, type }) => [name, type])).toEqual([
      ['正面.jpg', 'image/jpeg'],
      ['反面.jpg', 'image/jpeg'],
    ])
  })

  test('that is not here yet keeps the case from being filed, and nothing is left of it', async () => {
    const attachments = [{ sha256: 'c'.repeat(64), name: '还没传完.jpg' }]
    const idempotencyKey = newKey()
    const problem = await me.refuses(fileComplaint, { body: complaintForm({ attachments }), idempotencyKey })
    expect(problem.code).toBe('upload-incomplete')
    expect((await me.succeeds(listComplaints)).items).toEqual([])
    await file(me, complaintForm(), idempotencyKey)
  })

  test('of another person cannot be attached by its hash', async () => {
    const theirs = await attached(await someone(), await photo('#0a0'))
    const body = complaintForm({ attachments: [theirs] })
    expect((await me.refuses(fileComplaint, { body, idempotencyKey: newKey() })).code).toBe(
      'upload-incomplete',
    )
  })

  test('is shown by a signed link, without location, upright and small', async () => {
    const filed = await file(me, complaintForm({ attachments: [await attached(me, await photo('#123'))] }))
    const response = await fetch(server.address + String(filed.evidence[0]?.shownUrl))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/jpeg')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('cache-control')).toMatch(/^private, max-age=\d+$/)
    const shown = await sharp(Buffer.from(await response.arrayBuffer())).metadata()
    expect(shown).toMatchObject({ format: 'jpeg', width: 1800, height: 900 })
    expect(shown.exif).toBeUndefined()
  })

  test('of a photo is the shown copy and never the original', async () => {
    const filed = await file(me, complaintForm({ attachments: [await attached(me, await photo('#124'))] }))
    expect(filed.evidence[0]?.fileUrl).toBeNull()
    const url = new URL(String(filed.evidence[0]?.shownUrl), server.address)
    url.pathname = url.pathname.replace(/shown$/, 'file')
    expect((await fetch(url)).status).toBe(404)
  })

  test('of a PDF is handed to its reader by a signed link, under a name that cannot mislead', async () => {
    const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n')
    const filed = await file(
      me,
      complaintForm({ attachments: [await attached(me, pdf, '发票 🧾"\u202Egpj.pdf')] }),
    )
    expect(filed.evidence).toMatchObject([{ type: 'application/pdf', shownUrl: null }])
    const response = await fetch(server.address + String(filed.evidence[0]?.fileUrl))
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="evidence-[0-9a-f]{8}\.pdf"$/,
    )
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(Buffer.from(await response.arrayBuffer())).toEqual(pdf)
  })

  test('that is a recording is played by a signed link, also from its middle', async () => {
    const sound = soundFiles['audio/mp4']
    const filed = await file(me, complaintForm({ attachments: [await attached(me, sound, '录音.m4a')] }))
    expect(filed.evidence).toMatchObject([{ type: 'audio/mp4', bytes: sound.length, shownUrl: null }])
    const address = server.address + String(filed.evidence[0]?.fileUrl)
    const whole = await fetch(address)
    expect(whole.headers.get('content-type')).toBe('audio/mp4')
    expect(whole.headers.get('x-content-type-options')).toBe('nosniff')
    expect(Buffer.from(await whole.arrayBuffer())).toEqual(sound)
    const ask = (range: string) => fetch(address, { headers: { range } })
    const middle = await ask('bytes=10-19')
    expect([middle.status, middle.headers.get('content-range')]).toEqual([206, `bytes 10-19/${sound.length}`])
    expect(Buffer.from(await middle.arrayBuffer())).toEqual(sound.subarray(10, 20))
    expect(Buffer.from(await (await ask('bytes=-5')).arrayBuffer())).toEqual(sound.subarray(-5))
    expect((await ask(`bytes=${sound.length}-`)).status).toBe(416)
    expect((await ask('bytes=9-3')).status).toBe(200)
  })

  test('is sealed in the chain of the case by its hash: the digest of what was filed covers every file', async () => {
    const red = await attached(me, await photo('#b00'), '正面.jpg')
    const sound = await attached(me, soundFiles['audio/amr'], '录音.amr')
    const form = complaintForm({ attachments: [red, sound] })
    const { id } = await file(me, form)
    const cases = new CaseRepository(server.store.db)
    const [filing] = (await cases.eventsOf([id])).get(id) ?? []
    expect(filing?.sealedSha256).toBe(sha256OfJson(form))
    const other = complaintForm({ attachments: [red, { ...sound, sha256: 'd'.repeat(64) }] })
    expect(sha256OfJson(other)).not.toBe(filing?.sealedSha256)
  })

  test('is not shown by a link that was changed or is over', async () => {
    const filed = await file(me, complaintForm({ attachments: [await attached(me, await photo('#456'))] }))
    const url = new URL(String(filed.evidence[0]?.shownUrl), server.address)
    const other = new URL(url)
    other.searchParams.set('case', '00000000-0000-7000-8000-000000000000')
    const longer = new URL(url)
    longer.searchParams.set('expires', '9999999999999')
    const another = new URL(url)
    another.pathname = another.pathname.replace(/[0-9a-f]{64}/, 'd'.repeat(64))
    const bare = new URL(url.pathname, server.address)
    for (const wrong of [other, longer, another, bare]) await refusedAs('link-expired', wrong)
    server.clock.forward(21 * 60)
    await refusedAs('link-expired', url)
  })

  async function refusedAs(code: string, url: URL): Promise<void> {
    const response = await fetch(url)
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ code })
  }
})

describe('following', () => {
  test('the list is newest first and reads on by its cursor, without gaps or repeats', async () => {
    const filed: string[] = []
    for (let each = 0; each < 7; each += 1) {
      server.clock.forward(1)
      filed.unshift((await file(me)).id)
    }
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const query: Record<string, string | number> = { limit: 3, ...(cursor === null ? {} : { cursor }) }
      const page = await me.succeeds(listComplaints, { query })
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.next
    } while (cursor !== null)
    expect(seen).toEqual(filed)
  })

  test.each(['nonsense', Buffer.from('["x"]').toString('base64url'), Buffer.from('{').toString('base64url')])(
    'the cursor %s is refused',
    async (cursor) => {
      expect((await me.refuses(listComplaints, { query: { cursor } })).code).toBe('bad-cursor')
    },
  )

  test('the clock counts working days and runs over', async () => {
    const { id } = await file(me)
    server.clock.forward(86_400 * 15)
    const late = await me.succeeds(getComplaint, { params: { id } })
    expect(late.clock).toMatchObject({ kind: 'acceptance', overdue: true })
  })

  test('withdrawing ends the case and stops the clock; again changes nothing', async () => {
    const { id } = await file(me)
    const withdrawn = await me.succeeds(withdrawComplaint, { params: { id } })
    expect(withdrawn).toMatchObject({ state: 'withdrawn', clock: null, actions: ['rate', 'national-number'] })
    expect(withdrawn.timeline).toHaveLength(2)
    const again = await me.succeeds(withdrawComplaint, { params: { id } })
    expect(again.timeline).toHaveLength(2)
  })

  test('a case that has ended cannot be withdrawn', async () => {
    const { id } = await file(me)
    await new CaseRepository(server.store.db).append(id, [
      {
        id: '01900000-0000-7000-8000-000000000001',
        action: 'refuse',
        actor: 'officer',
        at: '2026-11-25T02:00:00.000Z',
        detail: { zh: '不属于本局职责。', en: 'Outside our duty.' },
        ground: '16-1',
      },
    ])
    expect((await me.refuses(withdrawComplaint, { params: { id } })).code).toBe('transition-not-allowed')
    expect(await me.succeeds(getComplaint, { params: { id } })).toMatchObject({
      state: 'refused',
      timeline: [{ actor: 'officer', detail: { zh: '不属于本局职责。' } }, { actor: 'consumer' }],
    })
  })
})

describe('only one’s own', () => {
  const ofCases = operations.filter(
    ({ access, path }) => access === 'own' && path.includes('/complaints/{id}'),
  )

  test.each(ofCases)('$id of another person’s case finds nothing', async (operation) => {
    const { id } = await file(await someone())
    expect((await me.refuses(operation, inputFor(operation, id))).code).toBe('case-unknown')
  })

  test.each(operations.filter(({ access }) => access === 'own'))('$id needs a person', async (operation) => {
    const { id } = await file(me)
    const params = { id }
    expect((await server.api.refuses(operation, { params })).code).toBe('sign-in-required')
  })

  test('the list shows nobody else’s', async () => {
    await file(await someone())
    expect((await me.succeeds(listComplaints)).items).toEqual([])
  })
})

describe('the log', () => {
  test('is a chain of hashes that begins with a seal of the form', async () => {
    const { id } = await file(me)
    await me.succeeds(withdrawComplaint, { params: { id } })
    const log = (await new CaseRepository(server.store.db).eventsOf([id])).get(id) ?? []
    expect(log).toHaveLength(2)
    expect(log[0]?.sealedSha256).toMatch(/^[0-9a-f]{64}$/)
    expect(brokenLink(log)).toBeNull()
  })

  test.each([
    ['changed', { at: '2026-01-01T00:00:00.000Z' }],
    ['given another actor', { actor: 'officer' as const }],
  ])('an event that was %s is found', async (_how, changes) => {
    const { id } = await file(me)
    await me.succeeds(withdrawComplaint, { params: { id } })
    const [first, second] = (await new CaseRepository(server.store.db).eventsOf([id])).get(id) ?? []
    if (!first || !second) throw new Error('two events were expected')
    expect(brokenLink([{ ...first, ...changes }, second])).toBe(1)
    expect(brokenLink([second])).toBe(2)
  })
})

describe('cases that are put in place', () => {
  test('have numbers, chains and states like filed ones, and are put there once', async () => {
    const { attachments, ...form } = complaintForm()
    expect(attachments).toEqual([])
    const personId = '01900000-0000-7000-8000-0000000000aa'
    const at = '2025-03-03T02:00:00.000Z'
    const seed = {
      id: '01900000-0000-7000-8000-0000000000ab',
      kind: 'complaint',
      personId,
      unit: null,
      form,
      events: [
        { id: '01900000-0000-7000-8000-0000000000ac', action: 'submit', actor: 'consumer', at, detail: null },
        { id: '01900000-0000-7000-8000-0000000000ad', action: 'accept', actor: 'officer', at, detail: null },
      ],
    } as const
    await insertCases(server.store.db, [seed], at, idsBy(server.clock))
    await insertCases(server.store.db, [seed], at, idsBy(server.clock))
    const cases = new CaseRepository(server.store.db)
    expect(await cases.find(personId, seed.id)).toMatchObject({ number: '2025-000001', filed_at: at })
    const log = (await cases.eventsOf([seed.id])).get(seed.id) ?? []
    expect(log).toHaveLength(2)
    expect(brokenLink(log)).toBeNull()
  })
})

test.each(['<img src=x onerror=alert(1)>', `'); DROP TABLE person; --`, '酸奶 🍼👨‍👩‍👧 ‮abc', '${7*7} %s {{x}}'])(
  '%s in every field is only text, and comes back as it was written',
  async (words) => {
    const hostile = {
      merchantName: words,
      merchantAddress: words,
      productName: words,
      lot: words,
      orderNo: words,
      story: words,
      contactName: words,
      contactAddress: words,
    }
    const filed = await file(me, complaintForm(hostile))
    const { form } = await me.succeeds(getComplaint, { params: { id: filed.id } })
    expect(form).toMatchObject(hostile)
    const { items } = await me.succeeds(listComplaints)
    expect(items.map(({ merchantName }) => merchantName)).toEqual([words])
  },
)
