import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { migrate } from '../../../server/db/migrate'
import type { Store } from '../../../server/db/store'
import { indexReaderOn } from '../../../server/credit/search/engine-index'
import { noFilters } from '../../../server/credit/search/filter-tokens'
import { merchantSearch } from '../../../server/credit/search/merchant-search'
import { ImportError } from '../../../server/import/import-error'
import { importMerchants } from '../../../server/import/import-merchants.service'
import { openTestStore, removeDataDir } from '../../database'
import { describeWithShared, sharedPath } from '../../shared-data'
import { TestClock } from '../test-server'

const header = '企业名称,统一社会信用代码,注册日期,企业类型,法人代表,注册资金,经营范围,所在省份,地区,注册地址'
const good =
  '福州示例云帆茶业有限公司,91350100M000100Y43,2015-03-02,有限责任公司,林小明,100(万元人民币),"茶叶, ""散装""",福建,福州,福州市鼓楼区示例路1号'
const clock = new TestClock()
let dataDir: string
let store: Store

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'fxc-import-'))
  store = await openTestStore(dataDir)
  await migrate(store, clock)
})
afterEach(async () => {
  await store.close()
  await removeDataDir(dataDir)
})

const put = (name: string, content: string | Buffer) => {
  const file = join(dataDir, name)
  writeFileSync(file, content)
  return file
}
const run = (file: string, asOfOn: string | null = null) =>
  importMerchants({ file, asOfOn, dataDir, store, clock, onProgress: () => undefined })
const stored = () => store.db.selectFrom('merchant').selectAll().orderBy('seq').execute()
const found = async (query: string) =>
  (await merchantSearch(indexReaderOn(store), clock).suggest(query, 10)).map((hit) => hit.name)

