import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { fileComplaint, getComplaint, listComplaints } from '../../../contract/complaint'
import type { Complaint, ComplaintForm } from '../../../contract/complaint'
import { CaseRepository } from '../../../server/complaint/case.repository'
import { brokenLink } from '../../../server/db/event-chain.rules'
import type { ApiClient } from '../api-client'
import { startTestServer, type TestServer } from '../test-server'
import { complaintForm } from './complaint-form'

let server: TestServer
let me: ApiClient
let phone = 13_710_000_000
let keys = 0

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())
beforeEach(async () => {
  phone += 1
  me = await server.signIn(String(phone))
})

const newKey = (): string => `filing-${(keys += 1)}`
const file = (form: ComplaintForm, idempotencyKey = newKey()): Promise<Complaint> =>
  me.succeeds(fileComplaint, { body: form, idempotencyKey })

const inGulou = { code: '350102', name: '福州市鼓楼区市场监督管理局' }
const inYuhang = { code: '330110', name: '杭州市余杭区市场监督管理局' }
const sale: NonNullable<ComplaintForm['sale']> = {
  channel: 'platform-shop',
  act: 'dealing',
  actAddress: '',
  platformName: '示例平台',
  platformRegion: inYuhang.code,
  isShownAddressUseless: false,
  merchantRegion: null,
}
const both = (): ComplaintForm =>
  complaintForm({
    kind: 'both',
    merchantAddress: '福建省福州市鼓楼区示例路 1 号',
    sale,
    unit: inGulou,
    reportUnit: inYuhang,
  })
const report = (changes: Partial<ComplaintForm> = {}): ComplaintForm =>
  complaintForm({ kind: 'report', ...changes })
const unnamed = { isAnonymous: true } as const

describe('one story filed as both', () => {
  test('becomes two linked cases, each with its own number, clock and office', async () => {
    const filed = await file(both())
    expect(filed).toMatchObject({
      kind: 'complaint',
      state: 'submitted',
      unit: inGulou,
      twin: { kind: 'report' },
      clock: { kind: 'acceptance', of: 7 },
    })
    const twin = await me.succeeds(getComplaint, { params: { id: filed.twin?.id ?? '' } })
    expect(twin).toMatchObject({
      kind: 'report',
      state: 'reported',
      unit: inYuhang,
      twin: { id: filed.id, number: filed.number, kind: 'complaint' },
      clock: { kind: 'verification', of: 15 },
    })
    expect(twin.number).not.toBe(filed.number)
    expect(twin.form.story).toBe(filed.form.story)
  })

  test('keeps with each case why it went to its office', async () => {
    const filed = await file(both())
    const twin = await me.succeeds(getComplaint, { params: { id: filed.twin?.id ?? '' } })
    expect(filed.timeline[0]?.detail?.zh).toBe(
      '送福州市鼓楼区市场监督管理局：店铺在平台上公示的地址（总局令第121号第十三条第三款）',
    )
    expect(twin.timeline[0]?.detail?.zh).toContain('第三十一条第二款')
    const log = (await new CaseRepository(server.store.db).eventsOf([twin.id])).get(twin.id) ?? []
    expect(brokenLink(log)).toBeNull()
  })

  test('is filed once, however often it is sent, and answers with the same two', async () => {
    const key = newKey()
    const answers = await Promise.all([file(both(), key), file(both(), key), file(both(), key)])
    expect(new Set(answers.map(({ number, twin }) => `${number} ${twin?.number ?? ''}`)).size).toBe(1)
    const { items } = await me.succeeds(listComplaints, { query: {} })
    expect(items.map(({ kind }) => kind).sort()).toEqual(['complaint', 'report'])
  })

  test('with another content under the same key is refused', async () => {
    const key = newKey()
    await file(both(), key)
    const { reportUnit: _reportUnit, ...alone } = both()
    const body: ComplaintForm = { ...alone, kind: 'complaint' }
    expect((await me.refuses(fileComplaint, { body, idempotencyKey: key })).code).toBe('idempotency-mismatch')
  })

  test('shows neither case to anybody else', async () => {
    const filed = await file(both())
    const stranger = await server.signIn(String((phone += 1)))
    for (const id of [filed.id, filed.twin?.id ?? '']) {
      expect((await stranger.refuses(getComplaint, { params: { id } })).code).toBe('case-unknown')
    }
  })
})

