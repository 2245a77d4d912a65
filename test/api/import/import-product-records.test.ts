import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '../../../server/db/migrate'
import type { Store } from '../../../server/db/store'
import { ImportError } from '../../../server/import/import-error'
import { importProductRecords } from '../../../server/import/import-product-records.service'
import { paperKinds } from '../../../server/import/products/paper-kinds'
import { openTestStore, removeDataDir } from '../../database'
import { TestClock } from '../test-server'
import { gtin, paperFiles } from './product-files'
import { xlsxOf } from './xlsx'

const clock = new TestClock()
const fileDay = new Date('2026-11-20T00:00:00Z')
let dataDir: string
let store: Store

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'fxc-papers-'))
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
const run = (kind: string, file: string, source: string | null = null) =>
  importProductRecords({ file, kind, source, dataDir, store, clock, onProgress: () => undefined })
const sampleOf = (kind: string) => {
  const sample = paperFiles[kind]
  if (!sample) throw new Error(`no sample of ${kind}`)
  return sample
}
const csv = (kind: string, ...rows: readonly string[]) =>
  `${[sampleOf(kind).header, ...(rows.length > 0 ? rows : [sampleOf(kind).row])].join('\n')}\n`
const stored = (kind: string) => store.db.selectFrom(sampleOf(kind).table).selectAll().execute()
const rejections = (file: string | null) =>
  readFileSync(file ?? '', 'utf8')
    .split('\n')
    .slice(1, -1)

const kinds = Object.keys(paperKinds)

describe('records of products of every kind', () => {
  test('have a sample here', () => {
    expect(Object.keys(paperFiles).sort()).toEqual([...kinds].sort())
  })

  test.each(kinds)(
    '%s are read from their own columns, also of products that are not known',
    async (kind) => {
      const report = await run(kind, put('a.csv', csv(kind)))
      expect(report).toEqual({
        read: 1,
        added: 1,
        updated: 0,
        unchanged: 0,
        rejected: 0,
        reasons: {},
        rejectedFile: null,
      })
      expect(await stored(kind)).toEqual([expect.objectContaining({ gtin, ...sampleOf(kind).expected })])
    },
  )

  test.each(kinds)('%s: a second import changes nothing', async (kind) => {
    const file = put('a.csv', csv(kind))
    await run(kind, file)
    const before = await stored(kind)
    expect(await run(kind, file)).toMatchObject({ read: 1, added: 0, updated: 0, unchanged: 1, rejected: 0 })
    expect(await stored(kind)).toEqual(before)
  })

  test.each(kinds)(
    '%s: bad rows are kept apart with code, reason and field, good ones are taken',
    async (kind) => {
      const { row, bad } = sampleOf(kind)
      const report = await run(
        kind,
        put('a.csv', csv(kind, row, row, ...bad.map(([each]) => each), `${row},more`)),
      )
      expect(report).toMatchObject({ read: bad.length + 3, added: 1, rejected: bad.length + 2 })
      const lines = rejections(report.rejectedFile).map((line) => line.split(','))
      expect(lines.map(([line, code]) => `${line} ${code}`)).toEqual([
        '3 duplicate-row',
        ...bad.map(([, code], at) => `${at + 4} ${code}`),
        `${bad.length + 4} wrong-column-count`,
      ])
      // Neither reason has a comma in it, or it is quoted and none of these is.
      for (const [at, [, , field]] of bad.entries())
        expect(rejections(report.rejectedFile)[at + 1]).toContain(`,${field},`)
    },
  )

  test.each(['certifications', 'certificates'])(
    '%s: neither database nor rejection file names a person or where one lives',
    async (kind) => {
      const { row, bad } = sampleOf(kind)
      const { rejectedFile } = await run(
        kind,
        put('a.csv', csv(kind, row, ...bad.map(([each]) => each), row.replace('林小明', '林小明,林小明'))),
      )
      const text = JSON.stringify(await stored(kind)) + readFileSync(rejectedFile ?? '', 'utf8')
      expect(text).toContain('林**')
      expect(text).not.toMatch(/林小明|示例村/)
    },
  )
})

describe('a file of records of products', () => {
  test('is read whatever its wrapping', async () => {
    const { header, row } = sampleOf('lots')
    const [names, cells] = [header.split(','), row.split(',')]
    await run('lots', put('a.csv', csv('lots')), '示例')
    const objects = [Object.fromEntries(names.map((name, at) => [name, cells[at]]))]
    for (const file of [put('b.xlsx', xlsxOf([names, cells])), put('c.json', JSON.stringify(objects))])
      expect(await run('lots', file, '示例')).toMatchObject({ read: 1, unchanged: 1 })
  })

  test('of a later day corrects, one of an earlier day does not', async () => {
    const { row } = sampleOf('items')
    await run('items', put('a.csv', csv('items')), '示例')
    const returned = csv('items', row.replace('已售出', '退货'))
    expect(await run('items', put('old.csv', returned, new Date('2026-11-01')), '示例')).toMatchObject({
      unchanged: 1,
    })
    expect(await stored('items')).toMatchObject([{ state: 'sold' }])
    expect(await run('items', put('new.csv', returned, new Date('2026-11-21')), '示例')).toMatchObject({
      updated: 1,
    })
    expect(await stored('items')).toMatchObject([{ state: 'returned' }])
  })

  test('of a recall of all lots says so', async () => {
    const { row } = sampleOf('recalls')
    await run('recalls', put('a.csv', csv('recalls', row.replace('A1；A2', '全部批次'))))
    expect(await stored('recalls')).toMatchObject([{ lots: null }])
  })

  test.each([
    ['empty.csv', '', 'empty'],
    ['strange.csv', 'a,b\n1,2\n', 'lacks the columns'],
    ['bare.csv', '条码\n6901234567892\n', 'lacks the columns'],
    ['broken.json', '[{"a":', 'begins like JSON'],
  ])('is refused as a whole where it has no such records: %s', async (name, content, message) => {
    const refused = run('recalls', put(name, content))
    await expect(refused).rejects.toThrow(ImportError)
    await expect(refused).rejects.toThrow(message)
  })

  test('of a kind that is not known is refused, with those that are', async () => {
    await expect(run('everything', put('a.csv', 'a'))).rejects.toThrow(/recalls, sampling/)
  })
})
