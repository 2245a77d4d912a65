import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openRecordDesk, uscc, type RecordDesk } from './record-desk'

let desk: RecordDesk
beforeEach(async () => {
  desk = await openRecordDesk()
})
afterEach(() => desk.close())

const unchanged = { added: 0, updated: 0, unchanged: 1, rejected: 0 }
const columns = 'CF_XDR_SHXYM,CF_WSH,CF_WFXW,CF_NR,CF_NR_FK,CF_JDRQ,CF_GSRQ,CF_CFJG,SJC'
const cells = (fine = '20', asOf = '') =>
  `${uscc},示罚〔2026〕21号,虚假宣传,罚款,${fine},2026-05-06,2026-05-10,示例局,${asOf}`
/** One penalty. @param more columns behind the usual ones, and their cells */
const penalty = (row = cells(), more = ['', '']) => [columns + more[0], row + more[1]]

describe('a penalty that is told again', () => {
  test.each([
    ['its repair', ',信用修复日期', 'repairedOn', 'repaired'],
    ['its annulment', ',撤销日期', 'annulledOn', 'annulled'],
    ['its withdrawal', ',撤回日期', 'withdrawnOn', 'withdrawn'],
  ])('keeps %s: the file of before, and one of later that is silent', async (_, column, field, ending) => {
    await desk.take('penalties', penalty(), '2026-10-01')
    await desk.take('penalties', penalty(cells(), [column, ',2026-10-15']), '2026-10-20')
    const log = await desk.log()
    expect(log).toEqual(['published', `withdrawn ${ending}`])
    for (const day of ['2026-10-01', '2026-10-20', '2026-11-20'])
      expect(await desk.take('penalties', penalty(), day)).toMatchObject(unchanged)
    expect(await desk.stored()).toEqual([expect.objectContaining({ [field]: '2026-10-15' })])
    expect(await desk.log()).toEqual(log)
  })

  test('learns of its repair from an older file too, and of nothing else', async () => {
    await desk.take('penalties', penalty(cells('2')), '2026-11-01')
    await desk.take('penalties', penalty(cells('20'), [',信用修复日期', ',2026-10-15']), '2026-10-20')
    expect(await desk.stored()).toEqual([
      expect.objectContaining({ repairedOn: '2026-10-15', fineStated: '2 万元' }),
    ])
    expect(await desk.log()).toEqual(['published', 'withdrawn repaired'])
  })

  test('stays public when its repair was taken back, whichever file comes again', async () => {
    const repaired = penalty(cells(), [',信用修复日期', ',2026-06-15'])
    await desk.take('penalties', repaired, '2026-06-20')
    await desk.take('penalties', penalty(cells(), [',撤销修复日期', ',2026-10-15']), '2026-10-20')
    expect(await desk.take('penalties', repaired, '2026-06-20')).toMatchObject(unchanged)
    expect(await desk.log()).toEqual(['published'])
  })

  test('keeps the day of its repair that the later file corrected', async () => {
    const repairedOn = (day: string) => penalty(cells(), [',信用修复日期', `,${day}`])
    await desk.take('penalties', repairedOn('2026-06-15'), '2026-06-20')
    expect(await desk.take('penalties', repairedOn('2026-06-16'), '2026-06-21')).toMatchObject({ updated: 1 })
    expect(await desk.take('penalties', repairedOn('2026-06-15'), '2026-06-20')).toMatchObject(unchanged)
    expect(await desk.stored()).toEqual([expect.objectContaining({ repairedOn: '2026-06-16' })])
  })

  test('never falls back to what an older row said, by its own stamp', async () => {
    await desk.take('penalties', penalty(cells('2', '2026-11-01')))
    expect(await desk.take('penalties', penalty(cells('20', '2026-05-11')))).toMatchObject(unchanged)
    expect(await desk.stored()).toEqual([
      expect.objectContaining({ fineStated: '2 万元', asOfAt: '2026-10-31T16:00:00.000Z' }),
    ])
    expect(await desk.log()).toEqual(['published'])
  })

  test('is not shut out by a stamp of a day to come', async () => {
    await desk.take('penalties', penalty(cells('20', '2030-01-01')), '2026-11-01')
    expect(await desk.take('penalties', penalty(cells('2')), '2026-11-02')).toMatchObject({ updated: 1 })
  })

  test('stays hidden while its merchant is in reorganisation, when a later file is silent about it', async () => {
    const more = [',临时修复日期,临时修复方式', ',2026-10-15,屏蔽']
    await desk.take('penalties', penalty(cells(), more), '2026-10-20')
    expect(await desk.take('penalties', penalty(), '2026-11-20')).toMatchObject(unchanged)
    expect(await desk.log()).toEqual([])
  })
})

