import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { CreditRecord } from '../../../domain/credit/record'
import { fromJson } from '../../../server/db/json'
import { migrate } from '../../../server/db/migrate'
import { idsBy } from '../../../server/db/new-id'
import type { Store } from '../../../server/db/store'
import { ImportError } from '../../../server/import/import-error'
import { importRecords } from '../../../server/import/import-records.service'
import { kindReaders } from '../../../server/import/records/kinds'
import { openTestStore, removeDataDir } from '../../database'
import { registration, write } from '../credit/seed'
import { TestClock } from '../test-server'
import { goodFiles } from './record-files'
import { xlsxOf } from './xlsx'

const clock = new TestClock()
const fileDay = new Date('2026-11-20T00:00:00Z')
let dataDir: string
let store: Store

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'fxc-records-'))
  store = await openTestStore(dataDir)
  await migrate(store, clock)
  await write(store, clock, registration())
})
afterEach(async () => {
  await store.close()
  await removeDataDir(dataDir)
})

const put = (name: string, content: string | Buffer) => {
  const file = join(dataDir, name)
  writeFileSync(file, content)
  utimesSync(file, fileDay, fileDay)
  return file
}
const run = (kind: string, file: string, source: string | null = null) =>
  importRecords({
    file,
    kind,
    source,
    dataDir,
    store,
    clock,
    newId: idsBy(clock),
    onProgress: () => undefined,
  })
const stored = async (): Promise<CreditRecord[]> => {
  const rows = await store.db.selectFrom('credit_record').select('record').orderBy('id').execute()
  return rows.map(({ record }) => fromJson(record))
}
const csv = (kind: string) => `${goodFiles[kind]?.header}\n${goodFiles[kind]?.row}\n`
const changes = () =>
  store.db.selectFrom('record_change').select(['change', 'ending']).orderBy('seq').execute()
/** A penalty file from a few columns. */
const penalties = (...rows: string[]) =>
  ['CF_XDR_SHXYM,CF_WSH,CF_WFXW,CF_SY,CF_YJ,CF_CFLB,CF_NR,CF_NR_FK,CF_JDRQ,CF_CFJG,公示日期', ...rows].join(
    '\n',
  )
const row = (
  over: Partial<Record<'uscc' | 'docNo' | 'fine' | 'on' | 'published' | 'words' | 'basis', string>> = {},
) =>
  [
    over.uscc ?? '91350100M000100Y43',
    over.docNo ?? '示罚1号',
    '虚假宣传',
    '事实',
    over.basis ?? '依据',
    '罚款',
    over.words ?? '罚款',
    over.fine ?? '1',
    over.on ?? '2026-10-09',
    '示例局',
    over.published ?? '2026-10-20',
  ].join(',')

describe('records of every kind', () => {
  test('have a sample here', () => {
    expect(Object.keys(goodFiles).sort()).toEqual(Object.keys(kindReaders).sort())
  })

  test.each(Object.keys(kindReaders))('%s are read from their own columns', async (kind) => {
    const report = await run(kind, put('a.csv', csv(kind)))
    expect(report).toMatchObject({ read: 1, added: 1, rejected: 0, rejectedFile: null })
    expect(await stored()).toEqual([
      expect.objectContaining({ kind: kindReaders[kind]?.kind, ...goodFiles[kind]?.expected }),
    ])
  })

  test.each(Object.keys(kindReaders))(
    '%s: a second import changes nothing and logs nothing',
    async (kind) => {
      const file = put('a.csv', csv(kind))
      await run(kind, file)
      const before = [await stored(), await changes()]
      expect(await run(kind, file)).toMatchObject({
        read: 1,
        added: 0,
        updated: 0,
        unchanged: 1,
        rejected: 0,
      })
      expect([await stored(), await changes()]).toEqual(before)
    },
  )
})

