import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openRecordDesk, uscc, type RecordDesk } from './record-desk'

let desk: RecordDesk
beforeEach(async () => {
  desk = await openRecordDesk()
})
afterEach(() => desk.close())

const run = (kind: string, ...rows: string[]) => desk.take(kind, rows)
const records = async (): Promise<string> => {
  const rows = await desk.store.db.selectFrom('credit_record').selectAll().orderBy('id').execute()
  return JSON.stringify(rows)
}
const rejectedRows = () =>
  readdirSync(join(desk.dataDir, 'rejected')).map((name) =>
    readFileSync(join(desk.dataDir, 'rejected', name), 'utf8'),
  )

const licenceColumns =
  '统一社会信用代码,许可证书名称,许可证书编号,许可决定文书号,许可内容,许可决定日期,许可机关'
const penaltyColumns = '统一社会信用代码,处罚决定书文号,违法行为类型,违法事实,处罚类别,处罚决定日期,处罚机关'

describe('the numbers of identity documents', () => {
  test('that offices take for a licence’s number never reach the database, and no licence is lost', async () => {
    const rows = [
      `${uscc},道路运输从业资格证,350102199001011234,,客运,2026-10-08,示例局`,
      `${uscc},道路运输从业资格证,350102198503072345,,客运,2026-10-08,示例局`,
      `${uscc},健康证,身份证350102198503072345,,食品,2026-10-08,示例局`,
    ]
    expect(await run('licences', licenceColumns, ...rows)).toMatchObject({ added: 3, rejected: 0 })
    expect(await run('licences', licenceColumns, ...rows)).toMatchObject({ added: 0, unchanged: 3 })
    expect(await records()).not.toMatch(/350102/)
    expect(await records()).toMatch(/"\*\*\*"|身份证\*\*\*/)
  })

  test('are not to be found out from the id of a record: another installation gives it another', async () => {
    const row = `${uscc},健康证,350102198503072345,,食品,2026-10-08,示例局`
    const ids = async () =>
      (await desk.store.db.selectFrom('credit_record').select('id').execute()).map(({ id }) => id)
    await run('licences', licenceColumns, row)
    const [first] = await ids()
    writeFileSync(join(desk.dataDir, 'records.secret'), 'x'.repeat(43))
    await run('licences', licenceColumns, row)
    expect((await ids()).filter((id) => id !== first)).toHaveLength(1)
  })

  test('are seen where they stand right behind letters in a sentence', async () => {
    const facts = '经营者王知行IDCARD350102199001011234'
    await run('penalties', penaltyColumns, `${uscc},示罚1号,虚假宣传,${facts},警告,2026-05-06,示例局`)
    expect(await records()).toContain('经营者王**IDCARD***')
  })

  test('are not what 15 digits in the column of document numbers are: both penalties stay', async () => {
    const report = await run(
      'penalties',
      penaltyColumns,
      `${uscc},350102260307123,虚假宣传甲,事实,警告,2026-05-06,示例局`,
      `${uscc},350102260307124,虚假宣传乙,事实,警告,2026-05-06,示例局`,
    )
    expect(report).toMatchObject({ added: 2, rejected: 0 })
    expect(await records()).toMatch(/350102260307123.*350102260307124|350102260307124.*350102260307123/)
  })
})

describe('two of a name that masks alike', () => {
  test('stay two contributions of the same day and amount', async () => {
    const columns = '统一社会信用代码,股东,认缴出资额,出资日期'
    const rows = [`${uscc},王小明,50万元,2026-03-02`, `${uscc},王大伟,50万元,2026-03-02`]
    expect(await run('instant', columns, ...rows)).toMatchObject({ added: 2, rejected: 0 })
    expect(await records()).not.toMatch(/小明|大伟/)
  })
})

