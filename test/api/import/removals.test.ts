import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { writeMerchants } from '../../../server/credit/merchant.writer'
import { TestClock } from '../test-server'
import { openRecordDesk, reasonsOf, uscc, type RecordDesk } from './record-desk'

let desk: RecordDesk
beforeEach(async () => {
  desk = await openRecordDesk()
})
afterEach(() => desk.close())

/** The reasons of the entries that are still open. */
const open = async () =>
  (await desk.stored()).flatMap((record) =>
    'removedOn' in record && record.removedOn === null ? [record.reason] : [],
  )

describe('a removal from one of many lists', () => {
  const header = '统一社会信用代码,名单名称,列入事由,案号,列入日期,认定部门'
  const entries = [
    header,
    `${uscc},失信被执行人名单,拒不履行,（2026）闽0102执1号,2026-03-01,鼓楼区法院`,
    `${uscc},失信被执行人名单,再次拒不履行,（2026）闽0102执2号,2026-03-02,鼓楼区法院`,
    `${uscc},食品安全黑名单,使用非食品原料,闽食黑〔2026〕1号,2026-04-01,示例局`,
  ]
  const removal = (columns: string, cells: string) => [
    `统一社会信用代码,移出日期,移出事由,${columns}`,
    `${uscc},2026-10-10,已履行完毕,${cells}`,
  ]
  beforeEach(async () => {
    await desk.take('blacklist', entries)
  })

  test.each([
    [
      'its number',
      '名单名称,案号',
      '失信被执行人名单,（2026）闽0102执1号',
      ['再次拒不履行', '使用非食品原料'],
    ],
    ['its number, typed in another way', '案号', '(2026) 闽0102执1号', ['再次拒不履行', '使用非食品原料']],
    ['the list', '名单名称', '失信被执行人', ['使用非食品原料']],
    ['list and day', '名单名称,列入日期', '失信被执行人名单,2026-03-02', ['拒不履行', '使用非食品原料']],
  ])('ends the entry that it names by %s, and no other', async (_, columns, cells, left) => {
    expect(await desk.take('blacklist', removal(columns, cells))).toMatchObject({ updated: 1, rejected: 0 })
    expect(await open()).toEqual(left)
  })

  test.each([
    ['nothing-to-remove', '名单名称', '拖欠农民工工资名单'],
    ['nothing-to-remove', '名单名称,案号', '食品安全黑名单,（2026）闽0102执1号'],
    ['missing-field', '认定部门', '示例局'],
  ])('that names none of them ends none, and is told: %s', async (code, columns, cells) => {
    expect(reasonsOf(await desk.take('blacklist', removal(columns, cells)))).toEqual({ [code]: 1 })
    expect(await open()).toHaveLength(3)
  })

  test('that comes again falls on no other entry, and changes nothing', async () => {
    const first = removal('名单名称,案号', '失信被执行人名单,（2026）闽0102执1号')
    await desk.take('blacklist', first)
    const log = await desk.log()
    expect(await desk.take('blacklist', first)).toMatchObject({ unchanged: 1, updated: 0, rejected: 0 })
    expect(await open()).toHaveLength(2)
    expect(await desk.log()).toEqual(log)
  })

  test('is complete when its own columns are filled', async () => {
    const { sources } = await desk.take('blacklist', [
      '企业名称,统一社会信用代码,名单名称,案号,移出日期,移出事由',
      `示例茶业,${uscc},失信被执行人名单,（2026）闽0102执1号,2026-10-10,已履行完毕`,
    ])
    expect(sources['示例局']).toMatchObject({ fieldsExpected: 5, fieldsFilled: 5, gaps: [] })
  })
})

describe('a removal from the list of abnormal operations', () => {
  const entries = [
    '统一社会信用代码,列入日期,列入事由,作出决定机关',
    `${uscc},2025-07-05,未依照规定公示2024年度年报,示例局`,
    `${uscc},2026-07-05,未依照规定公示2025年度年报,示例局`,
    `${uscc},2026-09-01,通过登记的住所无法联系,示例局`,
  ]
  const removal = (columns = '', cells = '') => [
    `企业名称,统一社会信用代码,移出日期,移出事由,作出决定机关${columns}`,
    `示例茶业,${uscc},2026-10-10,已纠正,示例局${cells}`,
  ]
  beforeEach(async () => {
    await desk.take('abnormal', entries)
  })

  test.each([
    ['day', ',列入日期', ',2026-07-05', ['未依照规定公示2024年度年报', '通过登记的住所无法联系']],
    [
      'reason',
      ',列入事由',
      ',未依照规定公示2024年度年报',
      ['未依照规定公示2025年度年报', '通过登记的住所无法联系'],
    ],
    [
      'kind of reason',
      ',列入原因',
      ',住所或者经营场所联系不上',
      ['未依照规定公示2024年度年报', '未依照规定公示2025年度年报'],
    ],
    ['nothing', '', '', []],
  ])('ends what it names by %s', async (_, columns, cells, left) => {
    await desk.take('abnormal', removal(columns, cells))
    expect(await open()).toEqual(left)
  })

  test('of one year that comes again leaves the other year alone', async () => {
    const first = removal(',列入事由', ',未依照规定公示2024年度年报')
    await desk.take('abnormal', first)
    expect(await desk.take('abnormal', first)).toMatchObject({ unchanged: 1, rejected: 0 })
    expect(await open()).toHaveLength(2)
  })

  test.each([
    [',列入日期', ',2026-07-06'],
    [',列入事由', ',未办理名称变更'],
  ])('that matches no entry is told, and ends none (%s)', async (columns, cells) => {
    expect(reasonsOf(await desk.take('abnormal', removal(columns, cells)))).toEqual({
      'nothing-to-remove': 1,
    })
    expect(await open()).toHaveLength(3)
  })

  test('twice in one file is a duplicate', async () => {
    const [header = '', row = ''] = removal()
    expect(reasonsOf(await desk.take('abnormal', [header, row, row]))).toEqual({ 'duplicate-row': 1 })
  })

  test('is complete when its own columns are filled, and entries are measured by theirs', async () => {
    const { sources } = await desk.take('abnormal', removal())
    expect(sources['示例局']).toMatchObject({ fieldsExpected: 5, fieldsFilled: 5, gaps: [] })
    const { sources: ofEntries } = await desk.take('abnormal', entries)
    expect(ofEntries['示例局']?.gaps).toEqual([{ field: '行政相对人名称', count: 3 }])
  })
})

