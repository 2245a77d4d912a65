import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { withoutPersonNumbers } from '../../../../domain/credit/person-name'
import { namesIn, withoutPersonNames } from '../../../../domain/credit/person-text'
import { withoutPeople } from '../../../../domain/credit/record-people'
import { demoWorld } from '../../../../mock/world'
import { describeWithShared, sharedPath } from '../../../shared-data'
import { alteration, penalty } from './records'

const masked = (text: string, known: readonly string[] = [], kept: readonly string[] = []) =>
  withoutPersonNames([text], known, kept)[0]

describe('names of people in a text', () => {
  test.each([
    ['当事人张三销售过期食品，张三称不知情。', '当事人张*销售过期食品，张*称不知情。'],
    ['经营者李四，男', '经营者李*，男'],
    ['法定代表人：王五（身份证号***）', '法定代表人：王*（身份证号***）'],
    ['负责人欧阳小明在店内', '负责人欧***在店内'],
    ['法定代表人由张伟变更为林小明', '法定代表人由张*变更为林**'],
    ['当事人经营者张小红于 2025 年购进', '当事人经营者张**于 2025 年购进'],
    ['消费者刘洋反映购买的酸奶变质', '消费者刘*反映购买的酸奶变质'],
    ['姓名：陈大文；住址不详', '姓名：陈**；住址不详'],
    ['法定代表人王知行。从业人员李景行', '法定代表人王**。从业人员李**'],
    ['承诺人王小明承诺诚信经营', '承诺人王**承诺诚信经营'],
    ['被执行人陈国行被冻结的股权', '被执行人陈**被冻结的股权'],
    ['经营者王小明，王小明违法行为属实', '经营者王**，王**违法行为属实'],
    ['当事人王小明进行虚假宣传', '当事人王**进行虚假宣传'],
    ['经营者王小明已履行', '经营者王**已履行'],
    ['经营者王小明自行改正', '经营者王**自行改正'],
    ['当事人王小明经营食品店', '当事人王**经营食品店'],
    ['当事人王小明擅自开办诊所', '当事人王**擅自开办诊所'],
    ['当事人王小明已到服务中心说明情况', '当事人王**已到服务中心说明情况'],
    ['当事人王小明到店内', '当事人王**到店内'],
    ['当事人王小明发行预付卡', '当事人王**发行预付卡'],
    ['当事人王小明当场承认，王小明当庭履行', '当事人王**当场承认，王**当庭履行'],
    ['当事人王小明和王小明经营部', '当事人王**和王小明经营部'],
  ])('are masked behind a title and where they come again: %s', (text, expected) => {
    expect(masked(text)).toBe(expected)
  })

  test.each([
    '当事人福州张三餐饮店销售过期食品',
    '经营者王记商行，',
    '当事人陈述称不知情',
    '当事人高价销售门票',
    '当事人于上述期间销售',
    '当事人明知超过保质期仍销售',
    '当事人黄酒生产许可证过期',
    '当事人成立于 2020 年',
    '当事人安全生产责任不落实',
    '负责人签字，投资人万元以上',
    '法人代表、法人代码',
    '当事人王某某销售',
    '当事人未按规定公示年度报告',
    '当事人在经营场所内',
    '通过登记的住所或者经营场所无法联系',
  ])('are not seen where there is none: %s', (text) => {
    expect(masked(text)).toBe(text)
  })

  test('are masked wherever they stand when the source names them, also without a title', () => {
    expect(masked('经查，林小明在店内销售', ['林小明'])).toBe('经查，林**在店内销售')
  })

  test('in one text are masked in the others of the same record', () => {
    expect(withoutPersonNames(['当事人林小明，', '对林小明罚款 500 元'])).toEqual([
      '当事人林**，',
      '对林**罚款 500 元',
    ])
  })

  test('stay in the name of a company, above all in the merchant’s own', () => {
    const text = '当事人林小明开设林小明茶叶店，即福州林小明茶业有限公司。'
    expect(masked(text, [], ['福州林小明茶业有限公司'])).toBe(
      '当事人林**开设林小明茶叶店，即福州林小明茶业有限公司。',
    )
  })

  test('are taken from a firm named beside the text for no name', () => {
    expect(masked('福州示例茶业有限公司销售', ['福州示例茶业有限公司', '林**', ''])).toBe(
      '福州示例茶业有限公司销售',
    )
  })
})

