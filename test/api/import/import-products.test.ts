import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { migrate } from '../../../server/db/migrate'
import type { Store } from '../../../server/db/store'
import { ImportError } from '../../../server/import/import-error'
import { importProducts } from '../../../server/import/import-products.service'
import { openTestStore, removeDataDir } from '../../database'
import { describeWithShared, sharedPath } from '../../shared-data'
import { TestClock } from '../test-server'
import { xlsOf } from './xls'
import { xlsxOf } from './xlsx'

const clock = new TestClock()
const fileDay = new Date('2026-11-20T00:00:00Z')
let dataDir: string
let store: Store

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'fxc-products-'))
  store = await openTestStore(dataDir)
  await migrate(store, clock)
})
afterEach(async () => {
  await store.close()
  await removeDataDir(dataDir)
})

const put = (name: string, content: string | Buffer, on = fileDay) => {
  const file = join(dataDir, name)
  writeFileSync(file, content)
  utimesSync(file, on, on)
  return file
}
const run = (
  file: string,
  { source = null, replaces = false }: { source?: string | null; replaces?: boolean } = {},
) => importProducts({ file, source, replaces, dataDir, store, clock, onProgress: () => undefined })
const stored = () => store.db.selectFrom('product').selectAll().orderBy('gtin').execute()
const rejected = (file: string | null) => readFileSync(file ?? '', 'utf8')

const header = ['商品条码', '品名', '品牌', '规格', '生产许可证编号', '致敏物质', '保质期', '供应商名称']
const tea = ['6901234567892', '示例岩茶', '示例', '200 g', 'SC1 0635010000015', '无', '18个月', '张三']
const csv = (...rows: readonly (readonly string[])[]) =>
  [header, ...rows].map((row) => row.join(',')).join('\n')
const nothingElse = { updated: 0, unchanged: 0, rejected: 0, reasons: {}, rejectedFile: null }

