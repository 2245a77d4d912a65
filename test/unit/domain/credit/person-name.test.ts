import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isOrganisation, maskedParty } from '../../../../domain/credit/person-name'
import { withoutPeople } from '../../../../domain/credit/record-people'
import { annualReport, commitment, encumbrance, licence, onlineShop, penalty } from './records'

const people =
  '王知行 陈国行 李景行 王力行 张远行 林善行 黄德行 吴敬行 王建社 李福社 刘学部 赵馆 陈馆 欧阳知行 诸葛行 张简之行 司马景行 王行 ' +
  '李同行 王先行 陈志行 郑文社 孙兴部 周学馆 林小明 欧阳小明 李大伟 买买提·吐尔逊 陈林知行'
const firms =
  '中国建设银行 福州银行 林氏茶行 王记商行 王记车行 李记馆 金马车行 王记馆 建行 工行 福州分行 泰山药行 永春茶行 陈家药行 张一鱼行 黄山茶馆 ' +
  '林家面馆 云山宾馆 王府饭馆 福州市图书馆 张氏武馆 兴业营业部 第一经营部 林林服务部 王王批发部 李记小卖部 国旅旅行社 福州日报社 ' +
  '平潭县供销社 林家旅社 福州示例茶业有限公司 平潭县示例局 示例经营店 福州市中级人民法院 福建农林大学 某村村民委员会 ABC Trading Co., Ltd'

describe('whose name it is', () => {
  test.each(people.split(' '))('%s is a person', (name) => {
    expect(isOrganisation(name)).toBe(false)
  })

  test.each(firms.split(/ (?!Trading|Co\.|Ltd)/))('%s is a firm or an authority', (name) => {
    expect(isOrganisation(name)).toBe(true)
  })

  test('each of several parties is judged for itself, and twice is as once', () => {
    const once = maskedParty('王知行、福州示例茶业有限公司；陈国行')
    expect(once).toBe('王**、福州示例茶业有限公司；陈**')
    expect(maskedParty(once)).toBe(once)
  })

  test('no given name makes a firm of a person, whatever it ends with', () => {
    const given = fc.constantFrom(...'国志知景敬建福学文大小明')
    const last = fc.constantFrom(...'行部社馆')
    const family = fc.constantFrom(...'王李张刘陈杨黄赵周吴')
    fc.assert(
      fc.property(family, given, last, (...parts) => {
        expect(isOrganisation(parts.join(''))).toBe(false)
      }),
    )
  })
})

describe('a record', () => {
  test('has its parties masked where a firm’s name has a person behind it', () => {
    const record = encumbrance({ party: '福州示例茶业有限公司（法定代表人：王知行）' })
    expect(withoutPeople(record).party).toBe('福州示例茶业有限公司（法定代表人：王**）')
  })

  test('has no person in its title', () => {
    expect(withoutPeople(commitment({ title: '经营者王小明的诚信经营承诺书', content: '' })).title).toBe(
      '经营者王**的诚信经营承诺书',
    )
  })

  test.each([
    ['股东姓名', '王小明', '王**'],
    ['股东名称', '福州示例茶业有限公司、李大伟', '福州示例茶业有限公司、李**'],
    ['联系人', '新任联系人王小明', '新任联系人王**'],
    ['董事备案', '执行董事：王知行；经理：李景行', '执行董事：王**；经理：李**'],
    ['其他', '联系人王小明', '联系人王**'],
    ['其他', '身份证350102199001011234', '身份证***'],
    ['股东出资方式', '货币', '货币'],
    ['从业人数', '5', '5'],
    ['企业通信地址', '福州市鼓楼区示例路 1 号', '福州市鼓楼区示例路 1 号'],
  ])('has no person in what a report corrected (%s): %s', (item, written, expected) => {
    const record = annualReport({
      corrected: true,
      corrections: [{ item, before: written, after: written, on: '2026-05-20' }],
    })
    const clean = withoutPeople(record)
    expect(clean.corrections).toEqual([{ item, before: expected, after: expected, on: '2026-05-20' }])
    expect(withoutPeople(clean)).toEqual(clean)
  })

  test('does not tell where a person lives', () => {
    const facts = '姓名：欧阳锋；住址：福州市鼓楼区东街1号2单元301室；性别：男。住所地福州市示例路 1 号'
    const clean = withoutPeople(penalty({ facts }))
    expect(clean.facts).toBe('姓名：欧**；住址：***；性别：男。住所地福州市示例路 1 号')
    expect(withoutPeople(clean)).toEqual(clean)
  })

  test('has no identity number for its own, as from before this was seen to', () => {
    expect(withoutPeople(licence({ number: '350102199001011234' })).number).toBe('***')
    const shop = onlineShop({ address: 'https://shop.example/350102199001011234' })
    expect(withoutPeople(shop).address).toBe('https://shop.example/***')
  })
})