describe('a removal from the list of serious breaches', () => {
  test('ends the entry of its decision, or the only one where it names none', async () => {
    const entries = [
      '统一社会信用代码,列入日期,列入事由,作出决定机关,列入决定书文号',
      `${uscc},2024-07-05,生产不合格食品,示例局,示列〔2024〕1号`,
      `${uscc},2025-07-05,虚假宣传,示例局,示列〔2025〕2号`,
    ]
    await desk.take('serious', entries)
    const header = '统一社会信用代码,移出日期,移出事由,作出决定机关'
    await desk.take('serious', [`${header},列入决定书文号`, `${uscc},2026-10-10,期满,示例局,示列[2024]1号`])
    expect(await open()).toEqual(['虚假宣传'])
    await desk.take('serious', [header, `${uscc},2026-10-11,期满,示例局`])
    expect(await open()).toEqual([])
  })
})

describe('a removal that comes before the file with its entry', () => {
  const abnormal = '企业名称,统一社会信用代码,移出日期,移出事由,作出决定机关'
  const files = {
    abnormal: {
      entry: ['统一社会信用代码,列入日期,列入事由,作出决定机关', `${uscc},2026-07-05,住所无法联系,示例局`],
      removal: [abnormal, `示例茶业,${uscc},2026-10-10,已纠正,示例局`],
    },
    serious: {
      entry: [
        '统一社会信用代码,列入日期,列入事由,作出决定机关,列入决定书文号',
        `${uscc},2025-07-05,经营者王小明虚假宣传,示例局,示列〔2025〕2号`,
      ],
      removal: [`${abnormal},列入事由`, `示例茶业,${uscc},2026-10-10,期满,示例局,经营者王小明虚假宣传`],
    },
    blacklist: {
      entry: [
        '统一社会信用代码,名单名称,列入事由,案号,列入日期,认定部门',
        `${uscc},失信被执行人名单,拒不履行,（2026）闽0102执1号,2026-03-01,鼓楼区法院`,
      ],
      removal: ['统一社会信用代码,移出日期,移出事由,案号', `${uscc},2026-10-10,已履行完毕,(2026)闽0102执1号`],
    },
  }

  test.each(Object.entries(files))('is not lost: the entry never shows (%s)', async (kind, file) => {
    expect(reasonsOf(await desk.take(kind, file.removal))).toEqual({ 'nothing-to-remove': 1 })
    expect(await desk.take(kind, file.entry)).toMatchObject({ added: 1, rejected: 0 })
    expect(await desk.stored()).toMatchObject([{ removedOn: '2026-10-10' }])
    expect(await desk.log()).toEqual([])
    expect(await desk.take(kind, file.removal)).toMatchObject({ unchanged: 1, rejected: 0 })
    expect(await desk.take(kind, file.entry)).toMatchObject({ unchanged: 1, rejected: 0 })
  })

  test('ends one that comes after another which it ended too, and none of a later day', async () => {
    const entry = (on: string, why: string) => [
      '统一社会信用代码,列入日期,列入事由,作出决定机关',
      `${uscc},${on},${why},示例局`,
    ]
    await desk.take('abnormal', entry('2026-07-05', '住所无法联系'))
    await desk.take('abnormal', files.abnormal.removal)
    await desk.take('abnormal', entry('2026-07-06', '未依照规定公示2025年度年报'))
    await desk.take('abnormal', entry('2026-10-20', '未办理名称变更'))
    expect(await open()).toEqual(['未办理名称变更'])
  })

  test('waits for the year that it names', async () => {
    const entry = (on: string, year: number) => [
      '统一社会信用代码,列入日期,列入事由,作出决定机关',
      `${uscc},${on},未依照规定公示${year}年度年报,示例局`,
    ]
    await desk.take('abnormal', [
      `${abnormal},列入事由`,
      `示例茶业,${uscc},2026-10-10,已补报,示例局,未依照规定公示2024年度年报`,
    ])
    await desk.take('abnormal', entry('2026-07-05', 2025))
    await desk.take('abnormal', entry('2025-07-05', 2024))
    expect(await open()).toEqual(['未依照规定公示2025年度年报'])
  })

  test('is forgotten with its merchant, and names nobody', async () => {
    await desk.take('serious', [
      `${abnormal},列入事由`,
      `示例茶业,${uscc},2026-10-10,经营者王小明已履行,示例局,经营者王小明虚假宣传`,
    ])
    const kept = () => desk.store.db.selectFrom('list_removal').selectAll().execute()
    expect(JSON.stringify(await kept())).toContain('经营者王**虚假宣传')
    expect(JSON.stringify(await kept())).not.toContain('小明')
    await writeMerchants(desk.store, new TestClock(), (writer) => writer.remove([uscc]))
    expect(await kept()).toEqual([])
  })
})