describe('whatever the text', () => {
  const family = fc.constantFrom(...'张李王林陈黄吴郑')
  const given = fc.constantFrom('小明', '伟', '志强', '秀英', '大文', '丽华')
  const name = fc.tuple(family, given).map((parts) => parts.join(''))
  const title = fc.constantFrom('当事人', '经营者', '法定代表人：', '负责人')
  const onward = fc.constantFrom('销售过期食品', '，男，', '在店内', '（另案处理）', '擅自经营')

  test('a name behind a title does not leave', () => {
    fc.assert(
      fc.property(title, name, onward, (who, person, rest) => {
        const text = `${who}${person}${rest}。${person}不服。`
        expect(masked(text)).not.toContain(person)
      }),
    )
  })

  test('done twice it changes nothing more, and the length stays', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(title, name, onward, fc.string())), (parts) => {
        const once = masked(parts.join('')) ?? ''
        expect(masked(once)).toBe(once)
        expect([...once]).toHaveLength([...parts.join('')].length)
      }),
    )
  })

  test('a company keeps its name', () => {
    const firm = fc
      .tuple(
        fc.constantFrom('福州', '太原', ''),
        name,
        fc.constantFrom('餐饮店', '商行', '食品有限公司', '经营部'),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(title, firm, onward, (who, company, rest) => {
        expect(masked(`${who}${company}${rest}`)).toContain(company)
      }),
    )
  })
})

describe('texts of the demo world', () => {
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
  }

  test('have no name taken out by mistake', () => {
    const found = texts(demoWorld('2026-11-23T01:00:00.000Z').merchants).flatMap(namesIn)
    expect(found).toEqual([])
  })
})

describeWithShared('49 000 real registrations', () => {
  test('have no name taken out of them by mistake', () => {
    const register = readFileSync(sharedPath('data/enterprises/fujian.csv.gz'))
    const [, ...rows] = gunzipSync(register).toString('utf8').split('\n')
    expect(rows.flatMap(namesIn)).toEqual([])
  })
})

describe('numbers of people in a text', () => {
  test.each([
    ['身份证350102199001011234号', '身份证***号'],
    ['身份证号：3501 0219 9001 0112 34', '身份证号：***'],
    ['（350102 19900101 123X）', '（***）'],
    ['电话 138 0013 8000', '电话 ***'],
    ['+8613800138000', '***'],
    ['手机１３８００１３８０００', '手机***'],
    ['银行卡号 6222020200112233 转账', '银行卡号 *** 转账'],
    ['转入 6222021234567890128。', '转入 ***。'],
    ['转入 6222 0212 3456 7890 128。', '转入 ***。'],
  ])('are taken out: %s', (text, expected) => {
    expect(withoutPersonNumbers(text)).toBe(expected)
  })

  test.each([
    '榕市监罚〔2026〕12号',
    '代码91350100M000100Y43',
    '示证字14040300258号',
    '条码 6901234567892，批号 20260301',
    '罚款１００００元',
    '流水 6222021234567890123',
  ])('other numbers stay as they are written: %s', (text) => {
    expect(withoutPersonNumbers(text)).toBe(text)
  })
})

describe('a record', () => {
  test('is cleaned in its sentences only, and twice is as once', () => {
    const record = penalty({
      docNo: '示罚1号',
      facts: '当事人张三（电话13800138000）销售',
      content: '对张三罚款 500 元',
    })
    const clean = withoutPeople(record)
    expect(clean).toEqual({
      ...record,
      facts: '当事人张*（电话***）销售',
      content: '对张*罚款 500 元',
    })
    expect(withoutPeople(clean)).toEqual(clean)
  })

  test('with nothing of a person in it stays the same', () => {
    const record = alteration({ before: '福州市示例旧街 1 号', after: '福州市示例路 2 号' })
    expect(withoutPeople(record)).toEqual(record)
  })
})
