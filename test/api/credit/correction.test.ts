import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import sharp from 'sharp'
import {
  fileCorrection,
  getCorrection,
  listCorrections,
  withdrawCorrection,
  type Correction,
  type CorrectionForm,
} from '../../../contract/correction'
import { CorrectionOffice, OfficeError } from '../../../server/credit/correction/office.service'
import { idsBy } from '../../../server/db/new-id'
import { abnormal, penalty, society } from '../../unit/domain/credit/records'
import type { ApiClient } from '../api-client'
import { TusClient, sha256 } from '../evidence/tus-client'
import { run } from '../process/server-process'
import { databaseEnv } from '../../database'
import { startTestServer, type TestServer } from '../test-server'
import { registration, write } from './seed'

const uscc = '91350100M000100Y43'
let server: TestServer
let me: ApiClient
let phone = 13_600_000_000
let keys = 0

beforeAll(async () => {
  server = await startTestServer({
    fill: (store, clock) =>
      write(store, clock, registration(), [
        penalty({ id: 'p1', content: '罚款 800 元' }),
        penalty({ id: 'gone', publishedOn: '2024-01-01' }),
        abnormal({ id: 'listed', publishedOn: '2026-11-20' }),
        society({ id: 'said' }),
      ]),
  })
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

const form = (over: Partial<CorrectionForm> = {}): CorrectionForm => ({
  uscc,
  target: { type: 'registration', field: 'address' },
  kind: 'query',
  wrong: '这里写的地址是三年前的',
  right: '福州市仓山区示例路 9 号',
  reason: '店门口贴的营业执照',
  attachments: [],
  contactName: '林示例',
  contactPhone: '13800000000',
  isMerchant: false,
  ...over,
})

const file = (client: ApiClient, over: Partial<CorrectionForm> = {}, idempotencyKey = newKey()) =>
  client.succeeds(fileCorrection, { body: form(over), idempotencyKey })

const refused = (over: Partial<CorrectionForm>) =>
  me.refuses(fileCorrection, { body: form(over), idempotencyKey: newKey() })

const office = () =>
  new CorrectionOffice({ db: server.store.db, clock: server.clock, newId: idsBy(server.clock) })

function tokenOf(client: object): string {
  if ('token' in client && typeof client.token === 'string') return client.token
  throw new Error('the client has no token')
}

async function attached(client: ApiClient, background: string) {
  const picture = { width: 40, height: 30, channels: 3, background } as const
  const bytes = await sharp({ create: picture }).jpeg().toBuffer()
  const answer = await new TusClient(server.address, tokenOf(client)).upload(bytes, '执照.jpg')
  expect(answer.status).toBe(204)
  return { sha256: sha256(bytes), name: '执照.jpg' }
}

describe('asking', () => {
  test('answers with a number, the fact as it stood, the clock and the first event', async () => {
    const asked = await file(me)
    expect(asked.number).toMatch(/^JC2026-\d{6}$/)
    expect(asked).toMatchObject({
      kind: 'query',
      state: 'received',
      stateName: { zh: '已收到' },
      subject: {
        uscc,
        field: 'address',
        recordKind: null,
        shown: '福州市鼓楼区示例路 1 号',
        source: '示例公示系统',
      },
      clock: { of: 20, day: 0, left: 20, lateBy: 0, provisional: false },
      actions: ['withdraw'],
      events: [{ actor: 'person', title: { zh: '提交' }, text: null }],
    })
  })

  test('about a record keeps what the record said', async () => {
    const asked = await file(me, { target: { type: 'record', recordId: 'p1' } })
    expect(asked.subject).toMatchObject({ recordKind: 'penalty', recordId: 'p1', shown: '罚款 800 元' })
    expect(asked.subject.title).toContain('示市监处罚〔2026〕1号')
  })

  test('about a record that is not public any more says nothing of it, in the list neither', async () => {
    await write(server.store, server.clock, registration(), [
      penalty({ id: 'mended', violation: '示例违法', content: '罚款 900 元' }),
    ])
    const target = { type: 'record', recordId: 'mended' } as const
    const { id, subject } = await file(me, { target })
    expect(subject).toMatchObject({ recordId: 'mended', shown: '罚款 900 元' })
    await write(server.store, server.clock, registration(), [
      penalty({ id: 'mended', violation: '示例违法', repairedOn: '2026-11-20' }),
    ])
    const gone = { recordId: 'mended', title: '', shown: '' }
    expect((await me.succeeds(getCorrection, { params: { id } })).subject).toMatchObject(gone)
    expect((await me.succeeds(listCorrections, {})).items.map((item) => item.subject)).toMatchObject([gone])
  })

  test('for a correction takes evidence, and shows it to the person alone', async () => {
    const attachment = await attached(me, '#654321')
    const asked = await file(me, { kind: 'correction', attachments: [attachment] })
    expect(asked.evidence).toEqual([expect.objectContaining({ ...attachment, type: 'image/jpeg' })])
    const shown = await fetch(server.address + (asked.evidence[0]?.shownUrl ?? ''))
    expect(shown.headers.get('content-type')).toBe('image/jpeg')
    const problem = await (
      await someone()
    ).refuses(fileCorrection, {
      body: form({ kind: 'correction', attachments: [attachment] }),
      idempotencyKey: newKey(),
    })
    expect(problem.code).toBe('upload-incomplete')
  })

  test('for a correction without evidence is refused at its field', async () => {
    const problem = await refused({ kind: 'correction' })
    expect(problem).toMatchObject({ code: 'invalid-input', fields: [{ field: 'attachments' }] })
  })

  test.each([
    ['a kind the law does not give', { kind: 'false-report' }, 'kind'],
    [
      'an objection of somebody else',
      { kind: 'objection', target: { type: 'record', recordId: 'listed' } },
      'isMerchant',
    ],
    ['what was gathered from society', { target: { type: 'record', recordId: 'said' } }, 'kind'],
    ['no telephone number', { contactPhone: 'none' }, 'contactPhone'],
    ['blanks', { wrong: '   ' }, 'wrong'],
    ['10 000 characters', { wrong: '长'.repeat(10_000) }, 'wrong'],
    ['a field of no registration', { target: { type: 'registration', field: 'shoe-size' } }, 'target'],
  ])('%s is refused by the name of its field', async (_what, over, field) => {
    const problem = await refused(over as Partial<CorrectionForm>)
    expect(problem.code).toBe('invalid-input')
    expect(problem.fields?.map((each) => each.field.split('.')[0])).toContain(field)
  })

  test('what is not public, or not any more, cannot be corrected', async () => {
    for (const target of [
      { type: 'record', recordId: 'gone' },
      { type: 'record', recordId: "'; drop table correction_request; --" },
      { type: 'registration', field: 'registeredCapital' },
    ] as const) {
      expect((await refused({ target })).code).toBe('correction-target-not-public')
    }
    expect((await refused({ uscc: '91350100M000100Y44' })).code).toBe('merchant-unknown')
  })

  test('keeps hostile text as text', async () => {
    const wrong = `<img src=x onerror=alert(1)> '; -- \u202e \u{1F36A}`
    const { id } = await file(me, { wrong })
    expect((await me.succeeds(getCorrection, { params: { id } })).form.wrong).toBe(wrong)
  })

  test('with one key asks once, and a different form under that key is refused', async () => {
    const key = newKey()
    const [one, other] = await Promise.all([file(me, {}, key), file(me, {}, key)])
    expect(other.id).toBe(one.id)
    const problem = await me.refuses(fileCorrection, {
      body: form({ wrong: '别的' }),
      idempotencyKey: key,
    })
    expect(problem.code).toBe('idempotency-mismatch')
    expect((await me.succeeds(listCorrections)).items).toHaveLength(1)
  })

  test('goes on at most twenty times a day', async () => {
    for (let sent = 0; sent < 20; sent += 1) await file(me)
    expect((await refused({})).code).toBe('correction-day-limit')
    await file(await someone())
  })

  test('leaves nothing of the person in the log', async () => {
    await file(me, { contactName: '绝密示例', contactPhone: '13911112222', wrong: '不要记下来' })
    expect(server.log.join('\n')).not.toMatch(/绝密示例|13911112222|不要记下来/)
  })
})

describe('what is asked', () => {
  test('is listed page by page, newest first, and only one’s own', async () => {
    const ids: string[] = []
    for (let sent = 0; sent < 5; sent += 1) {
      server.clock.forward(1)
      ids.unshift((await file(me)).id)
    }
    const first = await me.succeeds(listCorrections, { query: { limit: 3 } })
    const second = await me.succeeds(listCorrections, { query: { limit: 3, cursor: first.next ?? '' } })
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids)
    expect(second.next).toBeNull()
    expect((await (await someone()).succeeds(listCorrections)).items).toEqual([])
    expect((await me.refuses(listCorrections, { query: { cursor: 'bm9wZQ' } })).code).toBe('bad-cursor')
  })

  test('is unknown to everybody else, to read and to withdraw', async () => {
    const { id } = await file(me)
    const other = await someone()
    expect((await other.refuses(getCorrection, { params: { id } })).code).toBe('correction-unknown')
    expect((await other.refuses(withdrawCorrection, { params: { id } })).code).toBe('correction-unknown')
    expect((await me.succeeds(getCorrection, { params: { id } })).state).toBe('received')
  })

  test('can be withdrawn, also twice, and not after it was answered', async () => {
    const { id } = await file(me)
    for (let times = 0; times < 2; times += 1) {
      const withdrawn = await me.succeeds(withdrawCorrection, { params: { id } })
      expect(withdrawn).toMatchObject({ state: 'withdrawn', clock: null, actions: [] })
      expect(withdrawn.events).toHaveLength(2)
    }
    const answered = await file(me)
    await office().answer(answered.id, 'elsewhere', '王示例', '请找示例区市场监督管理局')
    const problem = await me.refuses(withdrawCorrection, { params: { id: answered.id } })
    expect(problem.code).toBe('correction-settled')
  })
})

describe('the office', () => {
  let asked: Correction
  beforeEach(async () => {
    asked = await file(me)
  })
  const read = () => me.succeeds(getCorrection, { params: { id: asked.id } })

  test('takes it up and answers; the person reads the answer, not who of the office gave it', async () => {
    await office().accept(asked.number, '王示例')
    expect(await read()).toMatchObject({ state: 'verifying', stateName: { zh: '核实中' } })
    const view = await office().answer(asked.id, 'unfounded', '王示例', '住所没有变更登记。')
    expect(view).toMatchObject({ state: 'unfounded', isChainWhole: true })
    expect(view.events.map(({ officer }) => officer)).toEqual([null, '王示例', '王示例'])
    const answered = await read()
    expect(answered).toMatchObject({ stateName: { zh: '已答复：信息无误' }, clock: { lateBy: 0, left: 0 } })
    expect(answered.events[0]).toMatchObject({ actor: 'officer', text: '住所没有变更登记。' })
    expect(JSON.stringify(answered)).not.toContain('王示例')
  })

  test('cannot answer what it has not verified, nor twice, nor without words or a name', async () => {
    await expect(office().answer(asked.id, 'corrected', '王示例', '已改')).rejects.toThrow(OfficeError)
    await office().accept(asked.id, '王示例')
    await expect(office().accept(asked.id, '王示例')).rejects.toThrow(/taken up already/)
    await expect(office().answer(asked.id, 'corrected', '王示例', ' ')).rejects.toThrow('--text')
    await expect(office().answer(asked.id, 'corrected', '', '已改')).rejects.toThrow('--officer')
    await office().answer(asked.id, 'corrected', '王示例', '已改')
    await expect(office().answer(asked.id, 'unfounded', '王示例', '没改')).rejects.toThrow(/is over/)
    expect((await read()).state).toBe('corrected')
    await expect(office().show('JC1999-000001')).rejects.toThrow('There is no request')
  })

  test('lists what waits longest first, without what is over', async () => {
    await me.succeeds(withdrawCorrection, { params: { id: asked.id } })
    const open = await office().list('open')
    expect(open.map(({ id }) => id)).not.toContain(asked.id)
    expect(open.map(({ filedAt }) => filedAt)).toEqual(open.map(({ filedAt }) => filedAt).sort())
    expect((await office().list('all')).map(({ id }) => id)).toContain(asked.id)
  })

  test('is seen to be late when it is', async () => {
    server.clock.forward(40 * 86_400)
    const late = await (
      await server.signIn(String(phone))
    ).succeeds(getCorrection, {
      params: { id: asked.id },
    })
    expect(late.clock?.lateBy).toBeGreaterThan(0)
    server.clock.forward(-40 * 86_400)
  })

  test('notices when an event was changed behind its back', async () => {
    await office().accept(asked.id, '王示例')
    await server.store.db
      .updateTable('correction_event')
      .set({ officer: '别人' })
      .where('request_id', '=', asked.id)
      .where('action', '=', 'accept')
      .execute()
    expect((await office().show(asked.id)).isChainWhole).toBe(false)
  })

  test('works from the command line, on the database of the running server', async () => {
    const cli = async (...words: string[]) => {
      const database = await databaseEnv(server.dataDir)
      const { output, ended } = run('cli', { DATA_DIR: server.dataDir, ...database }, [
        'corrections',
        ...words,
      ])
      return { code: await ended, ...output }
    }
    expect((await cli('list')).stdout).toContain(asked.number)
    const by = ['--officer', '王示例']
    expect((await cli('accept', asked.number, ...by)).code).toBe(0)
    const answer = ['--outcome', 'corrected', '--text', '已更新为新住所。', ...by]
    expect((await cli('answer', asked.number, ...answer)).code).toBe(0)
    expect((await read()).events[0]?.text).toBe('已更新为新住所。')
    const again = await cli('accept', asked.number, ...by)
    expect(again).toMatchObject({ code: 1, stdout: '' })
    expect(again.stderr).toMatch(/^JC2026-\d{6} is corrected: it is over[^\n]*\n$/)
  })
})
