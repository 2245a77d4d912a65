import { describe, expect, test } from '@jest/globals'
import { isSamePlace } from '../../../../domain/credit/address-check'
import { crossChecks } from '../../../../domain/credit/cross-check'
import { labelCheck } from '../../../../domain/credit/label-check'
import { licenceMark } from '../../../../domain/credit/licence-mark'
import { missingFacts } from '../../../../domain/credit/missing'
import { verdict } from '../../../../domain/credit/verdict'
import {
  alteration,
  annualReport,
  encumbrance,
  licence,
  onlineShop,
  rating,
  society,
  blacklist,
} from './records'

const today = '2026-05-01'
const facts = {
  uscc: '91350100M000100Y43',
  scope: '食品销售；日用百货销售',
  address: '福州市鼓楼区示例路 1 号',
  regionCode: '350102',
  isSoleTrader: false,
}
const outcomes = (...args: Parameters<typeof crossChecks>) =>
  crossChecks(...args).map(({ about, outcome, level }) => [about, outcome, level])

describe('a licence and what is sold', () => {
  test('fit when a licence for food is in force', () => {
    expect(outcomes(facts, [licence()], today)).toEqual([['food-business', 'fits', null]])
  })

  test('fit in the words of the licence, so that a person sees whether they are what is sold', () => {
    const words = (content: string) => crossChecks(facts, [licence({ content })], today)[0]?.text.zh
    expect(words('糕点')).toContain('，许可的是“糕点”，')
    expect(words('糕点、'.repeat(20))).not.toContain('许可的是')
  })

  test('do not fit when the licence is over', () => {
    expect(outcomes(facts, [licence({ validTo: '2026-04-30' })], today)).toEqual([
      ['food-business', 'conflict', 'caution'],
    ])
    expect(outcomes(facts, [licence({ validTo: '2026-05-01' })], today)[0]?.[1]).toBe('fits')
    expect(outcomes(facts, [licence({ state: 'suspended' })], today)[0]?.[1]).toBe('conflict')
  })

  test('that do not fit are one reason, not two, where the licence says it is over itself', () => {
    const records = [licence({ validTo: '2026-04-30' })]
    const { level, reasons } = verdict(records, 'active', today, crossChecks(facts, records, today))
    expect([level, reasons.length]).toEqual(['caution', 1])
  })

  test('are explained by the licence that is meant, where none reached us', () => {
    const records = [annualReport()]
    const { reasons } = verdict(records, 'active', today, crossChecks(facts, records, today))
    expect(reasons).toMatchObject([{ recordId: null, term: 'food-trade-licence' }])
  })

  test('are left open where none reached us, and weigh nothing where no record did', () => {
    expect(outcomes(facts, [annualReport()], today)).toEqual([['food-business', 'unknown', 'note']])
    expect(outcomes(facts, [], today)).toEqual([['food-business', 'unknown', null]])
    expect(verdict([], 'active', today, crossChecks(facts, [], today)).level).toBe('none')
  })

  test('ask a maker for SC, which also covers selling what it makes', () => {
    const maker = { ...facts, scope: '食品生产；食品销售' }
    expect(outcomes(maker, [licence({ number: 'SC11135010200001' })], today)).toEqual([
      ['food-production', 'fits', null],
      ['food-business', 'fits', null],
    ])
    expect(outcomes(maker, [licence()], today)[0]).toEqual(['food-production', 'unknown', 'note'])
  })

  test('are not compared for what needs no food licence', () => {
    expect(outcomes({ ...facts, scope: '健身休闲活动' }, [], today)).toEqual([])
    expect(outcomes({ ...facts, scope: null }, [], today)).toEqual([])
  })

  test.each([
    '日用百货销售（不含食品销售）',
    '初级农产品加工（不含须取得食品生产许可的农产品加工）；服装',
    '批发零售业(除食品批发)',
    '食品加工机械销售',
    '宠物食品销售',
    '仓储服务，不得从事食品经营',
  ])('are not compared for food that a scope leaves out: %s', (scope) => {
    expect(outcomes({ ...facts, scope }, [annualReport()], today)).toEqual([])
  })

  test.each([
    '食品批发（不含冷藏冷冻食品）',
    '不含烟草；食品销售',
    '除依法须经批准的项目外，食品零售',
    '食品加工机械销售、食品销售',
  ])('are compared for food that it names beside what it leaves out: %s', (scope) => {
    expect(outcomes({ ...facts, scope }, [annualReport()], today)).toEqual([
      ['food-business', 'unknown', 'note'],
    ])
  })

  test('do not fit when another city granted it', () => {
    expect(outcomes(facts, [licence({ number: 'JY11401050000018' })], today)).toContainEqual([
      'licence-region',
      'conflict',
      'note',
    ])
    expect(outcomes(facts, [licence({ number: 'JY13501040000018' })], today)).toHaveLength(1)
  })
})