describe('a catalogue', () => {
  test('is read by its columns; who supplied a shop is not taken for the maker', async () => {
    expect(await run(put('a.csv', csv(tea)))).toEqual({ read: 1, added: 1, ...nothingElse })
    expect(await stored()).toEqual([
      {
        gtin: '06901234567892',
        name: '示例岩茶',
        brand: '示例',
        spec: '200 g',
        category: null,
        net_content: null,
        maker_uscc: null,
        licence_number: 'SC10635010000015',
        allergens: '[]',
        shelf_life: '18 个月',
        shelf_life_days: 547,
        storage: null,
        source: 'a.csv',
        as_of_at: fileDay.toISOString(),
      },
    ])
  })

  test('is the same whatever its wrapping: BOM, gzip, XLSX, XLS, JSON', async () => {
    await run(put('a.csv', csv(tea)), { source: '示例店' })
    const object = Object.fromEntries(header.map((name, at) => [name, tea[at]]))
    for (const file of [
      put('b.csv', `\ufeff${csv(tea).replaceAll('\n', '\r\n')}`),
      put('c.csv.gz', gzipSync(csv(tea))),
      put('d.xlsx', xlsxOf([header, tea])),
      put('e.xls', xlsOf([header, tea])),
      put('f.json', JSON.stringify([object])),
    ])
      expect(await run(file, { source: '示例店' })).toMatchObject({ read: 1, unchanged: 1, rejected: 0 })
  })

  test('of numbers as numbers in XLSX and XLS loses none of their digits', async () => {
    const rows = [
      ['条码', '品名'],
      [6901234567892, '茶'],
      [96385074, '糖'],
    ]
    await run(put('a.xls', xlsOf(rows)))
    expect((await stored()).map(({ gtin }) => gtin)).toEqual(['00000096385074', '06901234567892'])
    expect(await run(put('a.xlsx', xlsxOf(rows)), { source: 'a.xls' })).toMatchObject({ unchanged: 2 })
  })

  test('keeps apart what is no product of everybody, with the reason and the field, and takes the rest', async () => {
    const bad = [
      ['6901234567893', 'wrong-check-digit', 'gtin'],
      ['2001234567893', 'in-store-number', 'gtin'],
      ['00123', 'internal-number', 'gtin'],
      ['1234567890', 'wrong-length', 'gtin'],
      ['-', 'not-digits', 'gtin'],
      ['6.90123E+12', 'rounded-number', 'gtin'],
      ['9811234567891', 'not-an-item', 'gtin'],
    ] as const
    const report = await run(
      put(
        'a.csv',
        csv(
          tea,
          ...bad.map(([code]) => [code, ...tea.slice(1)]),
          tea,
          ['96385074', '', ...tea.slice(2)],
          ['96385074', '糖', '', '', '', '', '0个月', ''],
          [...tea, 'one too many'],
        ),
      ),
    )
    expect(report).toMatchObject({ read: 12, added: 1, rejected: 11 })
    const lines = rejected(report.rejectedFile).split('\n').slice(1, -1)
    expect(lines.map((line) => line.split(',').slice(0, 2).join(' '))).toEqual([
      ...bad.map(([, code], at) => `${at + 3} ${code}`),
      '10 duplicate-row',
      '11 missing-field',
      '12 bad-value',
      '13 wrong-column-count',
    ])
    for (const [at, [, , field]] of bad.entries()) expect(lines[at]).toContain(`,${field},`)
  })

  test('leaves neither suppliers nor clerks nor telephones in the file of rejected rows', async () => {
    const names = ['条码', '品名', '供应商名称', '联系人', '电话', '建档人', '备注']
    const row = ['123', '茶 问13800000001', '张三水果', '张三', '0000-1234567', '李四', '找王五']
    const report = await run(
      put('a.csv', [names, row, [...row, '张三']].map((each) => each.join(',')).join('\n')),
    )
    expect(rejected(report.rejectedFile)).toBe(
      '\ufeffline,reason,原因,why,field,条码,品名\n' +
        '2,internal-number,不到 8 位：商店自编的号，不是商品条码,"Less than eight digits: a number of the shop, no barcode",gtin,123,茶 问***\n' +
        "3,wrong-column-count,列数和表头不一样,Its number of columns differs from the header's,,,\n",
    )
  })

  test.each([
    ['empty.csv', '', 'empty'],
    ['strange.csv', 'a,b\n1,2\n', 'barcode or the name'],
    ['zeros.xls', Buffer.alloc(1024 * 1024), 'cannot be read as CSV'],
    ['broken.xls', Buffer.from('d0cf11e0a1b11ae100', 'hex'), 'broken'],
    ['broken.xlsx', Buffer.from('PK\x03\x04broken'), 'cannot be read'],
  ])('is refused as a whole where it holds no products: %s', async (name, content, message) => {
    const refused = run(put(name, content))
    await expect(refused).rejects.toThrow(ImportError)
    await expect(refused).rejects.toThrow(new RegExp(message))
    expect(await stored()).toEqual([])
  })
})

describe('a second catalogue', () => {
  test('that is the same changes nothing', async () => {
    const file = put('a.csv', csv(tea))
    await run(file)
    const before = await stored()
    expect(await run(file)).toEqual({ read: 1, added: 0, ...nothingElse, unchanged: 1 })
    expect(await stored()).toEqual(before)
  })

  test('of the same source corrects, unless it is older', async () => {
    await run(put('a.csv', csv(tea)), { source: '示例店' })
    const renamed = csv(['6901234567892', '示例岩茶（新）', ...tea.slice(2)])
    const old = put('old.csv', renamed, new Date('2026-01-01'))
    expect(await run(old, { source: '示例店' })).toMatchObject({ unchanged: 1 })
    const later = put('new.csv', renamed, new Date('2026-11-21'))
    expect(await run(later, { source: '示例店' })).toMatchObject({ updated: 1 })
    expect(await stored()).toMatchObject([{ name: '示例岩茶（新）' }])
  })

  test('of another source leaves products as they are and says so; --replace takes them over', async () => {
    await run(put('a.csv', csv(tea)))
    const file = put('b.csv', csv(['6901234567892', '别的名字', ...tea.slice(2)]))
    const report = await run(file)
    expect(report).toMatchObject({ added: 0, rejected: 1, reasons: { 'other-source': 1 } })
    expect(rejected(report.rejectedFile)).toContain('2,other-source,')
    expect(await stored()).toMatchObject([{ name: '示例岩茶', source: 'a.csv' }])
    expect(await run(file, { replaces: true })).toMatchObject({ updated: 1, rejected: 0 })
    expect(await stored()).toMatchObject([{ name: '别的名字', source: 'b.csv' }])
    expect(await run(file)).toMatchObject({ unchanged: 1, rejected: 0 })
  })
})