describe('a report', () => {
  test('may be without a name, and is in the list of the one who filed it', async () => {
    const filed = await file(report({ ...unnamed, unit: inGulou }))
    expect(filed).toMatchObject({
      kind: 'report',
      twin: null,
      form: { isAnonymous: true, contactName: '', contactPhone: '', contactAddress: '' },
    })
    const { items } = await me.succeeds(listComplaints, { query: {} })
    expect(items.map(({ number, kind }) => `${kind} ${number}`)).toEqual([`report ${filed.number}`])
  })

  test('needs no day, no address of the reporter, and no request', async () => {
    await expect(file(report({ happenedOn: null, contactAddress: '' }))).resolves.toMatchObject({
      kind: 'report',
    })
  })

  test('with an open office says so', async () => {
    const filed = await file(report({ sale: { ...sale, platformRegion: null } }))
    expect(filed.unit).toBeNull()
    expect(filed.timeline[0]?.detail?.zh).toContain('办理机关未定')
  })

  test('to an office of one’s own choice says that it was chosen', async () => {
    const filed = await file(report({ sale, unit: inGulou }))
    expect(filed.timeline[0]?.detail?.zh).toBe('送福州市鼓楼区市场监督管理局：由本人选定')
  })
})

describe('an office', () => {
  test('is called by the name of its county, whatever the sender calls it', async () => {
    expect((await file(complaintForm({ unit: { ...inGulou, name: '某某局' } }))).unit).toEqual(inGulou)
  })

  test('is open in a form of before there was a choice', async () => {
    const filed = await file(complaintForm())
    expect(filed).toMatchObject({ kind: 'complaint', unit: null, twin: null })
    expect(filed.timeline[0]?.detail).toBeNull()
  })
})

describe('what does not fit together is refused by its field', () => {
  test.each<[string, Partial<ComplaintForm>, string]>([
    ['a complaint without a name', unnamed, 'contactName'],
    ['a complaint that says it is anonymous', { isAnonymous: true }, 'isAnonymous'],
    ['both without a name', { kind: 'both', ...unnamed }, 'isAnonymous'],
    ['both without a request', { kind: 'both', requests: [] }, 'requests'],
    ['a second office of a single case', { reportUnit: inGulou }, 'reportUnit'],
    ['an office of a city that has counties', { unit: { code: '350100', name: '某局' } }, 'unit'],
    ['an office of no place', { unit: { code: '990101', name: '某局' } }, 'unit'],
    ['no address of a merchant that shows none elsewhere', { merchantAddress: '' }, 'merchantAddress'],
  ])('%s', async (_what, changes, field) => {
    const problem = await me.refuses(fileComplaint, {
      body: complaintForm(changes),
      idempotencyKey: newKey(),
    })
    expect(problem.code).toBe('invalid-input')
    expect(problem.fields?.map((each) => each.field)).toContain(field)
  })

  test.each<[string, Partial<ComplaintForm>, string]>([
    ['a report that asks for money', { requests: ['refund'] }, 'requests'],
    ['a report that agrees to mediation', { consentMediation: true }, 'consentMediation'],
    ['an anonymous report with a telephone', { ...unnamed, contactPhone: '13800000000' }, 'contactPhone'],
    ['a named report without a telephone', { contactPhone: '' }, 'contactPhone'],
  ])('%s', async (_what, changes, field) => {
    const problem = await me.refuses(fileComplaint, { body: report(changes), idempotencyKey: newKey() })
    expect(problem.fields?.map((each) => each.field)).toEqual([field])
  })

  test('and nothing of it is filed', async () => {
    const body = { ...both(), reportUnit: { code: '990101', name: '某局' } }
    await me.refuses(fileComplaint, { body, idempotencyKey: newKey() })
    expect((await me.succeeds(listComplaints, { query: {} })).items).toEqual([])
  })

  test('a shop on a platform that shows no address needs none', async () => {
    const hidden = { ...sale, isShownAddressUseless: true }
    const form = complaintForm({ merchantAddress: '', sale: hidden, unit: inYuhang })
    expect((await file(form)).timeline[0]?.detail?.zh).toContain('第十三条第三款')
  })
})
