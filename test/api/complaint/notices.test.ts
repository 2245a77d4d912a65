import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { signInByWechat } from '../../../contract/account'
import { fileComplaint, withdrawComplaint, type ComplaintForm } from '../../../contract/complaint'
import { grantMessage } from '../../../contract/follow'
import { chooseNotices, getNoticeSettings, type NoticeChoice } from '../../../contract/notices'
import { shiftDay } from '../../../domain/calendar/day'
import { defaultChoice } from '../../../domain/complaint/notices/channels'
import type { NoticeRound } from '../../../server/complaint/notices/notice-round.service'
import type {
  NoticeOutcome,
  NoticeSender,
  OutgoingNotice,
} from '../../../server/complaint/notices/notice-sender.port'
import { outboxNoticeSender } from '../../../server/complaint/notices/outbox-notice-sender'
import {
  casePage,
  wechatNoticeSender,
  type CaseMessenger,
} from '../../../server/complaint/notices/wechat-notice-sender'
import { GrantRepository } from '../../../server/credit/follow/grant.repository'
import { todayOn } from '../../../server/db/clock.port'
import { idsBy } from '../../../server/db/new-id'
import { createLogger } from '../../../server/http/logger'
import { noticeRound } from '../../../server/notice-round'
import { pages } from '../../../src/pages'
import type { ApiClient } from '../api-client'
import { registration, write } from '../credit/seed'
import { startTestServer, type TestServer } from '../test-server'
import { accept, act, answer, forgetCases, mediate, settle } from './acts'
import { complaintForm } from './complaint-form'

const DAY_S = 86_400
const shop = registration({ uscc: '91350100XX00000601', name: '示例远航食品有限公司' })

/** Takes notices; what a test queues in `next` it answers instead. */
class FakeSender implements NoticeSender {
  readonly taken: OutgoingNotice[] = []
  next: (NoticeOutcome | Error)[] = []

  constructor(readonly dedupes: boolean) {}

  async send(notice: OutgoingNotice): Promise<NoticeOutcome> {
    const answer = this.next.shift() ?? { kind: 'sent' }
    if (answer instanceof Error) throw answer
    if (answer.kind === 'sent') this.taken.push(notice)
    return answer
  }
}

let server: TestServer
let me: ApiClient
let sms: FakeSender
let email: FakeSender
let wechat: FakeSender
let log: string[]
let keys = 0

beforeAll(async () => {
  server = await startTestServer({
    env: { WECHAT_CASE_TEMPLATE: 'template-2' },
    fill: (store, clock) => write(store, clock, shop),
  })
})
afterAll(() => server.stop())
beforeEach(async () => {
  log = []
  sms = new FakeSender(true)
  email = new FakeSender(true)
  wechat = new FakeSender(false)
  await forgetCases(server)
  const { db } = server.store
  await db.deleteFrom('notice_choice').execute()
  await db.deleteFrom('message_grant').execute()
  await db.updateTable('person').set({ wechat_openid: null }).execute()
  rmSync(join(server.dataDir, 'outbox'), { recursive: true, force: true })
  // At ten in the morning of the next day.
  server.clock.forward(DAY_S - ((server.clock.nowMs() / 1000 - 2 * 3600) % DAY_S))
  me = await server.signIn('13800000001')
})

const fileCase = async (api = me, form: Partial<ComplaintForm> = {}) => {
  const body = complaintForm({ merchantUscc: shop.uscc, merchantName: shop.name, ...form })
  return api.succeeds(fileComplaint, { body, idempotencyKey: `notice-key-${(keys += 1)}` })
}
const choose = (choice: Partial<NoticeChoice>, api = me) =>
  api.succeeds(chooseNotices, { body: { ...defaultChoice, ...choice } })

/** Another one is a start after a crash. */
const newRound = (senders: Partial<Record<'sms' | 'email' | 'wechat', NoticeSender>> = {}): NoticeRound =>
  noticeRound({
    db: server.store.db,
    clock: server.clock,
    newId: idsBy(server.clock),
    log: createLogger('info', { write: (line) => void log.push(line) }),
    senders: { sms, email, wechat, ...senders },
  })
const deliveries = (reader: 'consumer' | 'merchant' = 'consumer') =>
  server.store.db
    .selectFrom('notice_delivery')
    .innerJoin('case_notice', 'case_notice.seq', 'notice_seq')
    .select(['reader', 'code', 'channel', 'state', 'tries', 'error'])
    .where('reader', '=', reader)
    .orderBy('notice_seq')
    .orderBy('channel')
    .execute()

