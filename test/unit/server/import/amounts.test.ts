import { describe, expect, test } from '@jest/globals'
import { columnKey } from '../../../../server/import/records/row'
import { amountFrom, unitInName } from '../../../../server/import/records/values'

describe('the unit of a column of money', () => {
  test.each([
    ['罚款金额（元）', '元'],
    ['罚款金额(万元)', '万元'],
    ['罚款金额（单位：元）', '元'],
    ['罚款金额 (单位:万元)', '万元'],
    ['罚款金额（人民币元）', '元'],
    ['罚款金额（单位：人民币万元）', '万元'],
    ['罚款金额【元】', '元'],
    ['罚款金额［千元］', '千元'],
    ['罚款金额/元', '元'],
    ['罚款金额（亿元）', '亿元'],
    ['罚款金额', null],
  ])('stands in its name, which is known without it: %s', (name, unit) => {
    expect(unitInName(name)).toBe(unit)
    expect(columnKey(name)).toBe('罚款金额')
  })

  test.each(['CF_NR_FK', '公元纪年', '元', '单位名称', '支付单元'])('is none of other names: %s', (name) => {
    expect(unitInName(name)).toBeNull()
    expect(columnKey(name)).toBe(name)
  })
})

describe('an amount', () => {
  test.each([
    ['50000', '元', { fen: 5_000_000, stated: '50000 元' }],
    ['0.5', '万元', { fen: 500_000, stated: '0.5 万元' }],
    ['5000元', '万元', { fen: 500_000, stated: '5000 元' }],
    ['0.5万', '元', { fen: 500_000, stated: '0.5 万元' }],
    ['1.5千元', '元', { fen: 150_000, stated: '1.5 千元' }],
    ['￥5,000.00元整', '万元', { fen: 500_000, stated: '5000.00 元' }],
    ['人民币5000元', '万元', { fen: 500_000, stated: '5000 元' }],
    ['2', '亿元', { fen: 20_000_000_000, stated: '2 亿元' }],
    ['0', '元', null],
    ['无', '元', null],
  ] as const)('is read with its unit: %s in %s', (cell, unit, expected) => {
    expect(amountFrom(cell, unit, 'fine')).toEqual(expected)
  })

  test.each(['plenty', '-1', '5000美元', '元'])('is refused where it is none: %s', (cell) => {
    expect(() => amountFrom(cell, '元', 'fine')).toThrow('bad-amount')
  })
})
