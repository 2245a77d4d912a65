import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { wechatSender } from '../../../server/credit/follow/wechat-sender'
import { TestClock } from '../test-server'
import { FakeWechat } from './fake-wechat'

const message = { openid: 'openid-1', about: '示例店', what: '行政处罚新公示', on: '2026-11-07' }

let wechat: FakeWechat
let clock: TestClock
beforeEach(async () => {
  wechat = await FakeWechat.start()
  clock = new TestClock()
})
afterEach(() => wechat.stop())

const newSender = (apiBase = wechat.address) =>
  wechatSender(
    { appId: 'wx1', secret: 's', apiBase },
    { templateId: 't1', fields: ['thing4', 'thing5', 'date6'] },
    clock,
  )

describe('the sender of messages', () => {
  test('keeps a token until it ends', async () => {
    const sender = newSender()
    await sender.send(message)
    clock.forward(6000)
    await sender.send(message)
    clock.forward(1000)
    await sender.send(message)
    expect(wechat.sent.map(({ token }) => token)).toEqual(['token-1', 'token-1', 'token-2'])
  })

  test('asks for another token when its own is no longer good, and sends then, once', async () => {
    wechat.answers = [{ errcode: 40001, errmsg: 'invalid credential' }]
    expect(await newSender().send(message)).toEqual({ kind: 'sent', code: 0 })
    expect(wechat.sent.map(({ token }) => token)).toEqual(['token-1', 'token-2'])
    wechat.answers = [{ errcode: 42001 }, { errcode: 42001 }]
    expect(await newSender().send(message)).toEqual({ kind: 'unable', code: 42001 })
    expect(wechat.sent).toHaveLength(4)
  })

  test('fills the fields of the template that is set up, and shortens what is too long', async () => {
    await newSender().send({ ...message, about: '店'.repeat(21) })
    expect(wechat.sent[0]?.body['data']).toEqual({
      thing4: { value: `${'店'.repeat(19)}…` },
      thing5: { value: '行政处罚新公示' },
      date6: { value: '2026年11月7日' },
    })
  })

  test.each([
    [43101, 'refused'],
    [47003, 'unable'],
    [40003, 'rejected'],
  ])('understands errcode %i as %s', async (errcode, kind) => {
    wechat.answers = [{ errcode }]
    expect(await newSender().send(message)).toEqual({ kind, code: errcode })
  })

  test('knows that nothing was sent without a token, and does not know it without an answer', async () => {
    expect(await newSender('http://127.0.0.1:9').send(message)).toEqual({ kind: 'unable', code: null })
    wechat.answers = ['hang up']
    expect(await newSender().send(message)).toEqual({ kind: 'unknown', code: null })
  })
})
