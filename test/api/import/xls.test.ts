import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ImportError } from '../../../server/import/import-error'
import { openTable } from '../../../server/import/table-file'
import { readXls } from '../../../server/import/xls/xls-file'
import { compoundOf, record, workbookOf, xlsOf } from './xls'

const rows = [
  ['条码', '品名', '建档'],
  ['6901234567892', '示例岩茶', { day: 46_345 }],
  [6901234567892, '', 12.5],
] as const

/** A table of texts that says it has more of them than there are bytes in the world. */
const manyTexts = record(0x00fc, Buffer.from('ffffffffffffff7f', 'hex'))
/** A text of 65 535 characters in three bytes. */
const longText = record(0x00fc, Buffer.from('0100000001000000ffff01', 'hex'))

describe('an XLS file', () => {
  test('is read as rows of text of one width: days as days, numbers as they are read aloud', () => {
    expect(readXls(xlsOf(rows))).toEqual([
      ['条码', '品名', '建档'],
      ['6901234567892', '示例岩茶', '2026-11-19'],
      ['6901234567892', '', '12.5'],
    ])
  })

  test('may cut its table of texts anywhere', () => {
    const long = Array.from({ length: 9 }, (_, at) => [`${at}${'茶'.repeat(2_000)}`])
    expect(readXls(xlsOf(long))).toEqual(long)
  })

  test('has a cell that nobody filled as an empty one', () => {
    const far = record(0x0203, Buffer.from('050002000000', 'hex'), Buffer.alloc(8))
    const table = readXls(xlsOf([['a']], { more: [far] }))
    expect([table.length, table[0], table[4], table[5]]).toEqual([
      6,
      ['a', '', ''],
      ['', '', ''],
      ['', '', '0'],
    ])
  })
})

const good = xlsOf(rows)
const workbook = workbookOf(rows)
const patched = (place: number, ...bytes: number[]) => {
  const copy = Buffer.from(good)
  Buffer.from(bytes).copy(copy, place)
  return copy
}

/** Files that are none, with what is said of them. */
const hostile: readonly (readonly [name: string, file: Buffer, message: RegExp])[] = [
  ['that ends within its header', good.subarray(0, 100), /broken/],
  ['that ends within its directory', good.subarray(0, 1_200), /no XLS sheet/],
  ['that ends within its stream', good.subarray(0, good.length - 2_048), /broken/],
  ['of a header and zeros', Buffer.concat([good.subarray(0, 8), Buffer.alloc(1024 * 1024)]), /broken/],
  ['with sectors of an impossible size', patched(30, 0xff, 0xff), /broken/],
  ['whose stream runs in a circle', compoundOf(workbook, { fat: { 3: 2 } }), /broken/],
  ['whose stream leads out of the file', compoundOf(workbook, { fat: { 3: 0x00ff_ffff } }), /broken/],
  ['whose directory runs in a circle', compoundOf(workbook, { fat: { 1: 1 } }), /broken/],
  [
    'whose list of tables of sectors leads to itself',
    compoundOf(workbook, { header: { 68: 0 }, fat: { 127: 0 } }),
    /broken/,
  ],
  [
    'whose small pieces run in a circle for 4 GB',
    compoundOf(Buffer.alloc(4_096), { bytes: 0xffff_fff0, sharedAt: 2, header: { 56: 0xffff_ffff, 60: 2 } }),
    /broken/,
  ],
  ['whose stream says it has 4 GB', compoundOf(workbook, { bytes: 0xffff_fff0 }), /broken/],
  ['without a workbook', compoundOf(workbook, { name: 'WordDocument' }), /no XLS sheet/],
  ['of Excel 95', compoundOf(Buffer.from('0908080000050500000000000a000000', 'hex')), /older than Excel 97/],
  ['with a password', xlsOf(rows, { globals: [record(0x002f, Buffer.alloc(6))] }), /password/],
  ['with 2 147 483 647 texts in eight bytes', xlsOf(rows, { texts: manyTexts }), /broken/],
  ['with a text longer than the file', xlsOf(rows, { texts: longText }), /broken/],
  ['without a sheet', compoundOf(Buffer.concat([workbook.subarray(0, 20), record(0x000a)])), /no sheet/],
  [
    'with a cell cut in the middle',
    xlsOf(rows, { more: [record(0x0203, Buffer.from('0500', 'hex'))] }),
    /broken/,
  ],
  [
    'with a cell in column 65 535',
    xlsOf(rows, { more: [record(0x0203, Buffer.from('0500ffff0000', 'hex'), Buffer.alloc(8))] }),
    /broken/,
  ],
  [
    'with 16 million cells of two',
    xlsOf(rows, {
      more: [
        record(0x0203, Buffer.from('ffffff000000', 'hex'), Buffer.alloc(8)),
        record(0x0203, Buffer.from('000000000000', 'hex'), Buffer.alloc(8)),
      ],
    }),
    /more than 4 million cells/,
  ],
]

describe('an XLS file that is none', () => {
  test.each(hostile)('%s is refused in words, at once and in bounded memory', (_name, file, message) => {
    const before = process.memoryUsage()
    const began = performance.now()
    expect(() => readXls(file)).toThrow(ImportError)
    expect(() => readXls(file)).toThrow(message)
    expect(performance.now() - began).toBeLessThan(2_000)
    const after = process.memoryUsage()
    const grown = after.rss - before.rss
    expect(grown).toBeLessThan(256 * 1024 * 1024)
  })

  test('but for one byte is read or refused, never anything else', () => {
    // Every byte of the header, the directory and the records, turned over.
    for (let at = 0; at < good.length; at += at < 2_048 ? 1 : 7) {
      const copy = Buffer.from(good)
      copy[at] = 255 - (copy[at] ?? 0)
      try {
        readXls(copy)
      } catch (error) {
        expect(error).toBeInstanceOf(ImportError)
      }
    }
  })

  test('cut anywhere is read or refused', () => {
    for (let length = 0; length < good.length; length += 13) {
      try {
        readXls(good.subarray(0, length))
      } catch (error) {
        expect(error).toBeInstanceOf(ImportError)
      }
    }
  })
})

describe('a file whose name says XLS', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fxc-xls-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const open = (name: string, content: string | Buffer) => {
    const file = join(folder, name)
    writeFileSync(file, content)
    return openTable(file, () => undefined)
  }

  test('and is CSV is read as that', async () => {
    expect((await open('text.xls', '条码,品名\n1,2\n')).header).toEqual(['条码', '品名'])
  })

  test('and is empty is refused', async () => {
    await expect(open('empty.xls', '')).rejects.toThrow('empty')
  })

  test('and is an HTML page or zeros holds no products, and is told so', async () => {
    const page = await open('page.xls', '<html><table><tr><td>条码</td></tr></table></html>')
    expect(page.header).toHaveLength(1)
    await expect(
      open('zeros.xls', Buffer.alloc(1024 * 1024)).then(async ({ rows: all }) => {
        for await (const row of all) expect(row).toBeDefined()
      }),
    ).rejects.toThrow()
  })
})