/** What a row of the shared files is by their own column `code_kind`, and the reason for which we must refuse it. */
function reasonOf(kind: string): string | null {
  if (kind === 'not-digits') return 'not-digits'
  if (kind.endsWith('-bad-check')) return 'wrong-check-digit'
  const digits = /^internal-(\d+)$/.exec(kind)?.[1]
  if (digits === undefined) return null
  return Number(digits) < 8 ? 'internal-number' : 'wrong-length'
}

describeWithShared('real catalogues', () => {
  const folder = 'data/products'

  test.each(['cn_supermarket_items.csv', 'cn_vending_items.csv'])(
    '%s: every row is judged as those who gathered it have marked it',
    async (name) => {
      const file = sharedPath(`${folder}/${name}`)
      const kinds = readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.trim().split(',').at(-1))
      const expected = new Map<string, number>()
      for (const kind of kinds) {
        const reason = reasonOf(kind ?? '')
        if (reason !== null) expected.set(reason, (expected.get(reason) ?? 0) + 1)
      }
      const report = await run(file)
      // In-store numbers and repetitions are not marked there.
      const { 'in-store-number': inStore = 0, 'duplicate-row': repeated = 0, ...reasons } = report.reasons
      expect(reasons).toEqual(Object.fromEntries(expected))
      const refused = [...expected.values()].reduce((sum, count) => sum + count, inStore + repeated)
      expect(report).toMatchObject({ read: kinds.length, rejected: refused, added: kinds.length - refused })
      expect(await run(file)).toMatchObject({ added: 0, updated: 0, unchanged: report.added })
    },
  )

  test('openfoodfacts_2019_prefix690-699.csv: texts with commas and quotation marks stand in their columns', async () => {
    const report = await run(sharedPath(`${folder}/openfoodfacts_2019_prefix690-699.csv`))
    expect(report).toMatchObject({ read: 777, reasons: { 'wrong-check-digit': 1 } })
    expect(report.added + report.rejected).toBe(777)
    const pasta = (await stored()).find(({ gtin }) => gtin === '06900395885166')
    expect(pasta).toMatchObject({ name: 'Pâtes alimentaires de Guangdong', brand: null })
  })

  test.each([
    ['其他.xls', 184, { 'not-digits': 11, 'internal-number': 1, 'wrong-check-digit': 1, 'wrong-length': 1 }],
    ['洗化.xls', 318, { 'wrong-check-digit': 10, 'internal-number': 1 }],
    ['生鲜.xls', 215, { 'internal-number': 213, 'wrong-check-digit': 1 }],
  ])('%s of a shop’s program gives its products, and no supplier', async (name, read, reasons) => {
    const file = sharedPath(`${folder}/xls/${name}`)
    const report = await run(file)
    const refused = Object.values(reasons).reduce((sum, count) => sum + count, 0)
    expect(report).toMatchObject({ read, added: read - refused, rejected: refused, reasons })
    expect(/供应商|管理员/.exec(rejected(report.rejectedFile))).toBeNull()
    for (const product of await stored())
      expect(product).toMatchObject({ maker_uscc: null, source: basename(file) })
    expect(await run(file)).toMatchObject({ added: 0, updated: 0, unchanged: report.added })
  })

  test('openfoodfacts_2019_codes.csv.gz: of every twentieth row it is said whether it was taken, or why not', async () => {
    const lines = gunzipSync(readFileSync(sharedPath(`${folder}/openfoodfacts_2019_codes.csv.gz`)))
      .toString('utf8')
      .trim()
      .split('\n')
    const some = lines.filter((_, at) => at % 20 === 0)
    const report = await run(put('some.csv.gz', gzipSync(some.join('\n'))))
    expect(report).toMatchObject({ read: some.length - 1, updated: 0, unchanged: 0 })
    expect(report.added + report.rejected).toBe(report.read)
    expect(Object.keys(report.reasons)).toEqual(
      expect.arrayContaining(['in-store-number', 'internal-number', 'wrong-check-digit', 'wrong-length']),
    )
    expect(await stored()).toHaveLength(report.added)
  })
})
