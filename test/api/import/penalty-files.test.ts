import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { publicity } from '../../../domain/credit/publicity'
import type { CreditRecord, PenaltyRecord } from '../../../domain/credit/record'
import { writeMerchants } from '../../../server/credit/merchant.writer'
import { TestClock } from '../test-server'
import { openRecordDesk, uscc, type RecordDesk } from './record-desk'
import { goodFiles } from './record-files'

let desk: RecordDesk
beforeEach(async () => {
  desk = await openRecordDesk()
})
afterEach(() => desk.close())

const run = (content: string, kind = 'penalties') => desk.take(kind, content.split('\n'))
const stored = () => desk.stored()
const penalty = (record: CreditRecord | undefined): PenaltyRecord => {
  if (record?.kind !== 'penalty') throw new Error('no penalty was stored')
  return record
}
const changes = () =>
  desk.store.db.selectFrom('record_change').select(['change', 'record_id']).orderBy('seq').execute()

const columns = {
  CF_XDR_SHXYM: uscc,
  CF_WSH: '示罚〔2026〕1号',
  CF_WFXW: '虚假宣传',
  CF_SY: '当事人虚假宣传',
  CF_YJ: '《反不正当竞争法》',
  CF_CFLB: '罚款',
  CF_NR: '罚款1万元',
  CF_NR_FK: '1',
  CF_JDRQ: '2026-10-08',
  CF_CFJG: '示例局',
  公示日期: '2026-10-10',
}
type Cells = Partial<Record<keyof typeof columns, string>>
const penalties = (...rows: readonly Cells[]) =>
  [Object.keys(columns), ...rows.map((row) => Object.values({ ...columns, ...row }))]
    .map((cells) => cells.join(','))
    .join('\n')

describe('how grave a penalty is', () => {
  const unlike = '当事人不具有从轻、减轻或者从重处罚情节，按一般裁量档处罚'
  test.each<[string, Cells, Partial<ReturnType<typeof publicity>>]>([
    [
      'a fine under the food law is serious where the facts deny mitigation',
      {
        CF_SY: unlike,
        CF_YJ: '《中华人民共和国食品安全法》第一百二十四条',
        CF_NR: '罚款4万元',
        CF_NR_FK: '4',
      },
      { tier: 'serious' },
    ],
    [
      'and where the decision does',
      { CF_NR: `${unlike}，罚款4万元`, CF_YJ: '《中华人民共和国食品安全法》', CF_NR_FK: '4' },
      { tier: 'serious' },
    ],
    [
      'denied in short, it is general',
      { CF_SY: '当事人虚假宣传。当事人无从轻、减轻情节' },
      { tier: 'general' },
    ],
    [
      'an offence that lightens a duty is no mitigation',
      { CF_WFXW: '利用格式条款减轻经营者责任', CF_SY: '当事人利用格式条款减轻经营者责任' },
      { tier: 'general' },
    ],
    [
      'what the law threatens was not imposed',
      { CF_NR: '罚款1万元。逾期不改正的，责令停产停业；情节严重的，吊销营业执照' },
      { tier: 'general' },
    ],
    [
      'a warning without a fine is a warning only and never shown',
      { CF_CFLB: '警告', CF_NR: '予以警告，不予罚款', CF_NR_FK: '' },
      { tier: 'minor', shown: false },
    ],
    [
      'a fine set in the lighter step is low also where only the decision tells its amount',
      { CF_NR: '从轻处罚，罚款人民币5000元', CF_NR_FK: '' },
      { tier: 'minor', shown: true },
    ],
    [
      'and is not low where that amount is high',
      { CF_NR: '从轻处罚，罚款人民币60000元', CF_NR_FK: '' },
      { tier: 'general' },
    ],
  ])('%s', async (_, cells, expected) => {
    await run(penalties(cells))
    expect(publicity(penalty((await stored())[0]), '2026-11-20')).toMatchObject(expected)
  })
})

describe('the unit of an amount', () => {
  const named = (unit: string, fine: string) =>
    penalties({ CF_NR: '罚款', CF_NR_FK: fine }).replace('CF_NR_FK', `罚款金额${unit}`)

  test.each([
    ['（元）', '50000', { fineFen: 5_000_000, fineStated: '50000 元' }],
    ['（万元）', '5', { fineFen: 5_000_000, fineStated: '5 万元' }],
    ['', '5', { fineFen: 5_000_000, fineStated: '5 万元' }],
    ['（元）', '5万元', { fineFen: 5_000_000, fineStated: '5 万元' }],
  ])('is that of the column’s name: 罚款金额%s %s', async (unit, fine, expected) => {
    await run(named(unit, fine))
    expect(penalty((await stored())[0])).toMatchObject(expected)
  })

  test('is yuan in a column of 双公示 whose decision says the same number of yuan', async () => {
    await run(penalties({ CF_NR: '罚款50000元', CF_NR_FK: '50000' }))
    expect(penalty((await stored())[0])).toMatchObject({ fineFen: 5_000_000, fineStated: '50000 元' })
  })

  test('counts for what was confiscated', async () => {
    await run(
      penalties({ CF_NR: '没收违法所得', CF_CFLB: '没收违法所得', CF_NR_FK: '200' }).replace(
        'CF_NR_FK',
        '没收金额（元）',
      ),
    )
    expect(penalty((await stored())[0])).toMatchObject({ confiscatedFen: 20_000, fineFen: null })
  })

  test.each([
    ['instant', '认缴出资额（万元）', '认缴出资额（元）', '50 元'],
    ['encumbrances', '数额', '数额（元）', '30 万元'],
    ['support', '享受扶持政策的数额', '享受扶持政策的数额（元）', '1.2 元'],
  ])('counts in every kind that has one: %s', async (kind, name, inYuan, amountStated) => {
    const { header = '', row = '' } = goodFiles[kind] ?? {}
    await run(`${header.replace(name, inYuan)}\n${row}`, kind)
    expect(await stored()).toEqual([expect.objectContaining({ amountStated })])
  })

  test('makes no other record of a contribution that was read without it', async () => {
    const { header = '', row = '' } = goodFiles['instant'] ?? {}
    await run(`${header}\n${row}`, 'instant')
    await run(`${header.replace('（万元）', '（元）')}\n${row}`, 'instant')
    expect(await stored()).toHaveLength(1)
  })
})

