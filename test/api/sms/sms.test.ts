import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { fileComplaint } from '../../../contract/complaint'
import { receiveSms, smsHeaders, type SmsReply } from '../../../contract/sms'
import { toJson } from '../../../server/db/json'
import { smsSignature } from '../../../server/sms/signature.rules'
import { insertPapers } from '../../../server/trace/paper.writer'
import { insertLots, insertProducts, insertRecalls } from '../../../server/trace/trace-seed.service'
import { penalty } from '../../unit/domain/credit/records'
import { complaintForm } from '../complaint/complaint-form'
import { registration, write } from '../credit/seed'
import { startTestServer, type TestServer } from '../test-server'

const secret = 's'.repeat(32)
const maker = registration()
const clean = registration({ uscc: '91350100XX00000401', name: '福州示例净安食品有限公司' })
const branch = registration({ uscc: '91350100XX00000402', name: '福州示例净安食品有限公司马尾分公司' })
const gtin = '06901234567892'

let server: TestServer
let next = 0
beforeAll(async () => {
  server = await startTestServer({
    env: { SMS_GATEWAY_SECRET: secret },
    fill: async (store, clock) => {
      await write(store, clock, maker, [penalty({ id: 'fine' })])
      await write(store, clock, clean)
      await write(store, clock, branch)
      const product = {
        brand: null,
        spec: '200 g',
        category: '茶叶',
        net_content: null,
        maker_uscc: maker.uscc,
        licence_number: null,
        source: '示例',
        as_of_at: '2026-11-20T00:00:00.000Z',
      }
      await insertProducts(store.db, [
        { ...product, gtin, name: '茉莉花茶' },
        { ...product, gtin: '06924561884074', name: '绿茶', maker_uscc: clean.uscc },
      ])
      await insertLots(store.db, [
        { gtin, lot: 'L1', produced_on: '2026-01-01', expires_on: '2026-10-01' },
        { gtin, lot: 'L2', produced_on: '2026-11-01', expires_on: '2027-11-01' },
      ])
      await insertRecalls(store.db, [
        {
          id: 'recall',
          gtin,
          title: '示例召回',
          reason: '农残超标',
          action: '停止饮用，到原店退货',
          published_on: '2026-11-10',
          source: '示例局',
          lots: ['L1'],
        },
      ])
      await insertPapers(store.db, 'sampling_failure', [
        {
          id: 'sampling',
          gtin,
          title: '2026年第9期',
          authority: '示例市监局',
          notice_number: null,
          item: '啶虫脒',
          found: '12 mg/kg',
          limit_text: '≤10 mg/kg',
          published_on: '2026-11-12',
          lots: toJson(['L2']),
          source: '示例',
          as_of_at: '2026-11-20T00:00:00.000Z',
        },
      ])
    },
  })
})
afterAll(() => server.stop())

interface Message {
  readonly id?: string
  readonly from?: string
  readonly text: string
  readonly receivedAt?: string
}

const seconds = (): number => Math.floor(server.clock.nowMs() / 1000)

