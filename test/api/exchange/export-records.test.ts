import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CreditRecord } from '../../../domain/credit/record'
import { ExchangeError } from '../../../server/exchange/exchange-error'
import { exportRecords } from '../../../server/exchange/export-records.service'
import { kindReaders } from '../../../server/import/records/kinds'
import { inspection, licence, penalty } from '../../unit/domain/credit/records'
import { registration, write } from '../credit/seed'
import { openRecordDesk, uscc, type RecordDesk } from '../import/record-desk'
import { goodFiles } from '../import/record-files'
import { TestClock } from '../test-server'

const clock = new TestClock()
let here: RecordDesk
let there: RecordDesk

beforeEach(async () => {
  here = await openRecordDesk(clock)
  there = await openRecordDesk(clock)
})
afterEach(async () => {
  await here.close()
  await there.close()
})

const fileOf = (kind: string) => join(here.dataDir, `${kind}-out.csv`)
const send = (kind: string) =>
  exportRecords({ file: fileOf(kind), kind, store: here.store, clock, onProgress: () => undefined })
const text = (kind: string) => readFileSync(fileOf(kind), 'utf8')
/** Imports there what was exported here. */
const receive = (kind: string) => there.take(kind, [text(kind)])
const withoutId = ({ id: _, ...facts }: CreditRecord) => facts
const seed = (...records: CreditRecord[]) => write(here.store, clock, registration(), records)

describe('records that were exported', () => {
  test.each(Object.keys(kindReaders))('%s are the same in another installation', async (kind) => {
    const { header = '', row = '' } = goodFiles[kind] ?? {}
    await here.take(kind, [header, row])
    const { records } = await send(kind)
    expect(records).toBe(1)
    expect(await receive(kind)).toMatchObject({ added: 1, rejected: 0 })
    expect((await there.stored()).map(withoutId)).toEqual((await here.stored()).map(withoutId))
  })

  test('stay public as long as here: measures, stop day, repair in reorganisation', async () => {
    const header =
      'CF_XDR_SHXYM,CF_WSH,CF_WFXW,CF_CFLB,CF_NR,CF_NR_FK,CF_JDRQ,CF_GSRQ,CF_GSJZQ,CF_YXQ,CF_CFJG,临时修复日期,临时修复方式'
    await here.take('penalties', [
      header,
      `${uscc},示罚1号,虚假宣传,责令停产停业,见决定书,3,2026-10-09,2026-10-12,2027-09-01,2027-12-31,示例局,2026-11-01,声明`,
      `${uscc},示罚2号,虚假宣传,罚款;吊销许可证件,从轻处罚,,2026-10-10,,,,示例局,,`,
    ])
    await send('penalties')
    await receive('penalties')
    expect(await there.stored()).toEqual(await here.stored())
    expect((await there.stored()).map((each) => each.kind === 'penalty' && each.measures)).toEqual([
      ['halt-business', 'fine'],
      ['fine', 'revoke'],
    ])
  })

  test('bring every correction of a report', async () => {
    const header = '统一社会信用代码,年报年度,报送日期,登记机关,更正事项,更正前,更正后,更正日期'
    await here.take('reports', [
      header,
      `${uscc},2025,2026-03-01,示例局,从业人数,3,4,2026-04-01`,
      `${uscc},2025,2026-03-01,示例局,资产总额,1,2,2026-05-01`,
    ])
    expect(await send('reports')).toEqual({ records: 1, rows: 2 })
    await receive('reports')
    expect(await there.stored()).toEqual(await here.stored())
  })

  test('leave out what is withdrawn, repaired, over or not public yet', async () => {
    await seed(
      penalty({ id: 'stands', docNo: '示罚10号' }),
      penalty({ id: 'repaired', docNo: '示罚11号', repairedOn: '2026-11-01' }),
      penalty({ id: 'taken-back', docNo: '示罚12号', withdrawnOn: '2026-11-01' }),
      penalty({ id: 'later', docNo: '示罚13号', publishedOn: '2026-12-01' }),
      penalty({ id: 'over', docNo: '示罚14号', decidedOn: '2019-01-02', publishedOn: '2019-01-05' }),
    )
    expect(await send('penalties')).toEqual({ records: 1, rows: 1 })
    expect(text('penalties')).toMatch(/示罚10号/)
    expect(text('penalties')).not.toMatch(/示罚1[1-4]号/)
  })

  test('name no person and no home', async () => {
    const home = '福州市鼓楼区示例路 8 号 302 室'
    await write(
      here.store,
      clock,
      registration({ uscc: '92350100MA000XYA1R', name: '示例小吃店', isSoleTrader: true }),
      [
        licence({ id: 'own', premises: home }),
        penalty({ id: 'named', facts: '当事人林小明（身份证号350102199001011234）虚假宣传' }),
      ],
    )
    await send('licences')
    await send('penalties')
    expect(text('licences') + text('penalties')).not.toMatch(/302|林小明|350102199001011234/)
  })

  test('are no formulas to a spreadsheet, and the same text again afterwards', async () => {
    await seed(inspection({ id: 'sum', item: '=1+1', publishedOn: '2026-03-20' }))
    await send('inspections')
    expect(text('inspections')).toContain(",'=1+1,")
    await receive('inspections')
    expect(await there.stored()).toEqual([expect.objectContaining({ item: '=1+1' })])
  })

  test('are written whole or not at all', async () => {
    await expect(send('no-such-kind')).rejects.toThrow(/--kind no-such-kind is not known.*licences/)
    writeFileSync(fileOf('blocked'), '')
    const options = { kind: 'licences', store: here.store, clock, onProgress: () => undefined }
    const inFile = join(fileOf('blocked'), 'out.csv')
    await expect(exportRecords({ ...options, file: inFile })).rejects.toThrow(ExchangeError)
    await send('licences')
    expect(existsSync(`${fileOf('licences')}.part`)).toBe(false)
  })
})