describe('an entry in a list that is told again', () => {
  const entry = [
    '统一社会信用代码,列入日期,列入事由,作出决定机关',
    `${uscc},2026-09-01,通过登记的住所无法联系,示例局`,
  ]
  const removal = ['统一社会信用代码,移出日期,移出事由', `${uscc},2026-10-10,重新取得联系`]

  test('stays off the list; a new entry is a new record', async () => {
    await desk.take('abnormal', entry)
    await desk.take('abnormal', removal)
    expect(await desk.take('abnormal', entry, '2026-11-21')).toMatchObject(unchanged)
    expect(await desk.stored()).toEqual([
      expect.objectContaining({ removedOn: '2026-10-10', removedReason: '重新取得联系' }),
    ])
    expect(await desk.log()).toEqual(['published', 'withdrawn removed'])
    const again = entry.map((line) => line.replace('2026-09-01', '2026-11-02'))
    expect(await desk.take('abnormal', again)).toMatchObject({ added: 1 })
    expect(await desk.log()).toEqual(['published', 'withdrawn removed', 'published'])
  })
})

describe('a state that is final', () => {
  const licence = (state: string) => [
    '统一社会信用代码,许可证书名称,许可证书编号,许可决定日期,许可机关,当前状态',
    `${uscc},食品经营许可证,JY13501020000018,2026-03-02,示例局,${state}`,
  ]

  test('stays when the file of before, or a later row without a state, comes again', async () => {
    await desk.take('licences', licence('有效'), '2026-10-01')
    await desk.take('licences', licence('吊销'), '2026-10-20')
    expect(await desk.take('licences', licence('有效'), '2026-10-01')).toMatchObject(unchanged)
    expect(await desk.take('licences', licence(''), '2026-11-20')).toMatchObject(unchanged)
    expect(await desk.stored()).toEqual([expect.objectContaining({ state: 'revoked' })])
  })

  test('ends where a later row says so', async () => {
    await desk.take('licences', licence('注销'), '2026-10-20')
    expect(await desk.take('licences', licence('有效'), '2026-11-20')).toMatchObject({ updated: 1 })
    expect(await desk.stored()).toEqual([expect.objectContaining({ state: 'valid' })])
  })
})

describe('a report of a year that is told again', () => {
  test('keeps what the later file said, with the corrections of both', async () => {
    const report = (published: string, item: string) => [
      '统一社会信用代码,年报年度,报送日期,登记机关,是否公示,更正事项,更正前,更正后,更正日期',
      `${uscc},2025,2026-03-05,示例局,${published},${item},5,8,2026-05-20`,
    ]
    await desk.take('reports', report('是', '从业人数'), '2026-11-20')
    await desk.take('reports', report('否', '通信地址'), '2026-06-01')
    expect(await desk.stored()).toEqual([
      expect.objectContaining({
        published: true,
        corrections: [
          expect.objectContaining({ item: '从业人数' }),
          expect.objectContaining({ item: '通信地址' }),
        ],
      }),
    ])
  })
})
