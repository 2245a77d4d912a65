import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { fileCorrection } from '../../../contract/correction'
import { getMerchant } from '../../../contract/credit'
import { listChanges } from '../../../contract/exchange'
import { followMerchant, getInbox } from '../../../contract/follow'
import { searchMerchants } from '../../../contract/merchant-search'
import { takeSnapshot } from '../../../contract/snapshot'
import { alteration, annualReport } from '../../unit/domain/credit/records'
import { startTestServer, type TestServer } from '../test-server'
import { attachmentOf, pdfText } from './pdf-text'
import { registration, write } from './seed'

const trader = registration({ uscc: '92350128XX00000786', name: '示例竹影云餐饮店', isSoleTrader: true })
const company = registration()
const [before, after] = ['福建省平潭县潭城镇东街1号2单元301室', '福建省平潭县潭城镇西街8号501室']
const on = '2026-06-01'
const moves = (of: string) => [
  alteration({ id: `${of}-moved`, item: '经营场所变更', before, after }),
  alteration({ id: `${of}-other`, item: '其他事项备案', before, after }),
  alteration({ id: `${of}-name`, item: '名称、经营场所变更', before: `旧竹影店；${before}`, after }),
  alteration({ id: `${of}-scope`, item: '经营范围变更', before: '餐饮服务', after: '餐饮服务；食品销售' }),
  annualReport({
    id: `${of}-report`,
    corrected: true,
    corrections: [
      { item: '通信地址', before, after, on },
      { item: '从业人数', before: '5', after: '8', on },
    ],
  }),
]

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({
    fill: async (store, clock) => {
      await write(store, clock, trader, moves('t'))
      await write(store, clock, company, moves('c'))
    },
  })
})
afterAll(() => server.stop())

const find = (uscc: string) => server.api.succeeds(getMerchant, { params: { uscc } })
const home = /东街|西街|301室|501室/

describe('the place of a sole trader', () => {
  test('is in none of its records, and each says that it is not shown', async () => {
    const merchant = await find(trader.uscc)
    expect(JSON.stringify(merchant)).not.toMatch(home)
    const byId = new Map(merchant.records.map((record) => [record.id, record]))
    for (const id of ['t-moved', 't-other', 't-name'])
      expect(byId.get(id)).toMatchObject({ before: '', after: '', placeWithheld: true })
    expect(byId.get('t-scope')).toMatchObject({ before: '餐饮服务', after: '餐饮服务；食品销售' })
    expect(byId.get('t-scope')).not.toHaveProperty('placeWithheld')
    expect(byId.get('t-report')).toMatchObject({
      corrections: [
        { item: '通信地址', before: '', after: '', on, placeWithheld: true },
        { item: '从业人数', before: '5', after: '8', on },
      ],
    })
  })

  test('is not in the feed of changes either, nor in the news of who follows it', async () => {
    const { items } = await server.api.succeeds(listChanges, { query: { limit: 200 } })
    expect(JSON.stringify(items.filter(({ uscc }) => uscc === trader.uscc))).not.toMatch(home)
    const me = await server.signIn('13600000077')
    await me.succeeds(followMerchant, { params: { uscc: trader.uscc } })
    await write(server.store, server.clock, trader, [
      alteration({ id: 't-again', item: '住所变更', before: after, after: before }),
    ])
    const inbox = await me.succeeds(getInbox, { query: {} })
    expect(inbox.items).toHaveLength(1)
    expect(JSON.stringify(inbox)).not.toMatch(home)
  })

  test('does not find it, former or present', async () => {
    const { items } = await server.api.succeeds(searchMerchants, { query: { q: '潭城镇东街' } })
    expect(items.map(({ uscc }) => uscc)).not.toContain(trader.uscc)
  })

  test('is not on paper: the snapshot says in its place that it is not public', async () => {
    const { id } = await server.api.succeeds(takeSnapshot, {
      params: { uscc: trader.uscc },
      idempotencyKey: 'home-key-1',
    })
    const bytes = Buffer.from(
      await (await fetch(`${server.address}/api/v1/snapshots/${id}.pdf`)).arrayBuffer(),
    )
    expect(pdfText(bytes)).not.toMatch(home)
    expect(pdfText(bytes)).toContain('为保护个人信息不公开')
    expect(attachmentOf(bytes)).not.toMatch(home)
  })

  test('is not kept in a request to correct such a record', async () => {
    const me = await server.signIn('13600000078')
    const request = await me.succeeds(fileCorrection, {
      idempotencyKey: 'home-key-2',
      body: {
        uscc: trader.uscc,
        target: { type: 'record', recordId: 't-moved' },
        kind: 'query',
        wrong: '变更日期不对',
        right: '',
        reason: '身份证350102199001011234，见执照',
        attachments: [],
        contactName: '林示例',
        contactPhone: '13800000000',
        isMerchant: false,
      },
    })
    expect(request.subject.shown).toBe('')
    expect(request.form.reason).toBe('身份证***，见执照')
    const { form } = await server.store.db
      .selectFrom('correction_request')
      .select('form')
      .where('id', '=', request.id)
      .executeTakeFirstOrThrow()
    expect(form).not.toContain('350102199001011234')
  })
})

describe('the place of a company', () => {
  test('is its public registration and stays, before and after', async () => {
    const { records } = await find(company.uscc)
    expect(records.find(({ id }) => id === 'c-moved')).toMatchObject({ before, after })
    expect(records.find(({ id }) => id === 'c-moved')).not.toHaveProperty('placeWithheld')
  })

  test('is no former name of it where both changed at once', async () => {
    expect((await find(company.uscc)).formerNames).toEqual([])
  })
})