describe('the shop’s address', () => {
  test.each([
    ['福建省福州市鼓楼区示例路1号', '福州市鼓楼区示例路 1 号', true],
    ['鼓楼区示例路1号（一层）', '福州市鼓楼区示例路1号一层', true],
    ['福州市鼓楼区示例路1号', '福州市鼓楼区示例路2号', false],
    ['福州市台江区另一路9号', '福州市鼓楼区示例路1号', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(isSamePlace(one, other)).toBe(same)
  })

  test('that differs from the registered one is named, except a sole trader’s', () => {
    const elsewhere = [licence({ premises: '福州市台江区另一路9号' })]
    const text = (isSoleTrader: boolean) =>
      crossChecks({ ...facts, isSoleTrader }, elsewhere, today).find(({ about }) => about === 'address')?.text
        .zh
    expect(text(false)).toContain('另一路9号')
    expect(text(true)).not.toContain('另一路9号')
  })
})

describe('the SC number on a label', () => {
  const own = { number: 'SC1', state: 'valid', validFrom: '2026-05-01', validTo: '2027-01-01' } as const
  test('is the maker’s, ended, another’s, or not known', () => {
    expect(labelCheck('SC1', [own], null, today).outcome).toBe('own')
    expect(labelCheck('SC1', [{ ...own, validTo: '2026-04-30' }], null, today).outcome).toBe('own-ended')
    expect(labelCheck('SC1', [{ ...own, validFrom: '2026-05-02' }], null, today).outcome).toBe('own-ended')
    expect(labelCheck('SC2', [own], { name: '示例乙厂' }, today).text.zh).toContain('示例乙厂')
    expect(labelCheck('SC2', [own], null, today).outcome).toBe('unknown')
  })
})

describe('before you pay, with every kind of record', () => {
  const level = (...records: Parameters<typeof verdict>[0]) => verdict(records, 'active', today).level
  test('a joint-punishment list stops, a trade’s black list asks for care', () => {
    expect([level(blacklist({ list: 'joint' })), level(blacklist())]).toEqual(['stop', 'caution'])
  })

  test('what society says asks for attention at most, never vouches, and is called unofficial', () => {
    expect(verdict([society()], 'active', today)).toMatchObject({
      level: 'note',
      reasons: [{ text: { zh: expect.stringContaining('不是官方记录') } }],
    })
    expect(level(society({ tone: 'favourable' }))).toBe('none')
  })

  test('filings alone speak neither for nor against: no record, never good', () => {
    const filed = verdict([alteration(), encumbrance({ topic: 'chattel-mortgage' })], 'active', today)
    expect(filed).toMatchObject({
      level: 'none',
      reasons: [{ text: { zh: expect.stringContaining('说明不了好坏') } }],
    })
  })

  test('equity a court froze, a poor rating and a shop without its licence ask for attention', () => {
    expect(level(encumbrance())).toBe('note')
    expect(level(encumbrance({ state: 'released' }))).toBe('none')
    expect([level(rating()), level(rating({ standing: 'poor' }))]).toEqual(['good', 'note'])
    expect([level(onlineShop({ showsLicence: false })), level(onlineShop())]).toEqual(['note', 'none'])
  })
})

describe('what is missing', () => {
  const known = { status: 'active', registeredOn: '2020-01-01', scope: '食品', asOfOn: '2026-04-01' } as const
  const zh = (...args: Parameters<typeof missingFacts>) => missingFacts(...args).map((text) => text.zh)

  test('is said: status, scope, old data', () => {
    expect(
      zh({ ...known, status: 'unknown', scope: null, asOfOn: '2025-04-30', registeredOn: null }, [], today),
    ).toEqual([
      '来源没有说它现在是否在营业',
      '没有收到它的经营范围',
      '登记信息是 2025-04-30 的，之后可能变过',
    ])
  })

  test('of a deregistered merchant is why nothing shows any more', () => {
    expect(zh({ ...known, status: 'deregistered' }, [], today)).toEqual([expect.stringContaining('停止公示')])
  })

  test('is last year’s report only after 30 June, and none in the year of registration', () => {
    expect(zh(known, [annualReport({ year: 2024 })], '2026-06-30')).toEqual([])
    expect(zh(known, [annualReport({ year: 2024 })], '2026-07-01')).toEqual(['没有收到它的 2025 年度报告'])
    expect(zh({ ...known, registeredOn: '2026-01-05' }, [], '2026-07-01')).toEqual([])
  })
})

describe('a shop on the web', () => {
  const shop = (markAddress: string | null) =>
    outcomes({ ...facts, scope: null, address: null }, [onlineShop({ markAddress })], today)
  const licence = 'https://zzlz.gsxt.gov.cn/businessCheck/verifKey.do?showType=p&serial='

  test('whose link shows the licence of the merchant fits; that of another is a reason for care', () => {
    expect(shop(`${licence}91350100M000100Y43-SAIC_SHOW_1`)).toEqual([['online-shop', 'fits', null]])
    expect(shop(`${licence}91350100M000200X11-SAIC_SHOW_1`)).toEqual([['online-shop', 'conflict', 'caution']])
  })

  test('whose link is on no official site is unknown, and weighs nothing', () => {
    expect(shop('https://licence.example.cn/a')).toEqual([['online-shop', 'unknown', null]])
    expect(shop(null)).toEqual([])
  })

  test.each([
    'https://zzlz.gsxt.gov.cn@evil.example/?serial=91350100M000100Y43',
    'https://zzlz.gsxt.gov.cn.evil.example/',
    'https://evil.example/zzlz.gsxt.gov.cn',
    'https://evilgsxt.gov.cn/',
    'javascript:alert(1)//zzlz.gsxt.gov.cn/',
    'ftp://zzlz.gsxt.gov.cn/',
    'https://zzlz.gsxt.gov.cn\\@evil.example/',
  ])('%s is no official mark', (address) => {
    expect(licenceMark(address)).toBeNull()
  })

  test('says what an official mark proves, and what it does not', () => {
    expect(licenceMark('https://zzlz.gsxt.gov.cn/')?.proves.zh).toContain('不能证明商品好坏')
    expect(licenceMark('http://T.knet.cn/index?a=1')?.proves.zh).toContain('不是政府的记录')
  })
})
