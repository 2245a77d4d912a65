import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { whichOfficer } from '../../../../contract/acting'
import { getComplaint } from '../../../../contract/complaint'
import {
  acceptCase,
  askSupplement,
  assignCase,
  closeCase,
  declineReportCase,
  extendVerification,
  openReportCase,
  recordMediation,
  refuseCase,
  resumeMediation,
  settleCase,
  startMediation,
  passToMerchant,
  suspendMediation,
  terminateMediation,
  transferCase,
  verifyReport,
} from '../../../../contract/office-acts'
import { getOfficeCase } from '../../../../contract/office-case'
import { registration, write } from '../../credit/seed'
import type { ApiClient } from '../../api-client'
import { startTestServer, type TestServer } from '../../test-server'
import { done, filed, gulou, newKey, taijiang } from './filing'

const shop = registration({ uscc: '91350100XX00000302', name: '示例小店' })

let server: TestServer
let handler: ApiClient
let supervisor: ApiClient

beforeAll(async () => {
  server = await startTestServer({ fill: (store, clock) => write(store, clock, shop) })
  handler = await server.signInAtOffice('handler', gulou, '13900000011')
  supervisor = await server.signInAtOffice('supervisor', gulou, '13900000012')
})
afterAll(() => server.stop())

const mediated = async () => {
  const filing = await filed(server)
  await done(handler, acceptCase, filing.id)
  await done(handler, startMediation, filing.id, { text: '本局二楼调解室', heldAt: null })
  return filing
}

describe('one case', () => {
  test('comes with its story, log, merchant, similar cases and what may be done now', async () => {
    const about = { merchantUscc: shop.uscc, merchantName: shop.name }
    const before = await filed(server, about)
    await filed(server, { ...about, unit: taijiang })
    const { id } = await filed(server, { ...about, story: '这一次的事' })
    const opened = await handler.succeeds(getOfficeCase, { params: { id } })
    expect(opened.form.story).toBe('这一次的事')
    expect(opened.merchant).toMatchObject({ uscc: shop.uscc, complaints: { received: 3 } })
    expect(opened.similar).toMatchObject({ sameMerchant: 2, sameProduct: 0 })
    expect(opened.similar.newest.map((each) => each.id)).toEqual([null, before.id])
    expect(opened.acts.map(({ action }) => action)).toEqual([
      'ask-supplement',
      'start-odr',
      'accept',
      'refuse',
      'transfer',
      'assign',
    ])
    expect(opened.acts.find(({ action }) => action === 'refuse')?.grounds).toHaveLength(7)
    expect(opened.openLetters).toEqual([expect.objectContaining({ form: 1, isDue: false })])
  })

  test('names its twin, and where the office may open it leads there', async () => {
    const both = await filed(server, { kind: 'both' })
    const opened = await handler.succeeds(getOfficeCase, { params: { id: both.id } })
    expect(opened.twin).toMatchObject({ id: both.twin?.id, kind: 'report' })
  })
})

describe('a complaint', () => {
  test('goes from filing to closing, and the person reads each step', async () => {
    const { id, person } = await mediated()
    await done(handler, recordMediation, id, { text: '双方到场。' })
    await done(handler, suspendMediation, id, { ground: 'appraisal', text: '送检' })
    await done(handler, resumeMediation, id)
    const settled = await done(handler, settleCase, id, {
      text: '商家退款。',
      amountFen: 12_80,
      byOn: '2026-12-01',
    })
    expect(settled.timeline[0]).toMatchObject({ action: 'settle', amountFen: 1280, byOn: '2026-12-01' })
    expect(settled.timeline[0]?.by).toBe('示例经办人')
    expect(await done(handler, closeCase, id)).toMatchObject({ state: 'closed', acts: [] })
    const mine = await person.succeeds(getComplaint, { params: { id } })
    expect(mine.timeline.map(({ title }) => title.zh)).toEqual([
      '办结',
      '达成调解',
      '恢复调解',
      '中止调解',
      '调解记录',
      '开始调解',
      '决定受理',
      '提交投诉',
    ])
  })

  test('is asked to be completed by a day that has not passed', async () => {
    const { id } = await filed(server)
    const wrong = { text: '小票', byOn: '2026-11-01' }
    const problem = await handler.refuses(askSupplement, {
      params: { id },
      body: wrong,
      idempotencyKey: newKey(),
    })
    expect(problem.fields).toMatchObject([{ field: 'byOn' }])
    const asked = await done(handler, askSupplement, id, { ...wrong, byOn: '2026-12-10' })
    expect(asked).toMatchObject({ state: 'supplement', clock: null })
  })

  test('is refused and ended only on a ground of the article', async () => {
    const { id } = await filed(server)
    for (const ground of ['23-1', '16-8', 'x']) {
      const body = { ground, text: '' }
      const problem = await handler.refuses(refuseCase, { params: { id }, body, idempotencyKey: newKey() })
      expect(problem.code).toBe('ground-unknown')
    }
    const refused = await done(handler, refuseCase, id, { ground: '16-2', text: '法院已经立案。' })
    expect(refused.timeline[0]?.text).toBe('法院已经立案。')
    expect(refused.timeline[0]?.ground?.zh).toContain('法院')
    const other = await mediated()
    expect(await done(handler, terminateMediation, other.id, { ground: '23-3', text: '' })).toMatchObject({
      state: 'terminated',
      clock: { kind: 'telling' },
    })
  })

  test('goes to online settlement', async () => {
    const { id } = await filed(server)
    expect(await done(handler, passToMerchant, id)).toMatchObject({ state: 'odr', clock: { kind: 'odr' } })
  })

  test('cannot be done what its state does not allow', async () => {
    const { id } = await filed(server)
    const input = { params: { id }, body: {}, idempotencyKey: newKey() }
    expect((await handler.refuses(closeCase, input)).code).toBe('transition-not-allowed')
    expect((await handler.refuses(verifyReport, input)).code).toBe('transition-not-allowed')
  })

  test('is passed to another office, which then has it alone', async () => {
    const { id } = await filed(server)
    const other = await server.signInAtOffice('handler', taijiang, '13900000013')
    const key = newKey()
    const body = { unit: taijiang, text: '实际经营地在台江区' }
    const input = { params: { id }, body, idempotencyKey: key }
    for (const unit of [gulou, { code: '999999', name: '没有' }]) {
      const wrong = { params: { id }, body: { ...body, unit }, idempotencyKey: newKey() }
      expect((await handler.refuses(transferCase, wrong)).fields).toMatchObject([{ field: 'unit.code' }])
    }
    expect(await handler.succeeds(transferCase, input)).toMatchObject({
      state: 'transferred',
      unit: taijiang,
    })
    expect((await handler.refuses(getOfficeCase, { params: { id } })).code).toBe('case-unknown')
    expect(await handler.succeeds(transferCase, input)).toMatchObject({ state: 'transferred' })
    expect(await other.succeeds(getOfficeCase, { params: { id } })).toMatchObject({ officer: null })
  })
})

