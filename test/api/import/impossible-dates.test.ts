import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { TestClock } from '../test-server'
import { openRecordDesk, reasonsOf, uscc, type RecordDesk } from './record-desk'

let desk: RecordDesk
beforeEach(async () => {
  // Half past midnight of the 23rd in China, and still the 22nd at Greenwich.
  desk = await openRecordDesk(new TestClock('2026-11-22T16:30:00.000Z'))
})
afterEach(() => desk.close())

const penalty = (decided: string, published: string, column = '', cell = '') => [
  `统一社会信用代码,CF_WSH,CF_WFXW,CF_NR_FK,CF_CFJG,CF_JDRQ,CF_GSRQ${column && `,${column}`}`,
  `${uscc},示罚1号,虚假宣传,1,示例局,${decided},${published}${column && `,${cell}`}`,
]

describe('a penalty with a date that cannot be', () => {
  test.each([
    ['decided tomorrow', penalty('2026-11-24', '2026-11-24'), 'future-date'],
    ['decided in years', penalty('2030-01-01', '2026-10-10'), 'future-date'],
    [
      'repaired in the future',
      penalty('2026-10-08', '2026-10-10', '信用修复日期', '2027-05-01'),
      'future-date',
    ],
    ['annulled in the future', penalty('2026-10-08', '2026-10-10', '撤销日期', '2027-05-01'), 'future-date'],
    ['withdrawn in the future', penalty('2026-10-08', '2026-10-10', '撤回日期', '2027-05-01'), 'future-date'],
    [
      'a repair revoked in the future',
      penalty('2026-10-08', '2026-10-10', '撤销修复日期', '2027-05-01'),
      'future-date',
    ],
    [
      'repaired before it was decided',
      penalty('2026-10-08', '2026-10-10', '信用修复日期', '2026-05-01'),
      'wrong-order',
    ],
    ['published years before it was decided', penalty('2026-10-08', '2016-10-20'), 'wrong-order'],
  ])('is left out with a reason: %s', async (_, rows, code) => {
    expect(reasonsOf(await desk.take('penalties', rows))).toEqual({ [code]: 1 })
    expect(await desk.stored()).toEqual([])
    expect(await desk.log()).toEqual([])
  })

  test('is taken on the very day, which is the day in China', async () => {
    const rows = penalty('2026-11-23', '2026-11-23', '信用修复日期', '2026-11-23')
    expect(await desk.take('penalties', rows)).toMatchObject({ added: 1 })
  })

  test.each([
    ['公示截止期', 'statedStopOn'],
    ['处罚有效期', 'measureUntilOn'],
  ])('is none where an end is planned: %s', async (column, field) => {
    await desk.take('penalties', penalty('2026-10-08', '2026-10-10', column, '2027-05-01'))
    expect(await desk.stored()).toEqual([expect.objectContaining({ [field]: '2027-05-01' })])
    expect(await desk.log()).toEqual(['published'])
  })

  test('published a few days early is kept, and its day of publication is not believed', async () => {
    const { sources } = await desk.take('penalties', penalty('2026-10-08', '2026-10-05'))
    expect(await desk.stored()).toEqual([
      expect.objectContaining({ publishedOn: '2026-10-08', isPublishedOnAssumed: true }),
    ])
    expect(sources['示例局']).toMatchObject({ added: 1, judged: 0 })
  })
})

describe('an entry in a list', () => {
  const entry = (removed: string) => [
    '统一社会信用代码,列入日期,列入事由,作出决定机关,移出日期',
    `${uscc},2026-09-01,通过登记的住所无法联系,示例局,${removed}`,
  ]

  test.each([
    ['2027-03-01', 'future-date'],
    ['2026-08-01', 'wrong-order'],
  ])('removed on a day that cannot be (%s) is left out', async (removed, code) => {
    expect(reasonsOf(await desk.take('abnormal', entry(removed)))).toEqual({ [code]: 1 })
  })

  test('is not ended by a removal of a day to come', async () => {
    await desk.take('abnormal', entry(''))
    const removal = ['统一社会信用代码,移出日期,移出事由', `${uscc},2027-03-01,重新取得联系`]
    expect(reasonsOf(await desk.take('abnormal', removal))).toEqual({ 'future-date': 1 })
    expect(await desk.log()).toEqual(['published'])
  })
})

describe('a day ahead that is planned', () => {
  test.each([
    [
      'instant',
      '统一社会信用代码,信息类型,股东名称,认缴出资额,出资日期,公示日期',
      `${uscc},股东出资,示例投资有限公司,50,2045-12-31,2026-03-01`,
    ],
    [
      'licences',
      'uniscid,licName_CN,licNo,valFrom,valTo,licAnth',
      `${uscc},食品经营许可证,JY13501020000018,2026-12-01,2031-11-30,示例局`,
    ],
  ])('is no mistake: %s', async (kind, header, row) => {
    expect(await desk.take(kind, [header, row])).toMatchObject({ added: 1, rejected: 0 })
  })

  test('of the end of a freeze does not make it released', async () => {
    await desk.take('encumbrances', [
      '统一社会信用代码,类型,执行裁定书文号,被执行人,冻结股权,冻结日期,执行法院,失效日期',
      `${uscc},股权冻结,（2026）闽0102执1号,示例投资有限公司,30万股,2026-04-01,鼓楼区法院,2029-03-31`,
    ])
    expect(await desk.stored()).toEqual([expect.objectContaining({ state: 'valid', releasedOn: null })])
  })
})