describe('a document number in other brackets', () => {
  /** As records were known before their numbers were compared without brackets, width and blanks. */
  const formerId = (docNo: string) =>
    `penalty-${createHash('sha256').update([uscc, docNo, columns.CF_JDRQ].join('\u0000')).digest('hex').slice(0, 24)}`
  const putFormer = async (docNo: string) => {
    await run(penalties({ CF_WSH: docNo }))
    const [read] = await stored()
    await desk.store.db.deleteFrom('credit_record').execute()
    await desk.store.db.deleteFrom('record_change').execute()
    return { ...penalty(read), id: formerId(docNo) }
  }
  const write = (...records: readonly CreditRecord[]) =>
    writeMerchants(desk.store, new TestClock(), (writer) => writer.putRecords(uscc, records))

  test('is of the same penalty, shown as the last source wrote it', async () => {
    await run(penalties({}))
    for (const CF_WSH of ['示罚[2026]1号', '示罚（2026）1号', '示罚【２０２６】１号', '示罚 ﹝2026﹞ 1 号'])
      expect(await run(penalties({ CF_WSH }))).toMatchObject({ updated: 1, added: 0 })
    expect(await stored()).toEqual([expect.objectContaining({ docNo: '示罚 ﹝2026﹞ 1 号' })])
  })

  test('in one file twice is a row told twice, and a second import changes nothing', async () => {
    const file = penalties({}, { CF_WSH: '示罚[2026]1号' })
    expect(await run(file)).toMatchObject({ added: 1, rejected: 1 })
    expect(await run(file)).toMatchObject({ unchanged: 1, added: 0, updated: 0 })
  })

  test('of another year, number or day is another penalty', async () => {
    await run(
      penalties({}, { CF_WSH: '示罚〔2025〕1号' }, { CF_WSH: '示罚〔2026〕11号' }, { CF_JDRQ: '2026-10-09' }),
    )
    expect(await stored()).toHaveLength(4)
  })

  test('keeps the id that a record of the standard writing had before', async () => {
    await run(penalties({}))
    expect((await stored())[0]?.id).toBe(formerId(columns.CF_WSH))
  })

  test.each(['示罚[2026]1号', '示罚〔2026〕1号'])(
    'finds the record that had an id of its own writing: 示罚[2026]1号 again as %s',
    async (again) => {
      const former = await putFormer('示罚[2026]1号')
      await write(former)
      expect(await run(penalties({ CF_WSH: again }))).toMatchObject({ added: 0 })
      expect((await stored()).map(({ id }) => id)).toEqual([former.id])
    },
  )

  test('ends the double that an earlier version made, once', async () => {
    const [first, second] = [await putFormer('示罚〔2026〕1号'), await putFormer('示罚[2026]1号')]
    await write(first, second)
    await run(penalties({ CF_WSH: '示罚[2026]1号' }))
    expect((await stored()).filter(({ withdrawnOn }) => withdrawnOn === undefined)).toEqual([
      expect.objectContaining({ id: first.id, docNo: '示罚[2026]1号' }),
    ])
    expect((await changes()).filter(({ change }) => change === 'withdrawn')).toEqual([
      { change: 'withdrawn', record_id: second.id },
    ])
    expect(await run(penalties({ CF_WSH: '示罚[2026]1号' }))).toMatchObject({ unchanged: 1 })
  })

  test.each([
    ['licences', 'JY13501020000018', 'ＪＹ１３５０１０２０００００１８'],
    ['licences', 'JY13501020000018', '(JY)13501020000018', '（jy）13501020000018'],
    ['blacklist', '示失〔2026〕3号', '示失(2026)3号'],
    ['encumbrances', '350100202600001', '（2026）闽质1号', '〔2026〕闽质１号'],
  ])('is the same in %s', async (kind, number, one, other = number) => {
    const { header = '', row = '' } = goodFiles[kind] ?? {}
    await run(`${header}\n${row.replace(number, one)}`, kind)
    expect(await run(`${header}\n${row.replace(number, other)}`, kind)).toMatchObject({
      added: 0,
      rejected: 0,
    })
    expect(await stored()).toHaveLength(1)
  })
})