const send = async (
  { id = `m-${++next}`, from = `+86139${String(++next).padStart(8, '0')}`, text, receivedAt }: Message,
  over: { timestamp?: string; signature?: string; body?: string; to?: TestServer } = {},
): Promise<{ status: number; answer: SmsReply & { code?: string } }> => {
  const at = receivedAt ?? new Date(server.clock.nowMs()).toISOString()
  const body = JSON.stringify({ id, from, text, receivedAt: at })
  const timestamp = over.timestamp ?? String(seconds())
  const response = await fetch(`${(over.to ?? server).address}/api/v1${receiveSms.path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [smsHeaders.timestamp]: timestamp,
      [smsHeaders.signature]: over.signature ?? smsSignature(secret, timestamp, body),
    },
    body: over.body ?? body,
  })
  return { status: response.status, answer: (await response.json()) as SmsReply & { code?: string } }
}

const told = async (message: Message): Promise<string> => {
  const { status, answer } = await send(message)
  expect(status).toBe(200)
  expect(answer.sentBy).toBe('gateway')
  for (const part of answer.parts) expect(part.length).toBeLessThanOrEqual(70)
  return answer.parts.map((part) => part.replace(/^\d\/\d /, '')).join('')
}

describe('a message to the text channel', () => {
  test('“溯” tells the recall of the lot first, that it is past its date, the maker and its credit', async () => {
    const answer = await told({ text: '溯 ６９０１２３４５６７８９２ L1' })
    expect(answer).toMatch(
      /^【召回】您查的这一批在召回之列：停止饮用，到原店退货（示例局，2026-11-10）。茉莉花茶 200 g。/,
    )
    expect(answer).toContain('批次L1，保质期到2026-10-01，已过期。')
    expect(answer).toMatch(/生产者福州示例云帆茶业有限公司，信用：(注意|谨慎|勿付)/)
    expect(answer).toContain('截至2026-11-20')
  })

  test('“溯” of another lot says that it is not in the recall', async () => {
    expect(await told({ text: '溯6901234567892L2' })).toContain('有召回，您查的这一批不在其中')
  })

  test('“溯” tells that a sample of the lot failed a test, and of another lot that it is not the one', async () => {
    expect(await told({ text: '溯 6901234567892 L2' })).toMatch(
      /^【抽检不合格】您查的这一批：啶虫脒（示例市监局，2026-11-12）。茉莉花茶/,
    )
    expect(await told({ text: '溯 6901234567892 L1' })).toContain('有抽检不合格，您查的这一批不在其中')
    expect(await told({ text: '溯 6901234567892' })).toContain('【抽检不合格】批次L2，请对照包装：啶虫脒')
  })

  test('“溯” of a product without records says “no record”, not “good”', async () => {
    const answer = await told({ text: '溯 6924561884074' })
    expect(answer).toContain('未见召回和抽检不合格')
    expect(answer).toContain('信用：没有公示记录')
    expect(answer).not.toMatch(/可以放心|良好/)
  })

  test('“溯” of a wrong code and of an unknown product are told apart', async () => {
    expect(await told({ text: '溯 6901234567893' })).toMatch(/^这个条码不对/)
    expect(await told({ text: '溯 6951181105326' })).toMatch(/^条码没有写错，但这里没有/)
  })

  test('“查” answers by the whole name and by the code', async () => {
    for (const text of [`查 ${clean.name}`, `查${maker.uscc}`]) {
      const answer = await told({ text })
      expect(answer).toContain('存续（在营业）')
      expect(answer).toContain('信用：')
    }
  })

  test('“查” of a part of a name lists who has it', async () => {
    const answer = await told({ text: '查 净安食品' })
    expect(answer).toMatch(/^查到几家：/)
    expect(answer).toContain(clean.uscc)
    expect(answer).toContain(branch.uscc)
    expect(await told({ text: '查 不存在的名字' })).toMatch(/^没有查到/)
  })

  test('any other text gets help', async () => {
    expect(await told({ text: '你好' })).toContain('溯 条码')
    expect(await told({ text: '' })).toContain('溯 条码')
  })
})

describe('the progress of a complaint', () => {
  test('is told to the phone of the account that filed it, and to nobody else', async () => {
    const mother = await server.signIn('13800000001')
    await server.signIn('13800000002')
    const body = complaintForm()
    const { number } = await mother.succeeds(fileComplaint, { body, idempotencyKey: 'sms-complaint-1' })
    const text = `投诉 进度 ${number}`
    const hers = await told({ from: '8613800000001', text })
    expect(hers).toContain(`投诉${number}：已提交，待受理。受理期限7个工作日`)
    expect(hers).not.toContain(body.merchantName)
    const none = await told({ from: '13800000001', text: '投诉 进度 2026-999999' })
    expect(await told({ from: '13800000002', text })).toBe(none)
    expect(await told({ from: '13700000009', text })).toBe(none)
    // The number she left for being called back is not her account's.
    expect(await told({ from: body.contactPhone, text })).toBe(none)
    expect(none).toMatch(/^没有找到/)
  })
})

describe('the channel refuses', () => {
  test('everything as long as no secret is set', async () => {
    const closed = await startTestServer()
    const { status, answer } = await send({ text: '溯' }, { to: closed })
    expect(status).toBe(503)
    expect(answer.code).toBe('sms-channel-closed')
    await closed.stop()
  })

  test('what is not signed, or signed for another content or time', async () => {
    const text = '你好'
    const good = { id: 'signed', from: '13912345678', text, receivedAt: '2026-11-23T02:00:00.000Z' }
    const signature = smsSignature(secret, String(seconds()), JSON.stringify(good))
    const changed = JSON.stringify({ ...good, from: '13912345679' })
    for (const over of [
      { signature: '' },
      { signature: '0'.repeat(64) },
      { signature: smsSignature('other'.repeat(8), String(seconds()), JSON.stringify(good)) },
      { signature, body: changed },
      { signature, timestamp: String(seconds() + 1) },
      { timestamp: 'now' },
    ]) {
      const { status, answer } = await send(good, over)
      expect([status, answer.code]).toEqual([401, 'sms-signature-refused'])
    }
  })

  test('what was signed more than five minutes ago, or in the future', async () => {
    for (const off of [-301, 301]) {
      const { status, answer } = await send({ text: '你好' }, { timestamp: String(seconds() + off) })
      expect([status, answer.code]).toEqual([401, 'sms-too-old'])
    }
    const old = await send({ text: '你好', receivedAt: '2026-11-01T00:00:00Z' })
    expect(old.answer.code).toBe('sms-too-old')
  })

  test('a message that was answered before, also when many bring it at once', async () => {
    const message = { id: 'once', from: '13900000001', text: '你好' }
    const answers = await Promise.all(Array.from({ length: 5 }, () => send(message)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ answer }) => answer.code === 'sms-replayed')).toHaveLength(4)
  })

  test('a phone that asks too often, until a minute is over; the refused message may come again', async () => {
    const from = '13900000002'
    for (let n = 0; n < 6; n++) await told({ from, text: '你好' })
    const refused = { id: 'seventh', from, text: '你好' }
    const { status, answer } = await send(refused)
    expect([status, answer.code]).toEqual([429, 'too-many-requests'])
    expect(await told({ text: '你好' })).toContain('溯 条码')
    server.clock.forward(61)
    await told(refused)
  })

  test.each([
    ['text', { text: '长'.repeat(2001) }],
    ['from', { from: '138 0000 0001', text: '' }],
    ['id', { id: '', text: '' }],
    ['receivedAt', { receivedAt: '刚才', text: '' }],
  ])('a message whose %s cannot be', async (field, message) => {
    const problem = await server.api.refuses(receiveSms, {
      body: { id: 'x', from: '13900000003', receivedAt: '2026-11-23T02:00:00Z', ...message },
    })
    expect(problem.code).toBe('invalid-input')
    expect(problem.fields).toContainEqual(expect.objectContaining({ field }))
  })
})

test('where our own sender sends, the parts go through it and the gateway is told not to', async () => {
  const own = await startTestServer({ env: { SMS_GATEWAY_SECRET: secret, SMS_REPLIES: 'sender' } })
  const { answer } = await send({ from: '+8613900000004', text: '你好' }, { to: own })
  expect(answer.sentBy).toBe('us')
  expect(own.sentTexts).toEqual([{ phone: '13900000004', parts: answer.parts }])
  await own.stop()
})

test('neither numbers nor texts are logged or kept', async () => {
  await told({ from: '13911112222', text: '查 私密的名字' })
  expect(server.log.join('\n')).not.toMatch(/13911112222|私密的名字/)
  const rows = await server.store.db.selectFrom('sms_seen').selectAll().execute()
  expect(JSON.stringify(rows)).not.toMatch(/13911112222|私密的名字/)
})
