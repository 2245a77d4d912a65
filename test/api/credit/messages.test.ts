import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { signInByWechat } from '../../../contract/account'
import { followMerchant, getInbox, grantMessage, sawInbox } from '../../../contract/follow'
import { getWorld } from '../../../contract/world'
import { PersonRepository } from '../../../server/account/person.repository'
import { MessageRound } from '../../../server/credit/follow/message-round.service'
import type { SubscribeSender } from '../../../server/credit/follow/subscribe-sender.port'
import { messagePage, wechatSender } from '../../../server/credit/follow/wechat-sender'
import { PublicationSweep } from '../../../server/credit/publication-sweep'
import { createLogger } from '../../../server/http/logger'
import { pages } from '../../../src/pages'
import { penalty } from '../../unit/domain/credit/records'
import type { ApiClient } from '../api-client'
import { startTestServer, type TestServer } from '../test-server'
import { FakeWechat } from './fake-wechat'
import { registration, write } from './seed'

const DAY_S = 86_400
const templateId = 'template-1'
const school = registration({ uscc: '91350100XX00000501', name: '示例远航艺术文化培训学校有限责任公司总部' })

let wechat: FakeWechat
let server: TestServer
let mother: ApiClient
let log: string[]

beforeEach(async () => {
  wechat = await FakeWechat.start()
  log = []
  server = await startTestServer({
    env: { WECHAT_APP_ID: 'wx1', WECHAT_APP_SECRET: 'top-secret', WECHAT_MESSAGE_TEMPLATE: templateId },
    fill: (store, clock) => write(store, clock, school),
  })
  mother = await signIn('good-mother')
  await mother.succeeds(followMerchant, { params: { uscc: school.uscc } })
})
afterEach(async () => {
  wechat.stop()
  await server.stop()
})

async function signIn(code: string): Promise<ApiClient> {
  // Ids sort by the time of their making: who signs in later is told later.
  server.clock.forward(1)
  const { token } = await server.api.succeeds(signInByWechat, { body: { code } })
  return server.api.as(token)
}

let keys = 0
const grant = (api: ApiClient, idempotencyKey = `key-of-a-grant-${(keys += 1)}`) =>
  api.succeeds(grantMessage, { idempotencyKey, body: { templateId } })
const left = async (api = mother) => (await grant(api, 'key-of-the-first')).left
const publish = (id: string) => write(server.store, server.clock, school, [penalty({ id })])

/** A process that tells followers; another one is a start after a crash. */
const newRound = (sender?: SubscribeSender) => {
  const settings = { appId: 'wx1', secret: 'top-secret', apiBase: wechat.address }
  const people = new PersonRepository(server.store.db)
  return new MessageRound({
    db: server.store.db,
    clock: server.clock,
    sweep: new PublicationSweep(server.store, server.clock),
    openidOf: (personId) => people.openidOf(personId),
    sender:
      sender ?? wechatSender(settings, { templateId, fields: ['thing1', 'thing2', 'date3'] }, server.clock),
    templateId,
    log: createLogger('info', { write: (line) => void log.push(line) }),
  })
}

describe('leaves to send', () => {
  test('are counted once each, for people with a WeChat account', async () => {
    expect(await grant(mother, 'key-of-a-tap')).toEqual({ left: 1 })
    expect(await grant(mother, 'key-of-a-tap')).toEqual({ left: 1 })
    expect(await grant(mother)).toEqual({ left: 2 })
    const other = { idempotencyKey: 'key-of-another', body: { templateId: 'template-2' } }
    expect(await mother.succeeds(grantMessage, other)).toEqual({ left: 0 })
    const byPhone = await server.signIn('13800000009')
    expect(await grant(byPhone)).toEqual({ left: 0 })
  })

  test('the app learns which template to ask for', async () => {
    expect((await server.api.succeeds(getWorld)).messageTemplateId).toBe(templateId)
  })
})

