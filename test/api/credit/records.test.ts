import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { recogniseCode } from '../../../contract/codes'
import { fileComplaint, withdrawComplaint } from '../../../contract/complaint'
import { getMerchant } from '../../../contract/credit'
import { UnservableRecord } from '../../../server/credit/servable'
import { blacklist, everyKind, inspection, licence, penalty, society } from '../../unit/domain/credit/records'
import { complaintForm } from '../complaint/complaint-form'
import { startTestServer, type TestServer } from '../test-server'
import { registration, write } from './seed'

const all = registration()
const gone = registration({
  uscc: '91350100XX00000201',
  name: '示例注销茶行有限公司',
  status: 'deregistered',
})
const trader = registration({ uscc: '92350100XX00000202', name: '示例林家小吃店', isSoleTrader: true })

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({
    fill: async (store, clock) => {
      await write(store, clock, all, everyKind())
      const number = 'JY13501020000026'
      await write(store, clock, gone, [licence({ id: 'gone', number }), penalty({ id: 'gone-p' })])
      await write(store, clock, trader, [licence({ id: 'trader', premises: '福州市鼓楼区示例里 2 号 301' })])
    },
  })
})
afterAll(() => server.stop())

const find = (uscc: string) => server.api.succeeds(getMerchant, { params: { uscc } })

describe('a merchant with a record of every kind', () => {
  test('has all sixteen served, each with source, as-of date, authority and article', async () => {
    const { records } = await find(all.uscc)
    expect(records.map(({ kind }) => kind).sort()).toEqual(
      everyKind()
        .map(({ kind }) => kind)
        .sort(),
    )
    for (const { source, asOfAt, authority, publicity } of records) {
      expect([source, asOfAt, authority].every((text) => text !== '')).toBe(true)
      expect(publicity.article.zh).not.toBe('')
    }
  })

  test('has people masked and what society says marked as not official', async () => {
    const { records } = await find(all.uscc)
    expect(records.find(({ kind }) => kind === 'instant')).toMatchObject({ party: '林**' })
    expect(records.find(({ kind }) => kind === 'society')).toMatchObject({ isOfficial: false })
    expect(JSON.stringify(records)).not.toContain('林小明')
  })

  test('shows what was corrected, before and after', async () => {
    const { records } = await find(all.uscc)
    expect(records.find(({ kind }) => kind === 'annual-report')).toMatchObject({
      corrections: [{ item: '从业人数', before: '5', after: '8', on: '2026-05-20' }],
    })
  })

  test('has its verdict, checks and repair guide, each leading to a record that is served', async () => {
    const { verdict, checks, repair, records } = await find(all.uscc)
    const served = new Set(records.map(({ id }) => id))
    const named = [
      ...[...verdict.reasons, ...checks].flatMap(({ recordId }) => recordId ?? []),
      ...repair.flatMap(({ recordIds }) => recordIds),
    ]
    expect(verdict.level).toBe('stop')
    expect(named.filter((id) => !served.has(id))).toEqual([])
    expect(repair.flatMap(({ recordIds }) => recordIds).sort()).toEqual([
      'one-abnormal',
      'one-blacklist',
      'one-penalty',
      'one-serious',
    ])
    expect(checks[0]).toMatchObject({ about: 'food-business', outcome: 'fits', recordId: 'one-licence' })
  })

  test('says how timely the authority was', async () => {
    const { records } = await find(all.uscc)
    expect(records.find(({ kind }) => kind === 'penalty')?.publicity.timeliness).toMatchObject({
      state: 'in-time',
      workdays: 20,
    })
    expect(records.find(({ kind }) => kind === 'honour')?.publicity.timeliness).toBeNull()
  })
})

describe('what is over', () => {
  test('of a deregistered merchant, nothing is served by any endpoint', async () => {
    const { records, verdict, checks, repair } = await find(gone.uscc)
    expect([records, checks, repair]).toEqual([[], [], []])
    expect(verdict).toMatchObject({ level: 'stop', reasons: [{ recordId: null }] })
    const recognised = await server.api.succeeds(recogniseCode, { query: { text: 'JY13501020000026' } })
    expect(JSON.stringify(recognised)).not.toContain(gone.uscc)
  })

  test('a sole trader’s premises stay away: they may be a home', async () => {
    expect(JSON.stringify(await find(trader.uscc))).not.toContain('示例里 2 号')
  })

  test('a record that the contract could not serve is not stored, and nothing of its transaction is', async () => {
    const broken = { ...inspection({ id: 'broken' }), decidedOn: '2026' }
    const records = [blacklist({ id: 'with-broken' }), broken]
    await expect(write(server.store, server.clock, all, records)).rejects.toThrow(UnservableRecord)
    expect((await find(all.uscc)).records.map(({ id }) => id)).not.toContain('with-broken')
  })

  test('what its source took back is gone at the next look', async () => {
    await write(server.store, server.clock, all, [society({ id: 'rumour' })])
    expect((await find(all.uscc)).records.map(({ id }) => id)).toContain('rumour')
    await write(server.store, server.clock, all, [society({ id: 'rumour', withdrawnOn: '2026-11-23' })])
    expect((await find(all.uscc)).records.map(({ id }) => id)).not.toContain('rumour')
  })
})

describe('complaint figures', () => {
  test('count what was filed here against what all merchants got, without those withdrawn', async () => {
    const before = (await find(all.uscc)).complaints
    expect(before).toMatchObject({ received: 0, allReceived: 0, toOn: '2026-11-23', fromOn: '2025-11-23' })
    const person = await server.signIn()
    const file = (key: string, merchantUscc: string | null) =>
      person.succeeds(fileComplaint, {
        body: { ...complaintForm(), merchantUscc },
        idempotencyKey: key.padEnd(36, key),
      })
    await file('a', all.uscc)
    const { id } = await file('b', all.uscc)
    await file('c', null)
    await person.succeeds(withdrawComplaint, { params: { id } })
    server.clock.forward(120)
    expect((await find(all.uscc)).complaints).toMatchObject({
      received: 1,
      open: null,
      settled: null,
      allReceived: 2,
      allMerchants: 1,
    })
  })
})