describe('a notice', () => {
  test('comes with its event or not at all', async () => {
    const { id } = await fileCase()
    await expect(act(server, id, accept, accept)).rejects.toThrow()
    expect(await deliveries()).toMatchObject([
      { reader: 'consumer', code: 'accept', channel: 'sms', state: 'waiting' },
      { reader: 'consumer', code: 'accept', channel: 'wechat', state: 'waiting' },
    ])
  })

  test('goes to the phone of the account with the number and what happened, and nothing else', async () => {
    const { id, number } = await fileCase(me, { story: '不能说的事', contactPhone: '13900000009' })
    await act(server, id, accept)
    await newRound().run()
    expect(sms.taken).toHaveLength(1)
    expect(sms.taken[0]).toMatchObject({
      to: '13800000001',
      number,
      title: `投诉 ${number}`,
      brief: '已受理',
    })
    const { text = '' } = sms.taken[0] ?? {}
    expect(text).toMatch(new RegExp(`^投诉${number}：已受理，调解最迟到 \\d{4}-\\d{2}-\\d{2}。`))
    expect(JSON.stringify(sms.taken)).not.toMatch(/不能说的事|示例远航|风味酸奶|示例路/)
  })

  test('is sent once, however often and at once the round is run', async () => {
    const { id } = await fileCase()
    await act(server, id, accept)
    const round = newRound()
    await Promise.all([round.run(), round.run(), newRound().run()])
    await round.run()
    expect(sms.taken).toHaveLength(1)
  })

  test('is sent in the order of what happened, also where the first one had to wait', async () => {
    const { id } = await fileCase()
    await act(server, id, accept, mediate, settle())
    sms.next = [{ kind: 'again', reason: 'busy' }]
    const round = newRound()
    await round.run()
    expect(sms.taken).toEqual([])
    server.clock.forward(60)
    await round.run()
    expect(sms.taken.map(({ brief }) => brief)).toEqual(['已受理', '开始调解', '调解成功'])
  })

  test('of one case does not wait for that of another', async () => {
    const first = await fileCase()
    const second = await fileCase()
    await act(server, first.id, accept)
    await act(server, second.id, accept)
    sms.next = [{ kind: 'again', reason: 'busy' }]
    await newRound().run()
    expect(sms.taken.map(({ number }) => number)).toEqual([second.number])
  })

  test('is tried again with longer and longer waits, and given up in the end; the next one goes out', async () => {
    const { id } = await fileCase()
    await act(server, id, accept)
    await choose({ quietFrom: 0, quietTo: 0 })
    sms.next = Array.from({ length: 8 }, () => ({ kind: 'again' as const, reason: 'busy' }))
    const round = newRound()
    for (let tries = 0; tries < 10; tries += 1) {
      await round.run()
      server.clock.forward(DAY_S)
    }
    expect((await deliveries())[0]).toMatchObject({ state: 'failed', tries: 8, error: 'busy' })
    await act(server, id, mediate)
    await round.run()
    expect(sms.taken.map(({ brief }) => brief)).toEqual(['开始调解'])
  })

  test('waits for the end of the quiet hours that the person chose; a mailbox does not', async () => {
    const { id } = await fileCase()
    await choose({ email: 'me@example.com', quietFrom: 9, quietTo: 12, language: 'en' })
    await act(server, id, accept)
    const round = newRound()
    await round.run()
    expect(sms.taken).toEqual([])
    expect(email.taken).toMatchObject([{ to: 'me@example.com', text: expect.stringMatching(/^Case 2026-/) }])
    server.clock.forward(2 * 3600)
    await round.run()
    expect(sms.taken).toHaveLength(1)
  })

  test('keeps nothing of a person in errors and logs', async () => {
    const { id } = await fileCase()
    await act(server, id, accept)
    sms.next = [new Error('no route to 13800000001'), { kind: 'never', reason: 'bad number 13800000001' }]
    const round = newRound()
    await round.run()
    server.clock.forward(60)
    await round.run()
    expect((await deliveries())[0]).toMatchObject({ state: 'failed', error: 'other' })
    expect(log.length).toBeGreaterThan(0)
    expect(log.join()).not.toContain('13800000001')
  })

  test('goes only by the ways that were chosen', async () => {
    await choose({ sms: 'none', wechat: false })
    const { id } = await fileCase()
    await act(server, id, accept)
    expect(await deliveries()).toEqual([])
  })
})