describe('a registration file', () => {
  test('is read whatever its wrapping: plain, with a BOM, with CRLF, gzipped', async () => {
    const plain = `${header}\n${good}\n`
    const files = [
      put('a.csv', plain),
      put('b.csv', `\ufeff${plain}`),
      put('c.csv', plain.replaceAll('\n', '\r\n')),
      put('d.csv.gz', gzipSync(`\ufeff${plain}`)),
    ]
    const reports = []
    for (const file of files) reports.push(await run(file))
    expect(reports[0]).toEqual({
      read: 1,
      imported: 1,
      updated: 0,
      older: 0,
      rejected: 0,
      rejectedFile: null,
    })
    for (const again of reports.slice(1))
      expect(again).toEqual({ read: 1, imported: 0, updated: 1, older: 0, rejected: 0, rejectedFile: null })
    expect(await stored()).toEqual([
      expect.objectContaining({
        uscc: '91350100M000100Y43',
        name: '福州示例云帆茶业有限公司',
        registered_on: '2015-03-02',
        is_uscc_consistent: 1,
        region_code: '350100',
        legal_representative: '林**',
        scope: '茶叶, "散装"',
        source: 'd.csv.gz',
      }),
    ])
    expect(await found('云帆茶')).toEqual(['福州示例云帆茶业有限公司'])
  })

  test('brings a merchant up to date, also in the search, without another row', async () => {
    await run(put('a.csv', `${header}\n${good}\n`))
    await run(put('b.csv', `${header}\n${good.replace('云帆', '远山')}\n`))
    expect(await stored()).toHaveLength(1)
    expect(await found('云帆')).toEqual([])
    expect(await found('远山')).toEqual(['福州示例远山茶业有限公司'])
  })

  test('is taken with other names, telephone and status where it has them; a sole trader keeps its telephone', async () => {
    const wide = `${header},曾用名,品牌,联系电话,经营状态`
    const trader = good
      .replace('91350100M000100Y43', '92350100M000100Y44')
      .replace('云帆茶业有限公司', '茶铺')
    await run(
      put(
        'a.csv',
        `${wide}\n${good},旧溪茶行；古渡茶行,晨雾,0591-87654321,注销\n${trader},,,13800000000,在业\n`,
      ),
    )
    expect(await found('古渡')).toEqual(['福州示例云帆茶业有限公司'])
    expect(await found('晨雾')).toEqual(['福州示例云帆茶业有限公司'])
    expect(await found('87654')).toEqual(['福州示例云帆茶业有限公司'])
    expect(await stored()).toEqual([
      expect.objectContaining({ status: 'deregistered', phone: '0591-87654321' }),
      expect.objectContaining({ status: 'active', phone: null }),
    ])
  })

  test("keeps the first character of a legal representative, unless its source publishes enterprises' in full", async () => {
    const trader = good
      .replace('91350100M000100Y43', '92350100M000100Y44')
      .replace('云帆茶业有限公司', '茶铺')
    const file = put('a.csv', `${header}\n${good}\n${trader}\n`)
    const representatives = async () => (await stored()).map((row) => row.legal_representative)
    await run(file)
    expect(await representatives()).toEqual(['林**', '林**'])
    expect(await found('林小明')).toEqual([])
    await importMerchants({
      file,
      dataDir,
      store,
      clock,
      hasPublicRepresentatives: true,
      onProgress: () => undefined,
    })
    expect(await representatives()).toEqual(['林小明', '林**'])
    expect(await found('林小明')).toEqual(['福州示例云帆茶业有限公司'])
  })

  test('keeps a status that another source told', async () => {
    await run(put('a.csv', `${header}\n${good}\n`))
    await store.db.updateTable('merchant').set({ status: 'revoked' }).execute()
    await run(put('a.csv', `${header}\n${good}\n`))
    expect(await stored()).toEqual([expect.objectContaining({ status: 'revoked' })])
    expect(await found('云帆')).toHaveLength(1)
  })

  test('that an older file tells of stays as the newer one said, whichever is read first', async () => {
    const wide = `${header},经营状态`
    const older = put('older.csv', `${wide}\n${good.replace('云帆', '云舟')},存续\n`)
    const newer = put('newer.csv', `${wide}\n${good},注销\n`)
    utimesSync(older, new Date('2026-10-01'), new Date('2026-10-01'))
    utimesSync(newer, new Date('2026-11-01'), new Date('2026-11-01'))
    const gone = [expect.objectContaining({ status: 'deregistered', as_of_at: '2026-11-01T00:00:00.000Z' })]
    expect(await run(newer)).toMatchObject({ imported: 1, older: 0 })
    expect(await run(older)).toMatchObject({ read: 1, imported: 0, updated: 0, older: 1 })
    expect(await stored()).toEqual(gone)
    expect(await found('云帆')).toHaveLength(1)
    expect(await found('云舟')).toEqual([])
    await run(newer)
    expect(await stored()).toEqual(gone)
  })

  test('is as old as its reader is told, whatever its time on disk', async () => {
    const unpacked = put('unpacked.csv', `${header}\n${good.replace('云帆', '云舟')}\n`)
    utimesSync(unpacked, new Date('2020-01-01'), new Date('2020-01-01'))
    const known = put('known.csv', `${header}\n${good}\n`)
    utimesSync(known, new Date('2026-10-01'), new Date('2026-10-01'))
    await run(known)
    expect(await run(unpacked)).toMatchObject({ updated: 0, older: 1 })
    expect(await run(unpacked, '2026-10-31')).toMatchObject({ updated: 1, older: 0 })
    expect(await stored()).toEqual([expect.objectContaining({ as_of_at: '2026-10-31T15:59:59.999Z' })])
    expect(await run(known)).toMatchObject({ older: 1 })
    expect(await found('云舟')).toHaveLength(1)
  })

  test('without a status takes it from an older file, also one that is read later', async () => {
    const newer = put('newer.csv', `${header}\n${good}\n`)
    const older = put('older.csv', `${header},经营状态\n${good.replace('云帆', '云舟')},注销\n`)
    utimesSync(older, new Date('2026-10-01'), new Date('2026-10-01'))
    utimesSync(newer, new Date('2026-11-01'), new Date('2026-11-01'))
    await run(newer)
    expect(await run(older)).toMatchObject({ updated: 1, older: 0 })
    const [row] = await stored()
    expect(row).toMatchObject({ name: '福州示例云帆茶业有限公司', status: 'deregistered' })
    const query = { text: '云帆', sort: 'match', filters: { ...noFilters, status: 'deregistered' } } as const
    const page = await merchantSearch(indexReaderOn(store), clock).search(query, 10, null)
    expect(page.hits).toHaveLength(1)
  })

  test('takes real codes that break the standard, marked, and older numbers', async () => {
    const rows = ['91350100M000100Y44', '350100100012345', '3501001000123'].map((code, index) =>
      good.replace('91350100M000100Y43', code).replace('云帆', `云帆${index}`),
    )
    expect(await run(put('a.csv', [header, ...rows].join('\n')))).toMatchObject({ imported: 3, rejected: 0 })
    expect((await stored()).map((row) => row.is_uscc_consistent)).toEqual([0, 0, 0])
  })

  test('loses no broken row: each is kept with its line and its reason', async () => {
    const content = [
      header,
      good,
      '少列公司,91350100M000100Y43',
      `${good},多一列`,
      good.replace('福州示例云帆茶业有限公司', ' \u200b '),
      good.replace('91350100M000100Y43', ''),
      good.replace('91350100M000100Y43', 'ABC'),
      good.replace('2015-03-02', '2015-02-30'),
      good.replace('福州示例云帆茶业有限公司', '长'.repeat(10_000)),
      '',
      good.replace('云帆', '远山'),
    ].join('\n')
    const report = await run(put('a.csv', content))
    expect(report).toMatchObject({ read: 9, imported: 1, updated: 1, rejected: 7 })
    const kept = readFileSync(report.rejectedFile ?? '', 'utf8')
      .split('\n')
      .slice(1, -1)
      .map((line) => line.split(',').slice(0, 2))
    expect(kept).toEqual([
      ['3', '2 columns instead of 10'],
      ['4', '11 columns instead of 10'],
      ['5', 'empty name'],
      ['6', 'empty code'],
      ['7', '"code is not 18 characters'],
      ['8', 'impossible date'],
      ['9', 'name too long'],
    ])
    expect(await found('远山')).toHaveLength(1)
  })

  test('an unclosed quotation mark costs only what stands behind it', async () => {
    const content = `${header}\n${good}\n"坏行,1,2\n${good}\n`
    const report = await run(put('a.csv', content)).catch((error: unknown) => error)
    if (report instanceof ImportError) expect(report.message).toMatch(/could not be read to its end/)
    expect(await found('云帆')).toHaveLength(1)
  })

  test('SQL, HTML and emoji in a row are only text', async () => {
    const name = `<img src=x onerror=alert(1)>'); drop table merchant;--😀`
    await run(put('a.csv', `${header}\n${good.replace('福州示例云帆茶业有限公司', name)}\n`))
    expect((await stored()).map((row) => row.name)).toEqual([name])
    expect(await found('drop table')).toEqual([name])
    expect(await found('😀')).toEqual([name])
  })

  test.each([
    ['empty', '', /empty/],
    ['without its columns', 'a,b\n1,2\n', /lacks the column 企业名称 and 统一社会信用代码/],
  ])('a file that is %s is refused in one line', async (_what, content, message) => {
    await expect(run(put('a.csv', content))).rejects.toThrow(message)
  })

  test('a gzip that is cut off keeps what was read and says so', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) =>
      good
        .replace('91350100M000100Y43', String(350100100000000 + index))
        .replace('云帆', String(Math.sin(index))),
    )
    const zipped = gzipSync([header, ...rows].join('\n'))
    const file = put('a.csv.gz', zipped.subarray(0, Math.floor(zipped.length / 2)))
    await expect(run(file)).rejects.toThrow(/could not be read to its end/)
    expect((await stored()).length).toBeGreaterThan(500)
  })

  test('columns may stand in another order and more may stand beside them', async () => {
    const report = await run(
      put('a.csv', `备注,统一社会信用代码,企业名称\nx,91350100M000100Y43,福州示例云帆\n`),
    )
    expect(report).toMatchObject({ imported: 1, rejected: 0 })
  })
})

