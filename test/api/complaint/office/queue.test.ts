import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { countQueue, exportCases, getQueue, listLooks } from '../../../../contract/office'
import { noteNationalNumber, prepareNationalPack } from '../../../../contract/national'
import {
  acceptCase,
  assignCase,
  closeCase,
  refuseCase,
  terminateMediation,
} from '../../../../contract/office-acts'
import { getOfficeCase } from '../../../../contract/office-case'
import { whichOfficer } from '../../../../contract/acting'
import { chinaDate } from '../../../../domain/calendar/day'
import { pathOf } from '../../../../domain/complaint/problem-tree/walk'
import type { ApiClient } from '../../api-client'
import { startTestServer, type TestServer } from '../../test-server'
import { done, filed, gulou, newKey, taijiang } from './filing'

let server: TestServer
let handler: ApiClient
let supervisor: ApiClient
let elsewhere: ApiClient

const signInAll = async () => {
  handler = await server.signInAtOffice('handler', gulou, '13900000011')
  supervisor = await server.signInAtOffice('supervisor', gulou, '13900000012')
  elsewhere = await server.signInAtOffice('supervisor', taijiang, '13900000013')
}

beforeAll(async () => {
  server = await startTestServer()
  await signInAll()
})
afterAll(() => server.stop())

const numbers = async (client: ApiClient, query: Record<string, string | number> = {}) =>
  (await client.succeeds(getQueue, { query: { limit: 50, ...query } })).items.map(({ number }) => number)

describe('the queue', () => {
  test('holds the cases of the own office and those filed with none, and no others', async () => {
    const ours = await filed(server)
    const theirs = await filed(server, { unit: taijiang })
    const { unit: _none, ...nobodys } = await filed(server, { unit: undefined as never })
    const seen = await numbers(handler)
    expect(seen).toContain(ours.number)
    expect(seen).toContain(nobodys.number)
    expect(seen).not.toContain(theirs.number)
    expect(await numbers(elsewhere)).toEqual(expect.arrayContaining([theirs.number, nobodys.number]))
  })

  test('opens nothing of another office, whatever is tried', async () => {
    const { id } = await filed(server, { unit: taijiang })
    expect((await handler.refuses(getOfficeCase, { params: { id } })).code).toBe('case-unknown')
    const act = { params: { id }, body: {}, idempotencyKey: newKey() }
    expect((await handler.refuses(acceptCase, act)).code).toBe('case-unknown')
  })

  test('a case that was filed with no office belongs to the one that acts first', async () => {
    const { id, number } = await filed(server, { unit: undefined as never })
    const accepted = await done(handler, acceptCase, id)
    expect(accepted).toMatchObject({ unit: gulou, officer: { name: '示例经办人' }, state: 'accepted' })
    expect(await numbers(elsewhere)).not.toContain(number)
    expect((await elsewhere.refuses(getOfficeCase, { params: { id } })).code).toBe('case-unknown')
  })

  test('goes by deadline: overdue first, without a clock behind, closed ones only when asked for', async () => {
    const late = await filed(server, { story: '顺序甲' })
    server.clock.forward(20 * 24 * 3_600)
    await signInAll()
    const fresh = await filed(server, { story: '顺序乙' })
    const refused = await filed(server, { story: '顺序丙' })
    await done(handler, refuseCase, refused.id, { ground: '16-1', text: '' })
    const closed = await filed(server, { story: '顺序丁' })
    await done(handler, refuseCase, closed.id, { ground: '16-1', text: '' })
    await done(handler, closeCase, closed.id)
    expect(await numbers(handler, { q: '顺序' })).toEqual([
      late.number,
      fresh.number,
      refused.number,
      closed.number,
    ])
    expect(await numbers(handler)).not.toContain(closed.number)
    expect(await numbers(handler, { state: 'closed' })).toContain(closed.number)
    const overdue = await handler.succeeds(getQueue, { query: { overdue: 'yes', q: '顺序' } })
    expect(overdue.items).toMatchObject([{ number: late.number, clock: { overdue: true } }])
  })

  test('is read page by page without loss or doubles', async () => {
    for (let count = 0; count < 7; count += 1) await filed(server, { story: '分页' })
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const query = { q: '分页', limit: 3, ...(cursor === undefined ? {} : { cursor }) }
      const page = await handler.succeeds(getQueue, { query })
      seen.push(...page.items.map(({ number }) => number))
      cursor = page.next ?? undefined
    } while (cursor !== undefined)
    expect(seen).toHaveLength(7)
    expect(new Set(seen).size).toBe(7)
  })

  test('shows what was given to the officer who asks, and counts', async () => {
    const { id, number } = await filed(server, { productName: '只给我的' })
    const me = await handler.succeeds(whichOfficer)
    await done(supervisor, assignCase, id, { officerId: me.id })
    expect(await numbers(handler, { mine: 'yes', q: '只给我的' })).toEqual([number])
    expect(await numbers(supervisor, { mine: 'yes', q: '只给我的' })).toEqual([])
    const counts = await handler.succeeds(countQueue)
    expect(counts.mine).toBeGreaterThan(0)
    expect(counts.states.find(({ state }) => state === 'closed')?.count).toBe(1)
    expect(counts.open).toBe(counts.states.reduce((sum, { count }) => sum + count, 0) - 1)
  })
})

