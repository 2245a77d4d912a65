import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import sharp from 'sharp'
import { fileComplaint, getComplaint, listComplaints, type Complaint } from '../../../contract/complaint'
import { getNationalPack, noteNationalNumber, prepareNationalPack } from '../../../contract/national'
import { CaseRepository } from '../../../server/complaint/case.repository'
import { brokenLink } from '../../../server/db/event-chain.rules'
import { getWorld } from '../../../contract/world'
import type { ApiClient } from '../api-client'
import { TusClient, sha256 } from '../evidence/tus-client'
import { startTestServer, type TestServer } from '../test-server'
import { complaintForm } from './complaint-form'

// Printing starts a thread that reads the typeface: some seconds on a busy machine.

let server: TestServer
let me: ApiClient
beforeAll(async () => {
  server = await startTestServer()
  me = await server.signIn('13500000001')
})
afterAll(() => server.stop())

let keys = 0
function file(changes: Parameters<typeof complaintForm>[0] = {}, client = me): Promise<Complaint> {
  keys += 1
  return client.succeeds(fileComplaint, { body: complaintForm(changes), idempotencyKey: `national-${keys}` })
}
const number = '1350102002026112300001'

function tokenOf(client: object): string {
  if ('token' in client && typeof client.token === 'string') return client.token
  throw new Error('the client has no token')
}

async function attached(bytes: Buffer, name: string) {
  expect((await new TusClient(server.address, tokenOf(me)).upload(bytes, name)).status).toBe(204)
  return { sha256: sha256(bytes), name }
}

const photo = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 1200, height: 900, channels: 3, background } })
    .jpeg()
    .toBuffer()

describe('a case that is handed over to 12315', () => {
  test('is prepared, not filed, wherever it shows, and no clock runs', async () => {
    const { id } = await file()
    const params = { id }
    expect(await me.succeeds(getNationalPack, { params })).toMatchObject({ at: 'here', canPrepare: true })
    expect(await me.succeeds(prepareNationalPack, { params })).toMatchObject({ at: 'prepared', number: null })
    const words = { zh: '已备好，还没有提交到 12315' }
    expect(await me.succeeds(getComplaint, { params })).toMatchObject({ stateName: words, clock: null })
    const list = await me.succeeds(listComplaints)
    expect(list.items.find((each) => each.id === id)).toMatchObject({ stateName: words, clock: null })
  })

  test('is filed there once its number is noted; the same number again changes nothing', async () => {
    const { id } = await file()
    const params = { id }
    await me.succeeds(prepareNationalPack, { params })
    for (let each = 0; each < 2; each += 1)
      expect(await me.succeeds(noteNationalNumber, { params, body: { number } })).toMatchObject({
        at: 'national',
        number,
      })
    const { stateName, timeline } = await me.succeeds(getComplaint, { params })
    expect(stateName.zh).toContain(number)
    expect(timeline).toHaveLength(3)
    const log = (await new CaseRepository(server.store.db).eventsOf([id])).get(id) ?? []
    expect(brokenLink(log)).toBeNull()
  })

  test('takes no number before it is prepared, nor one of another form', async () => {
    const { id } = await file()
    const params = { id }
    expect((await me.refuses(noteNationalNumber, { params, body: { number } })).code).toBe(
      'transition-not-allowed',
    )
    await me.succeeds(prepareNationalPack, { params })
    expect((await me.refuses(noteNationalNumber, { params, body: { number: '<b>' } })).code).toBe(
      'invalid-input',
    )
  })

  test('is not handed over any more once an office has accepted it', async () => {
    const { id } = await file()
    await new CaseRepository(server.store.db).append(id, [
      {
        id: '01900000-0000-7000-8000-00000000000a',
        action: 'accept',
        actor: 'officer',
        at: '2026-11-24T02:00:00.000Z',
        detail: null,
      },
    ])
    const params = { id }
    expect(await me.succeeds(getNationalPack, { params })).toMatchObject({ at: 'here', canPrepare: false })
    expect((await me.refuses(prepareNationalPack, { params })).code).toBe('transition-not-allowed')
  })

  test('is nobody else’s', async () => {
    const { id } = await file()
    const other = await server.signIn('13500000002')
    const params = { id }
    expect((await other.refuses(getNationalPack, { params })).code).toBe('case-unknown')
    expect((await other.refuses(prepareNationalPack, { params })).code).toBe('case-unknown')
    expect((await other.refuses(noteNationalNumber, { params, body: { number } })).code).toBe('case-unknown')
  })
})

describe('its files', () => {
  test('stay as they are when four are enough', async () => {
    const bytes = await photo('#a40')
    const { id } = await file({ attachments: [await attached(bytes, '小票.jpg')] })
    const { parts, leftOut } = await me.succeeds(prepareNationalPack, { params: { id } })
    expect(leftOut).toEqual([])
    expect(parts).toMatchObject([{ name: 'fangxincha-12315-1.jpg', type: 'image/jpeg', holds: ['小票.jpg'] }])
    const response = await fetch(server.address + (parts[0]?.url ?? ''))
    expect(sha256(Buffer.from(await response.arrayBuffer()))).toBe(sha256(bytes))
  })

  test('of six photos become one PDF of six pages that is small enough', async () => {
    const colours = ['#100', '#200', '#300', '#400', '#500', '#600']
    const attachments = await Promise.all(
      colours.map(async (each) => attached(await photo(each), `${each}.jpg`)),
    )
    const { id } = await file({ attachments })
    const { parts } = await me.succeeds(prepareNationalPack, { params: { id } })
    expect(parts).toMatchObject([
      { name: 'fangxincha-12315-1.pdf', holds: colours.map((each) => `${each}.jpg`) },
    ])
    const response = await fetch(server.address + (parts[0]?.url ?? ''))
    const pdf = Buffer.from(await response.arrayBuffer())
    expect(pdf.length).toBe(parts[0]?.bytes)
    expect(pdf.length).toBeLessThanOrEqual(5_000_000)
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(6)
  })

  test('are not given to an address that was changed', async () => {
    const { id } = await file({ attachments: [await attached(await photo('#0a0'), 'a.jpg')] })
    const { parts } = await me.succeeds(prepareNationalPack, { params: { id } })
    const url = new URL(parts[0]?.url ?? '', server.address)
    url.pathname = url.pathname.replace(/0$/, '1')
    expect((await fetch(url)).status).toBe(403)
  })
})

test('where no office receives cases, each is prepared for 12315 as it is filed', async () => {
  const national = await startTestServer({ env: { CHANNEL: 'national' } })
  try {
    expect((await national.api.succeeds(getWorld)).channel).toBe('national')
    expect((await server.api.succeeds(getWorld)).channel).toBe('bureau')
    const filed = await file({}, await national.signIn('13500000003'))
    expect(filed).toMatchObject({ clock: null, stateName: { zh: '已备好，还没有提交到 12315' } })
    expect(filed.timeline).toHaveLength(2)
  } finally {
    await national.stop()
  }
})