describe('a file of records', () => {
  test('is read whatever its wrapping: BOM, gzip, XLSX, JSON', async () => {
    const plain = csv('abnormal')
    const { header = '', row: cells = '' } = goodFiles['abnormal'] ?? {}
    const [names, values] = [header.split(','), cells.split(',')]
    const object = Object.fromEntries(names.map((name, at) => [name, values[at]]))
    const { uniscid, entName, ...own } = object
    const files = [
      put('b.csv', `\ufeff${plain.replaceAll('\n', '\r\n')}`),
      put('c.csv.gz', gzipSync(plain)),
      put('e.xlsx', xlsxOf([names, values])),
      put('f.json', JSON.stringify([object])),
      put('g.json', JSON.stringify({ uniscid, entName, abnormals: [own] })),
    ]
    await run('abnormal', put('a.csv', plain), '示例来源')
    const before = await stored()
    for (const file of files)
      expect(await run('abnormal', file, '示例来源')).toMatchObject({ read: 1, unchanged: 1, rejected: 0 })
    expect(await stored()).toEqual(before)
  })

  test('in GB 18030 is read as it was written', async () => {
    // 统一社会信用代码,列入事由,列入日期,作出决定机关 / 91350100M000100Y43,无法联系,2026-07-03,示例局
    const file = Buffer.from(
      'cdb3d2bbc9e7bbe1d0c5d3c3b4fac2eb2cc1d0c8ebcac2d3c92cc1d0c8ebc8d5c6da2cd7f7b3f6bef6b6a8bbfa' +
        'b9d80a39313335303130304d3030303130305934332ccedeb7a8c1aacfb52c323032362d30372d30332ccabec0' +
        'fdbed60a',
      'hex',
    )
    const report = await run('abnormal', put('gb.csv', file))
    expect(report).toMatchObject({ added: 1, rejected: 0 })
    expect(await stored()).toEqual([expect.objectContaining({ reason: '无法联系', authority: '示例局' })])
  })

  test('of before 2018 has its own column names, and finds the merchant by number or name', async () => {
    const old = 'XK_XDR,XK_XDR_ZDM,XK_XMMC,XK_WSH,XK_NR,XK_JDRQ,XK_JZQ,XK_XZJG,XK_FR,XK_XDR_SFZ,SJC'
    const report = await run(
      'licences',
      put(
        'old.csv',
        `${old}\n福州示例云帆茶业有限公司,,食品流通许可证,榕许〔2016〕5号,食品零售,2016-05-06,2019-05-05,鼓楼局,林小明,350102199001011234,2016-05-20 10:00:00\n`,
      ),
    )
    expect(report).toMatchObject({ added: 1 })
    const [record] = await stored()
    expect(record).toMatchObject({
      certificate: '食品流通许可证',
      number: '榕许〔2016〕5号',
      validTo: '2019-05-05',
    })
    expect(record?.asOfAt).toBe('2016-05-19T16:00:00.000Z')
  })

  test('leaves no document number and no person’s name in the database or the file of rejected rows', async () => {
    const good = csv('licences')
    const bad = `${good}${(goodFiles['licences']?.row ?? '').replace('2026/03/02', 'lately')}\n`
    const { rejectedFile } = await run('licences', put('a.csv', bad))
    await run('penalties', put('p.csv', csv('penalties')))
    const rows = JSON.stringify(await stored()) + readFileSync(rejectedFile ?? '', 'utf8')
    expect(rows).not.toMatch(/350102199001011234|林小明/)
  })
})

describe('rows that cannot be taken', () => {
  test('are kept with a stable code, the reason in both languages and the field', async () => {
    const report = await run(
      'penalties',
      put(
        'bad.csv',
        penalties(
          row(),
          row(),
          row({ docNo: '' }),
          row({ docNo: '示罚2号', on: '2026-02-30' }),
          row({ docNo: '示罚3号', fine: 'plenty' }),
          row({ docNo: '示罚4号', uscc: '91350100XX00000999' }),
          row({ docNo: '示罚5号', uscc: '' }),
          `${row({ docNo: '示罚6号' })},one too many`,
        ),
      ),
    )
    expect(report).toMatchObject({ read: 8, added: 1, rejected: 7 })
    const lines = readFileSync(report.rejectedFile ?? '', 'utf8')
      .split('\n')
      .slice(0, -1)
    expect(lines[0]).toMatch(/^\ufeffline,reason,原因,why,field,CF_XDR_SHXYM,/)
    expect(lines.slice(1).map((line) => line.split(',').slice(0, 2).join(' '))).toEqual([
      '3 duplicate-row',
      '4 missing-field',
      '5 bad-date',
      '6 bad-amount',
      '7 unknown-merchant',
      '8 no-subject',
      '9 wrong-column-count',
    ])
    expect(lines[2]).toContain('缺少必填项,A required field is empty,docNo')
  })

  test('are natural persons, and names that several merchants share', async () => {
    await write(store, clock, registration({ uscc: '91350100XX00000301', name: '示例同名店' }))
    await write(store, clock, registration({ uscc: '91350100XX00000302', name: '示例同名店' }))
    const header = 'CF_XDR_MC,CF_XDR_LB,CF_WSH,CF_WFXW,CF_JDRQ,CF_CFJG'
    const { sources } = await run(
      'penalties',
      put('a.csv', `${header}\n示例同名店,,1号,违法,2026-01-05,局\n林小明,自然人,2号,违法,2026-01-05,局\n`),
    )
    expect(sources['a.csv']?.reasons.map(({ code }) => code).sort()).toEqual([
      'ambiguous-name',
      'natural-person',
    ])
  })

  test.each([
    ['empty.csv', '', 'empty'],
    ['strange.csv', 'a,b\n1,2\n', 'names the merchant'],
    ['bare.csv', '统一社会信用代码\n91350100M000100Y43\n', 'No column of this kind'],
    ['broken.json', '[{"a":', 'begins like JSON'],
    ['broken.xlsx', Buffer.from('PK\x03\x04broken'), 'cannot be read'],
    ['bomb.xlsx', xlsxOf([['a']], 0xf0000000), '400 MB'],
  ])('make the whole file refused where nothing can be read from it: %s', async (name, content, message) => {
    const refused = run('penalties', put(name, content))
    await expect(refused).rejects.toThrow(ImportError)
    await expect(refused).rejects.toThrow(message)
  })

  test('a kind that is not known is refused, with those that are', async () => {
    await expect(run('everything', put('a.csv', 'a'))).rejects.toThrow(/licences, penalties/)
  })
})

