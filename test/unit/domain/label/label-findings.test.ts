import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  labelFindings,
  type Label,
  type RegisteredMaker,
  type Registry,
} from '../../../../domain/label/label-findings'

const today = '2026-11-23'
const own = 'SC10741018302531'
const theirs = 'SC10744030704994'
const licence = {
  number: own,
  state: 'valid',
  validFrom: '2023-01-01',
  validTo: '2028-01-01',
  premises: null,
} as const
const maker: RegisteredMaker = {
  uscc: '91350100M000100Y43',
  name: '福州示例云帆食品有限公司',
  address: '福建省福州市鼓楼区示例路1号',
  licences: [licence],
}
const other: RegisteredMaker = { ...maker, uscc: '91350100XX00000401', name: '示例另一食品厂', licences: [] }
const blank: Label = {
  licence: null,
  gtin: null,
  maker: null,
  address: null,
  lot: null,
  producedOn: null,
  expiresOn: null,
}
const nothing: Registry = { product: null, ofProduct: null, ofLicence: null, ofName: null, lot: null }
const known: Registry = { ...nothing, product: { name: '示例饼干' }, ofProduct: maker, ofLicence: maker }

const find = (label: Partial<Label>, registry: Registry = known) =>
  labelFindings({ ...blank, ...label }, registry, today)
const one = (label: Partial<Label>, registry?: Registry) => {
  const [finding, ...more] = find(label, registry)
  expect(more).toEqual([])
  return { outcome: finding?.outcome, zh: finding?.text.zh ?? '' }
}

describe('a label that is as it is registered', () => {
  test('agrees in everything', () => {
    const found = find({
      licence: own,
      gtin: '6901234567892',
      maker: '福州示例云帆食品有限公司 ',
      address: '福州市鼓楼区示例路 1 号',
    })
    expect(found.map(({ field, outcome }) => [field, outcome])).toEqual([
      ['gtin', 'agrees'],
      ['licence', 'agrees'],
      ['maker', 'agrees'],
      ['address', 'agrees'],
    ])
  })
})

describe('a label that differs is asked about', () => {
  test.each<[string, Partial<Label>, Registry, RegExp]>([
    ['the code', { gtin: '6901234567893' }, known, /校验位不对：是抄错了/],
    ['the licence, miscopied', { licence: 'SC10741018302532' }, known, /自己对不上：是抄错了/],
    ["the licence, another's", { licence: theirs }, { ...known, ofLicence: other }, /属于示例另一食品厂/],
    ['the maker', { maker: '别的食品厂' }, known, /登记的是“福州示例云帆食品有限公司”：是委托生产/],
    ['the address', { address: '太原市小店区别的路 9 号' }, known, /登记的是“福建省福州市鼓楼区示例路1号”。/],
    ['a day to come', { producedOn: '2026-12-01' }, known, /还没有到/],
    ['a day that is past', { expiresOn: '2026-11-22' }, known, /已经过了：还在卖吗？/],
  ])('%s', (_what, label, registry, words) => {
    const { outcome, zh } = one(label, registry)
    expect(outcome).toBe('differs')
    expect(zh).toMatch(words)
    expect(zh).not.toMatch(/假货|造假|违法/)
  })

  test('dates that contradict each other or the lot', () => {
    const lot = { producedOn: '2026-06-01', expiresOn: '2027-06-01' }
    const found = find({ producedOn: '2026-07-01', expiresOn: '2027-06-01', lot: 'L1' }, { ...known, lot })
    expect(found.map(({ field, outcome }) => [field, outcome])).toEqual([
      ['producedOn', 'differs'],
      ['expiresOn', 'agrees'],
      ['lot', 'agrees'],
    ])
    expect(find({ producedOn: '2026-07-01', expiresOn: '2026-06-01' })[0]?.text.zh).toMatch(/比生产日期还早/)
  })

  test('a withheld address is not told', () => {
    const trader = { ...maker, address: null, licences: [{ ...licence, premises: '福州市某人家' }] }
    const { outcome, zh } = one({ address: '太原市' }, { ...nothing, ofName: trader })
    expect(outcome).toBe('differs')
    expect(zh).not.toContain('某人家')
  })
})

test('what there is nothing to compare with is unknown, not wrong', () => {
  const found = find(
    { licence: own, gtin: '6901234567892', maker: '某厂', address: '某处', lot: 'L1' },
    nothing,
  )
  expect(found.map(({ outcome }) => outcome)).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 'unknown'])
})

test('whatever is typed is answered, and what was not typed is not spoken of', () => {
  const typed = fc.option(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }))
  const day = fc.option(fc.constantFrom('2026-01-01', '2026-11-23', '2027-02-28'))
  const labels = fc.record({
    licence: typed,
    gtin: typed,
    maker: typed,
    address: typed,
    lot: typed,
    producedOn: day,
    expiresOn: day,
  })
  fc.assert(
    fc.property(labels, fc.constantFrom(known, nothing), (label, registry) => {
      for (const { field, text } of labelFindings(label, registry, today)) {
        expect(label[field]).not.toBeNull()
        expect(text.en).not.toBe('')
      }
    }),
  )
})