describe('a case for 12315', () => {
  test('is marked until and after it is filed there, is found by its number there, and can be filtered', async () => {
    const { id, number, person } = await filed(server, { story: '转全国平台' })
    const { number: ours } = await filed(server, { story: '转全国平台，留在这里' })
    const open = () => handler.succeeds(getOfficeCase, { params: { id } })
    expect((await open()).channel).toEqual({ at: 'here', number: null })
    await person.succeeds(prepareNationalPack, { params: { id } })
    expect(await open()).toMatchObject({
      channel: { at: 'prepared', number: null },
      stateName: { zh: '已备好，还没有提交到 12315' },
      clock: null,
    })
    expect(await numbers(handler, { channel: 'prepared', q: '转全国平台' })).toEqual([number])
    expect(await numbers(handler, { channel: 'here', q: '转全国平台' })).toEqual([ours])
    const body = { number: '1350102002026112300001' }
    await person.succeeds(noteNationalNumber, { params: { id }, body })
    expect((await open()).channel).toEqual({ at: 'national', number: body.number })
    expect(await numbers(handler, { channel: 'national', q: body.number })).toEqual([number])
    expect(await numbers(handler, { channel: 'prepared', q: '转全国平台' })).toEqual([])
  })
})

describe('the situation that a person chose', () => {
  const situation = 'gym-refund-service'

  test('shows in the queue, is found by its words, and finds others of the same merchant', async () => {
    const known = pathOf(situation)?.at(-1)
    if (!known) throw new Error('the tree has no such situation')
    const about = { merchantName: '情形示例健身房', story: '一句话。' }
    const first = await filed(server, { ...about, situation })
    const { id, number } = await filed(server, { ...about, situation })
    await filed(server, about)
    await filed(server, { ...about, merchantName: '别的健身房', situation })
    const found = await handler.succeeds(getQueue, { query: { q: '情形示例健身房', limit: 50 } })
    expect(found.items.find((row) => row.number === number)?.situation.at(-1)).toEqual(known.title)
    expect(await numbers(handler, { q: known.title.zh })).toEqual(
      expect.arrayContaining([number, first.number]),
    )
    const { similar } = await handler.succeeds(getOfficeCase, { params: { id } })
    expect(similar).toMatchObject({ sameMerchant: 2, sameSituation: 1 })
    expect(similar.newest.find((each) => each.number === first.number)?.isSameSituation).toBe(true)
    expect(similar.newest.filter(({ isSameSituation }) => isSameSituation)).toHaveLength(1)
  })

  test('that this version does not know is kept, and shows as nothing', async () => {
    const { id, form } = await filed(server, { situation: 'of-a-later-version' })
    expect(form.situation).toBe('of-a-later-version')
    expect((await handler.succeeds(getOfficeCase, { params: { id } })).situation).toEqual([])
  })
})

describe('a proposal', () => {
  test('comes with its ground and its words when the term of mediation is over, and goes with the act', async () => {
    const { id } = await filed(server)
    const accepted = await done(handler, acceptCase, id)
    expect(accepted.proposal).toBeNull()
    server.clock.forward(61 * 24 * 3_600)
    await signInAll()
    const { proposal } = await handler.succeeds(getOfficeCase, { params: { id } })
    expect(proposal).toMatchObject({ action: 'terminate', ground: '23-5' })
    const body = { ground: String(proposal?.ground), text: String(proposal?.text) }
    expect((await done(handler, terminateMediation, id, body)).proposal).toBeNull()
  })
})

describe('a search', () => {
  test('reads % and _ as they stand', async () => {
    await filed(server, { story: '打八折 100% 保真' })
    expect(await numbers(handler, { q: '100% 保' })).toHaveLength(1)
    expect(await numbers(handler, { q: '1__% 保' })).toHaveLength(0)
  })

  test('finds people only when they are asked for, and that is logged', async () => {
    const { number } = await filed(server, { contactName: '寻人示例', contactPhone: '13599990000' })
    server.clock.forward(1)
    expect(await numbers(handler, { q: '寻人示例' })).toEqual([])
    expect(await numbers(handler, { q: '寻人示例', people: 'yes' })).toEqual([number])
    expect(await numbers(handler, { q: '13599990000', people: 'yes' })).toEqual([number])
    const log = await supervisor.succeeds(listLooks, { query: { limit: 2 } })
    expect(log.items.map(({ what, detail }) => [what, detail])).toEqual(
      expect.arrayContaining([
        ['searched', '13599990000'],
        ['searched', '寻人示例'],
      ]),
    )
  })
})