describe('a large registration file', () => {
  /** Few rows with a long 经营范围. */
  const rows = Array.from({ length: 400 }, (_, index) =>
    good
      .replace('91350100M000100Y43', String(350100100000000 + index))
      .replace('云帆', `云帆${index}`)
      .replace('茶叶', '茶叶零售'.repeat(500)),
  )

  test('is read in a thread of its own, with nothing lost and every broken row told', async () => {
    const content = [header, ...rows, '少列公司,91350100M000100Y43', rows[7]?.replace('云帆7', '远山')].join(
      '\n',
    )
    const report = await run(put('a.csv', content))
    expect(report).toMatchObject({ read: 402, imported: 400, updated: 1, rejected: 1 })
    expect(readFileSync(report.rejectedFile ?? '', 'utf8')).toContain('2 columns instead of 10')
    expect((await stored()).map(({ uscc }) => uscc)).toEqual(
      rows.map((_, index) => String(350100100000000 + index)),
    )
    expect(await found('云帆39')).toHaveLength(10)
    expect(await found('云帆7茶')).toEqual([])
    expect(await found('远山')).toEqual(['福州示例远山茶业有限公司'])
    expect(await found('slyf')).toHaveLength(10)
  })

  test('without its columns is refused in one line', async () => {
    const content = [header.replace('企业名称', '名称'), ...rows].join('\n')
    await expect(run(put('a.csv', content))).rejects.toThrow(/^The file lacks the column 企业名称\./)
  })

  test('that breaks off keeps what was read and says so', async () => {
    const long = `"${'坏'.repeat(200_000)}`
    const file = put('a.csv', [header, ...rows, long].join('\n'))
    await expect(run(file)).rejects.toThrow(/could not be read to its end.*400 rows were read, 400 imported/)
    expect(await stored()).toHaveLength(400)
  })
})

describeWithShared('the real rows that break the standard', () => {
  test('are imported and marked, or kept with a reason', async () => {
    const report = await run(sharedPath('data/enterprises/nonconforming_rows.csv.gz'))
    expect(report.read).toBe(report.imported + report.updated + report.older + report.rejected)
    expect(report.read).toBe(4_086)
    expect(report.imported).toBeGreaterThan(3_500)
    const lines = readFileSync(report.rejectedFile ?? '', 'utf8')
      .trimEnd()
      .split('\n')
    expect(lines.length).toBeGreaterThan(report.rejected)
    const marked = await store.db.selectFrom('merchant').select('is_uscc_consistent').execute()
    expect(marked.every((row) => row.is_uscc_consistent === 0)).toBe(true)
  })
})