describe('the same act again', () => {
  test('adds nothing, and with other content is refused', async () => {
    const { id } = await mediated()
    const input = { params: { id }, body: { text: '一次' }, idempotencyKey: newKey() }
    const [first, second] = [
      await handler.succeeds(recordMediation, input),
      await handler.succeeds(recordMediation, input),
    ]
    expect(second.timeline).toEqual(first.timeline)
    const other = { ...input, body: { text: '另一次' } }
    expect((await handler.refuses(recordMediation, other)).code).toBe('idempotency-mismatch')
  })

  test('by two officers at once happens once', async () => {
    const { id } = await filed(server)
    const answers = await Promise.all(
      [handler, supervisor].map((each) =>
        each.call(acceptCase, { params: { id }, body: {}, idempotencyKey: newKey() }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })
})

describe('a report', () => {
  const reported = () => filed(server, { kind: 'report' })

  test('is looked into, extended once by the supervisor, and decided', async () => {
    const { id } = await reported()
    await done(handler, verifyReport, id)
    const body = { text: '需要检测' }
    const input = () => ({ params: { id }, body, idempotencyKey: newKey() })
    expect((await handler.refuses(extendVerification, input())).code).toBe('wrong-role')
    expect(await supervisor.succeeds(extendVerification, input())).toMatchObject({ clock: { of: 30 } })
    expect((await supervisor.refuses(extendVerification, input())).code).toBe('transition-not-allowed')
    expect(await done(handler, openReportCase, id, { text: '' })).toMatchObject({ state: 'case-opened' })
    expect(await done(handler, closeCase, id)).toMatchObject({ state: 'closed' })
  })

  test('is declined only with the reason in words', async () => {
    const { id } = await reported()
    const blank = { params: { id }, body: { text: '  ' }, idempotencyKey: newKey() }
    expect((await handler.refuses(declineReportCase, blank)).code).toBe('invalid-input')
    expect(await done(handler, declineReportCase, id, { text: '没有违法事实。' })).toMatchObject({
      state: 'no-case',
    })
  })
})

describe('giving a case', () => {
  test('a handler takes it, a supervisor gives it to anyone of the office and to nobody else', async () => {
    const { id } = await filed(server)
    const [me, boss] = [await handler.succeeds(whichOfficer), await supervisor.succeeds(whichOfficer)]
    const give = (officerId: string) => ({ params: { id }, body: { officerId }, idempotencyKey: newKey() })
    expect((await handler.refuses(assignCase, give(boss.id))).code).toBe('wrong-role')
    expect(await handler.succeeds(assignCase, give(me.id))).toMatchObject({ officer: { id: me.id } })
    expect(await supervisor.succeeds(assignCase, give(boss.id))).toMatchObject({ officer: { id: boss.id } })
    const stranger = await server.signInAtOffice('handler', taijiang, '13900000019')
    const { id: strangerId } = await stranger.succeeds(whichOfficer)
    expect((await supervisor.refuses(assignCase, give(strangerId))).code).toBe('officer-unknown')
  })
})