describe('what an import does to what is known', () => {
  test('a later file of the same records corrects them and is logged once', async () => {
    await run('penalties', put('a.csv', penalties(row())))
    const report = await run('penalties', put('b.csv', penalties(row({ fine: '2' }))), 'a.csv')
    expect(report).toMatchObject({ updated: 1 })
    expect(await stored()).toEqual([expect.objectContaining({ fineFen: 2_000_000, fineStated: '2 万元' })])
    expect((await changes()).map(({ change }) => change)).toEqual(['published', 'changed'])
  })

  test('a file of removals ends the open entry, whose withdrawal is logged', async () => {
    await run('abnormal', put('a.csv', csv('abnormal')))
    const header = '企业名称,统一社会信用代码,移出日期,移出事由,作出决定机关'
    const removal = put(
      'b.csv',
      `${header}\n示例茶业,91350100M000100Y43,2026-09-01,重新取得联系,福州市示例局\n`,
    )
    expect(await run('abnormal', removal)).toMatchObject({ updated: 1, rejected: 0 })
    expect(await stored()).toEqual([
      expect.objectContaining({ removedOn: '2026-09-01', removedReason: '重新取得联系' }),
    ])
    expect(await changes()).toContainEqual({ change: 'withdrawn', ending: 'removed' })
    expect(await run('abnormal', removal)).toMatchObject({ unchanged: 1, rejected: 0 })
  })

  test('corrections of one report, one a row, are all kept', async () => {
    const { header = '', row: first = '' } = goodFiles['reports'] ?? {}
    const second = first.replace('从业人数,5,8,2026-05-20', '通信地址,甲路,乙路,2026-06-01')
    const file = put('a.csv', [header, first, second].join('\n'))
    await run('reports', file)
    expect(await run('reports', file)).toMatchObject({ unchanged: 2 })
    expect(await stored()).toEqual([
      expect.objectContaining({
        corrections: [
          expect.objectContaining({ item: '从业人数' }),
          expect.objectContaining({ item: '通信地址' }),
        ],
      }),
    ])
  })

  test.each([
    [{ words: '警告', fine: '' }, { measures: ['warning', 'fine'] }],
    [{ words: '责令停产停业，罚款' }, { measures: ['fine', 'halt-business'] }],
    [{ words: '吊销许可证', basis: '《中华人民共和国食品安全法》第一百二十四条' }, { area: 'food' }],
    [{ words: '减轻处罚，罚款' }, { mitigated: true }],
    [{ words: '不予减轻处罚，罚款' }, { mitigated: false }],
    [{ published: '' }, { publishedOn: '2026-10-09', isPublishedOnAssumed: true }],
  ])('what the rules need is read from the words of a penalty: %j', async (over, expected) => {
    await run('penalties', put('a.csv', penalties(row(over))))
    expect(await stored()).toEqual([expect.objectContaining(expected)])
  })
})

describe('the quality of what came in', () => {
  test('is counted by source: completeness, timeliness, duplicates, unknown merchants', async () => {
    const { sources } = await run(
      'penalties',
      put(
        'q.csv',
        penalties(
          row(),
          row(),
          row({ docNo: '示罚2号', basis: '', published: '2026-11-20' }),
          row({ docNo: '示罚3号', uscc: '91350100XX00000999' }),
        ),
      ),
      '福州市示例局',
    )
    expect(sources['福州市示例局']).toMatchObject({
      read: 4,
      added: 2,
      duplicates: 1,
      unknownMerchants: 1,
      rejected: 2,
      judged: 2,
      late: 1,
      // 名称 is no column of the file; 处罚依据 is empty once.
      gaps: [
        { field: '行政相对人名称', count: 4 },
        { field: '处罚依据', count: 1 },
      ],
    })
  })
})