describe('a server killed between sending and writing it down', () => {
  /** Hands it over and dies before it can be noted. */
  const killedAfter = (sender: NoticeSender): NoticeSender => ({
    dedupes: sender.dedupes,
    send: async (notice) => {
      await sender.send(notice)
      return new Promise(() => undefined)
    },
  })

  test('hands it over again under the same key, and the outbox file has it once', async () => {
    const { id, number } = await fileCase()
    await act(server, id, accept)
    const outbox = outboxNoticeSender(server.dataDir, 'sms', server.clock)
    const file = join(server.dataDir, 'outbox', 'notices-sms.ndjson')
    const sent = async () => {
      while (!existsSync(file)) await new Promise(setImmediate)
    }
    void newRound({ sms: killedAfter(outbox) }).run()
    await sent()
    await newRound({ sms: outbox }).run()
    expect((await deliveries())[0]).toMatchObject({ state: 'sending', tries: 1 })
    server.clock.forward(121)
    await newRound({ sms: outbox }).run()
    expect((await deliveries())[0]).toMatchObject({ state: 'sent', tries: 2 })
    const lines = readFileSync(file, 'utf8').trim().split('\n')
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ to: '13800000001', title: `投诉 ${number}` })
  })

  test('writes a line anew that was torn, on a line of its own', async () => {
    const outbox = outboxNoticeSender(server.dataDir, 'sms', server.clock)
    const notice = { key: 'k1', attempt: 1, to: '1', readerId: 'p', title: 't', number: 'n' }
    const rest = { brief: 'b', text: 'x', on: '2026-11-23', caseId: 'c' }
    await outbox.send({ ...notice, ...rest })
    const file = join(server.dataDir, 'outbox', 'notices-sms.ndjson')
    appendFileSync(file, '{"key":"k2","to')
    await outbox.send({ ...notice, ...rest, key: 'k2', attempt: 2 })
    await outbox.send({ ...notice, ...rest, key: 'k2', attempt: 3 })
    const lines = readFileSync(file, 'utf8').trim().split('\n')
    expect(lines.map((line) => line.includes('"k2"') && line.endsWith('}'))).toEqual([false, false, true])
  })

  test('does not send again what the other side could not know as the same', async () => {
    const { id } = await fileCase()
    await act(server, id, accept)
    let handedOver = 0
    const counting: NoticeSender = {
      dedupes: false,
      send: async () => {
        handedOver += 1
        return new Promise(() => undefined)
      },
    }
    await server.store.db.updateTable('person').set({ wechat_openid: 'openid-x' }).execute()
    void newRound({ wechat: counting }).run()
    while (handedOver === 0) await new Promise(setImmediate)
    server.clock.forward(121)
    await newRound({ wechat: counting }).run()
    expect(handedOver).toBe(1)
    expect((await deliveries())[1]).toMatchObject({ channel: 'wechat', state: 'unsure', error: 'cut-short' })
  })
})