describe('a round of messages', () => {
  test('tells of a change in plain words, without what the record says, and leads to the inbox', async () => {
    await grant(mother)
    await publish('p1')
    await newRound().run()
    expect(wechat.sent).toEqual([
      {
        token: 'token-1',
        body: {
          touser: 'openid-good-mother',
          template_id: templateId,
          page: messagePage,
          lang: 'zh_CN',
          data: {
            thing1: { value: '示例远航艺术文化培训学校有限责任公司总部' },
            thing2: { value: '行政处罚新公示' },
            date3: { value: '2026年11月23日' },
          },
        },
      },
    ])
    const { subPackages } = pages
    expect(subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`))).toContain(
      messagePage,
    )
  })

  test('is one message a person and day, and never twice of the same change', async () => {
    for (let n = 0; n < 4; n += 1) await grant(mother)
    await publish('p1')
    const round = newRound()
    await round.run()
    await publish('p2')
    await round.run()
    expect(wechat.sent).toHaveLength(1)
    server.clock.forward(DAY_S)
    await round.run()
    expect(wechat.sent).toHaveLength(2)
    server.clock.forward(DAY_S)
    await round.run()
    expect(wechat.sent).toHaveLength(2)
    await publish('p3')
    await publish('p4')
    await round.run()
    expect(wechat.sent.at(-1)?.body).toMatchObject({ data: { thing2: { value: '关注的商家有 2 条变化' } } })
    expect(wechat.tokensGiven).toBe(3)
  })

  test('says nothing of what was seen in the inbox, without a leave, or at night', async () => {
    await publish('p1')
    await newRound().run()
    await grant(mother)
    const { upTo } = await mother.succeeds(getInbox)
    await mother.succeeds(sawInbox, { body: { upTo } })
    await newRound().run()
    server.clock.forward(13 * 3600)
    await publish('p2')
    await newRound().run()
    expect(wechat.sent).toEqual([])
    server.clock.forward(11 * 3600)
    await newRound().run()
    expect(wechat.sent).toHaveLength(1)
  })

  test('uses up one leave a message', async () => {
    await grant(mother, 'key-of-the-first')
    await grant(mother)
    await publish('p1')
    await newRound().run()
    expect(await left()).toBe(1)
  })

  test('after a crash between writing down and sending sends nothing twice, and loses at most that one', async () => {
    await grant(mother, 'key-of-the-first')
    await grant(mother)
    await publish('p1')
    const crash = { send: () => Promise.reject(new Error('power cut')) }
    await expect(newRound(crash).run()).rejects.toThrow('power cut')
    await newRound().run()
    server.clock.forward(DAY_S)
    await newRound().run()
    expect(wechat.sent).toEqual([])
    expect(await left()).toBe(1)
    await publish('p2')
    await newRound().run()
    expect(wechat.sent).toHaveLength(1)
  })

  test('does not send again what WeChat took without an answer', async () => {
    await grant(mother)
    await grant(mother)
    await publish('p1')
    wechat.answers = ['hang up']
    await newRound().run()
    server.clock.forward(DAY_S)
    await newRound().run()
    expect(wechat.sent).toHaveLength(1)
  })

  test('when the person refuses (43101) forgets all her leaves and goes on with the next', async () => {
    const father = await signIn('good-father')
    await father.succeeds(followMerchant, { params: { uscc: school.uscc } })
    await grant(mother, 'key-of-the-first')
    await grant(mother)
    await grant(father)
    await publish('p1')
    wechat.answers = [{ errcode: 43101, errmsg: 'user refuse to accept the msg' }]
    await newRound().run()
    expect(wechat.sent).toHaveLength(2)
    server.clock.forward(DAY_S)
    await publish('p2')
    await newRound().run()
    expect(wechat.sent).toHaveLength(2)
  })

  test.each([
    ['the template does not fit (47003)', { errcode: 47003, errmsg: 'argument invalid' }, null],
    ['no token is given', null, { errcode: 40013, errmsg: 'invalid appid' }],
  ])(
    'when %s stops, keeps the leave and the news, and sends once it is mended',
    async (_what, no, noToken) => {
      const father = await signIn('good-father')
      await father.succeeds(followMerchant, { params: { uscc: school.uscc } })
      await grant(mother)
      await grant(father)
      await publish('p1')
      wechat.answers = no ? [no] : []
      wechat.tokenAnswer = noToken
      await newRound().run()
      expect(wechat.sent).toHaveLength(no ? 1 : 0)
      wechat.tokenAnswer = null
      await newRound().run()
      expect(wechat.sent.slice(no ? 1 : 0).map(({ body }) => body['touser'])).toEqual([
        'openid-good-mother',
        'openid-good-father',
      ])
      expect(log.join()).toContain(`"errcode":${(no ?? noToken)?.errcode}`)
    },
  )

  test('tells logs nothing of people or secrets', async () => {
    await grant(mother)
    await publish('p1')
    wechat.answers = [{ errcode: 40003, errmsg: 'invalid openid openid-good-mother' }]
    await newRound().run()
    expect(log).toHaveLength(1)
    expect(log.join()).not.toMatch(/openid|top-secret|token-1|示例/)
  })
})