describe('the log of looks', () => {
  test('has every opening, for the supervisor of the own office alone', async () => {
    const { id, number } = await filed(server)
    await handler.succeeds(getOfficeCase, { params: { id } })
    const me = await handler.succeeds(whichOfficer)
    const { items } = await supervisor.succeeds(listLooks, { query: { number } })
    expect(items).toMatchObject([{ what: 'opened', caseNumber: number, officer: { id: me.id } }])
    expect((await handler.refuses(listLooks)).code).toBe('wrong-role')
    expect((await elsewhere.succeeds(listLooks, { query: { number } })).items).toEqual([])
  })
})

describe('the log of looks, filtered', () => {
  const looks = (query: Record<string, string | number>) => supervisor.succeeds(listLooks, { query })

  test('by officer, by case and by day, and by all of them', async () => {
    const { id, number } = await filed(server)
    server.clock.forward(24 * 3_600)
    await signInAll()
    const [me, boss] = [await handler.succeeds(whichOfficer), await supervisor.succeeds(whichOfficer)]
    await handler.succeeds(getOfficeCase, { params: { id } })
    const on = chinaDate(new Date(server.clock.nowMs()).toISOString())
    server.clock.forward(24 * 3_600)
    await signInAll()
    await supervisor.succeeds(getOfficeCase, { params: { id } })
    const by = async (query: Record<string, string>) =>
      (await looks({ number, ...query })).items.map(({ officer }) => officer.id)
    expect(await by({})).toEqual([boss.id, me.id])
    expect(await by({ officer: me.id })).toEqual([me.id])
    expect(await by({ on })).toEqual([me.id])
    expect(await by({ on, officer: boss.id })).toEqual([])
    expect((await looks({ on })).items.every(({ at }) => chinaDate(at) === on)).toBe(true)
    expect(await by({ on: '2020-01-01' })).toEqual([])
  })

  test('are read page by page without loss or doubles, also of one instant', async () => {
    const { id, number } = await filed(server)
    for (let count = 0; count < 5; count += 1) await handler.succeeds(getOfficeCase, { params: { id } })
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await looks({ number, limit: 2, ...(cursor === undefined ? {} : { cursor }) })
      seen.push(...page.items.map((look) => look.id))
      cursor = page.next ?? undefined
    } while (cursor !== undefined)
    expect(seen).toHaveLength(5)
    expect(new Set(seen).size).toBe(5)
  })

  test('refuse a day that no calendar has', async () => {
    const refused = await supervisor.refuses(listLooks, { query: { on: '2026-02-30' } })
    expect(refused).toMatchObject({ code: 'invalid-input', fields: [{ field: 'on' }] })
  })
})

describe('an export', () => {
  test('is a table that no spreadsheet reckons with, without contacts, and logged', async () => {
    await filed(server, {
      merchantName: '=1+1 公司',
      productName: '+86',
      story: '@SUM(A1)，"引号"\n第二行',
      contactName: '不该出现',
    })
    server.clock.forward(1)
    const body = { q: '@SUM', withContacts: false }
    const exported = await supervisor.succeeds(exportCases, { body })
    expect(exported).toMatchObject({ rows: 1, isCut: false })
    expect(exported.csv.startsWith('\ufeff编号,')).toBe(true)
    expect(exported.csv).toContain(`,'=1+1 公司,,'+86,`)
    expect(exported.csv).toContain(`"'@SUM(A1)，""引号""\n第二行"`)
    expect(exported.csv).not.toContain('不该出现')
    const { items } = await supervisor.succeeds(listLooks, { query: { limit: 1 } })
    expect(items).toMatchObject([{ what: 'exported', detail: '1 件：@SUM' }])
  })

  test('has contact data only when asked for, which the log says', async () => {
    await filed(server, { story: '导出联系', contactName: '联系示例' })
    server.clock.forward(1)
    const body = { q: '导出联系', withContacts: true }
    expect((await supervisor.succeeds(exportCases, { body })).csv).toContain('联系示例')
    const { items } = await supervisor.succeeds(listLooks, { query: { limit: 1 } })
    expect(items).toMatchObject([{ what: 'exported-contacts' }])
  })

  test('is the supervisor’s alone', async () => {
    expect((await handler.refuses(exportCases, { body: { withContacts: false } })).code).toBe('wrong-role')
  })
})