describe('messages of WeChat', () => {
  let mother: ApiClient
  let sent: Parameters<CaseMessenger['send']>[0][]
  let answers: ('refused' | 'rejected' | 'unable' | 'unknown')[]

  beforeEach(async () => {
    sent = []
    answers = []
    const { token } = await server.api.succeeds(signInByWechat, { body: { code: 'good-mother' } })
    mother = server.api.as(token)
  })

  const sender = () => {
    const grants = new GrantRepository(server.store.db)
    const messenger: CaseMessenger = {
      send: async (message) => {
        sent.push(message)
        return { kind: answers.shift() ?? 'sent' }
      },
    }
    return wechatNoticeSender(messenger, {
      take: (personId) => grants.take(personId, 'template-2', '2026-11-23T02:00:00.000Z'),
      giveBack: (personId, id) => grants.giveBack(personId, id),
      drop: (personId) => grants.dropUnused(personId, 'template-2'),
    })
  }
  const allow = (key: string) =>
    mother.succeeds(grantMessage, { idempotencyKey: key, body: { templateId: 'template-2' } })

  test('need a leave, name the number alone, and lead to the case', async () => {
    expect(await allow('leave-of-submit')).toEqual({ left: 1 })
    const { id, number } = await fileCase(mother)
    await act(server, id, accept, mediate)
    await newRound({ wechat: sender() }).run()
    expect(sent).toEqual([
      {
        openid: 'openid-good-mother',
        about: number,
        what: '已受理',
        on: todayOn(server.clock),
        page: `${casePage}?id=${id}`,
      },
    ])
    expect((await deliveries()).filter(({ channel }) => channel === 'wechat')).toMatchObject([
      { state: 'sent' },
      { state: 'failed', error: 'no-leave' },
    ])
    const known = pages.subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`))
    expect(known).toContain(casePage)
  })

  test('that WeChat cannot take now keep their leave and are tried again', async () => {
    await allow('leave-of-submit')
    const { id } = await fileCase(mother)
    await act(server, id, accept)
    answers = ['unable']
    const round = newRound({ wechat: sender() })
    await round.run()
    server.clock.forward(60)
    await round.run()
    expect(sent).toHaveLength(2)
    expect((await deliveries()).find(({ channel }) => channel === 'wechat')).toMatchObject({ state: 'sent' })
  })

  test('without an answer are not sent again', async () => {
    await allow('leave-of-submit')
    await allow('leave-of-another')
    const { id } = await fileCase(mother)
    await act(server, id, accept)
    answers = ['unknown']
    const round = newRound({ wechat: sender() })
    await round.run()
    server.clock.forward(DAY_S)
    await round.run()
    expect(sent).toHaveLength(1)
  })

  test('somebody without a phone of her own is texted at the one in the form', async () => {
    const { id } = await fileCase(mother, { contactPhone: '139 0000 0009' })
    await act(server, id, accept)
    await newRound().run()
    expect(sms.taken).toMatchObject([{ to: '13900000009' }])
  })

  test('are offered in the settings to those whom they can reach', async () => {
    expect((await mother.succeeds(getNoticeSettings)).canWechat).toBe(true)
    expect(await me.succeeds(getNoticeSettings)).toEqual({ choice: defaultChoice, canWechat: false })
  })
})

describe('days that come', () => {
  test('are told once each, by a round of the day', async () => {
    await fileCase()
    await choose({ sms: 'all' })
    server.clock.forward(8 * DAY_S)
    await newRound().run()
    await newRound().run()
    expect(sms.taken.map(({ brief }) => brief)).toEqual(['受理期限快到了'])
    server.clock.forward(5 * DAY_S)
    await newRound().run()
    expect(sms.taken.map(({ brief }) => brief)).toEqual(['受理期限快到了', '受理期限已过'])
  })

  test('nothing of a case that is over', async () => {
    const { id } = await fileCase()
    await choose({ sms: 'all' })
    await me.succeeds(withdrawComplaint, { params: { id } })
    server.clock.forward(30 * DAY_S)
    await newRound().run()
    expect(sms.taken).toEqual([])
  })

  test('a promise is called to the merchant’s mind, and then asked after', async () => {
    const { id } = await fileCase()
    await choose({ sms: 'all' })
    await act(server, id, accept, mediate, settle(shiftDay(todayOn(server.clock), 7)))
    server.clock.forward(8 * DAY_S)
    await newRound().run()
    expect(sms.taken.map(({ brief }) => brief)).toContain('约定的日子到了，看看商家做到了没有')
  })
})

test('a merchant is texted at its registered phone when a case opens to it', async () => {
  await server.signInForMerchant(shop.uscc, '13900000077')
  const { id, number } = await fileCase()
  await act(server, id, accept, answer('已联系'))
  await newRound().run()
  expect(sms.taken.filter(({ to }) => to === '13900000077')).toMatchObject([
    { number, brief: '市场监管部门已受理' },
  ])
})

describe('settings', () => {
  test('are kept, and refuse what is no address', async () => {
    const choice: NoticeChoice = { ...defaultChoice, sms: 'all', email: 'a@example.com', quietFrom: 22 }
    await me.succeeds(chooseNotices, { body: choice })
    expect((await me.succeeds(getNoticeSettings)).choice).toEqual(choice)
    for (const wrong of ['a', 'a@b', 'a b@example.com', 'a@example.com\nBcc: x@y.zz'])
      expect(await me.refuses(chooseNotices, { body: { ...choice, email: wrong } })).toMatchObject({
        code: 'invalid-input',
      })
  })
})

test('an answer of the merchant is told in the inbox alone', async () => {
  const { id } = await fileCase()
  await choose({ wechat: false })
  await act(server, id, accept, answer('已联系'))
  expect((await deliveries()).filter(({ code }) => code === 'answer')).toEqual([])
})