describe('a shop on the web', () => {
  const columns = '统一社会信用代码,网站名称,网址,亮照链接,采集日期,采集单位'
  const shop = (address: string, mark = '') => `${uscc},示例店,${address},${mark},2026-06-01,示例局`

  test.each([
    'https://shop.example/?sfz=350102199001011234',
    'shop.example/%33%35%30102199001011234',
    'shop.example/13812345678',
    'https://shop.example/index?tel=13812345678&page=1',
  ])('is refused, with the reason, whose address names a person by a number: %s', async (address) => {
    expect(await run('online-shops', columns, shop(address))).toMatchObject({ added: 0, rejected: 1 })
    const [rejected = ''] = rejectedRows()
    expect(rejected).toContain('personal-number')
    expect(rejected).not.toMatch(/350102199001011234|13812345678/)
  })

  test('is refused whose address carries a sign-in', async () => {
    expect(await run('online-shops', columns, shop('https://user:word@shop.example/'))).toMatchObject({
      rejected: 1,
    })
  })

  test.each(['https://shop13812345678.platform.example/', 'https://platform.example/item?id=13812345678'])(
    'is taken whose number is the platform’s own: %s',
    async (address) => {
      expect(await run('online-shops', columns, shop(address))).toMatchObject({ added: 1, rejected: 0 })
    },
  )

  test('loses only the link that holds a number, not itself', async () => {
    const mark = 'https://mark.example/350102199001011234'
    expect(await run('online-shops', columns, shop('https://shop.example', mark))).toMatchObject({ added: 1 })
    expect(await records()).not.toMatch(/350102199001011234/)
  })
})

describe('names of people', () => {
  test('are masked that look like firms, in commitments and in what reports corrected', async () => {
    await run(
      'encumbrances',
      '统一社会信用代码,类型,登记编号,出质人,内容,登记日期,登记机关',
      `${uscc},股权出质,闽质1号,王知行,10万股,2026-06-01,示例局`,
      `${uscc},股权冻结,（2026）闽执2号,陈国行,被执行人陈国行持有的10万股,2026-06-01,示例法院`,
    )
    await run(
      'commitments',
      '统一社会信用代码,承诺类型,承诺内容,承诺日期,受理单位,履行状态',
      `${uscc},经营者王小明的诚信经营承诺书,经营者王小明承诺诚信经营,2026-06-01,示例局,已履行`,
    )
    await run(
      'reports',
      '统一社会信用代码,年报年度,报送日期,登记机关,更正事项,更正前,更正后,更正日期',
      `${uscc},2025,2026-03-01,示例局,股东姓名,王小明,李大伟,2026-04-01`,
    )
    expect(await records()).not.toMatch(/王知行|陈国行|小明|大伟/)
    expect(await records()).toContain('经营者王**的诚信经营承诺书')
  })
})

describe('the file of rejected rows', () => {
  /** The last cells of the one row that was rejected. */
  const rejected = () => (rejectedRows()[0] ?? '').split('\n')[1]

  test('has no name of a person that stands in a sentence, behind a title or as its row gives it', async () => {
    const report = await run(
      'penalties',
      `行政相对人名称,经营者,联系人,${penaltyColumns}`,
      `示例茶业,王小明,李大伟,${uscc},示罚1号,虚假宣传,当事人陈国强与王小明虚假宣传；陈国强承认,警告,lately,示例局`,
    )
    expect(report).toMatchObject({ rejected: 1 })
    expect(rejected()).not.toMatch(/小明|大伟|国强/)
    expect(rejected()).toContain('当事人陈**与王**虚假宣传；陈**承认')
    expect(rejected()).toContain(`示例茶业,***,***,${uscc},示罚1号`)
  })

  test('has none of whom a row is about that is a natural person', async () => {
    await run(
      'penalties',
      `行政相对人名称,行政相对人类别,${penaltyColumns}`,
      `王小明,自然人,,示罚1号,无照经营,王小明无照经营,警告,2026-05-06,示例局`,
    )
    expect(rejected()).toContain('王**,自然人,,示罚1号,无照经营,王**无照经营')
  })

  test('has none of shareholders, and of whom a registration changed to', async () => {
    await run(
      'instant',
      '统一社会信用代码,股东,认缴出资额,出资日期',
      `${uscc},王小明、示例投资有限公司,50万元,lately`,
    )
    expect(rejected()).toContain('王**、示例投资有限公司,50万元')
  })

  test('has none of whom a registration changed from and to', async () => {
    await run(
      'alterations',
      '统一社会信用代码,变更事项,变更前,变更后,变更日期,登记机关',
      `${uscc},法定代表人变更,林小明,陈大文,lately,示例局`,
    )
    expect(rejected()).toContain('法定代表人变更,林**,陈**')
  })
})
