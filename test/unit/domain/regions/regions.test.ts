import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { regionFromAddress, regionName } from '../../../../domain/regions/regions'
import { describeWithShared, sharedPath } from '../../../shared-data'

describe('a region code', () => {
  test('is named from the province down', () => {
    expect(regionName('350102')).toEqual({ code: '350102', names: ['福建省', '福州市', '鼓楼区'] })
    expect(regionName('140100')?.names).toEqual(['山西省', '太原市'])
  })

  test('outside the two provinces is named by its province', () => {
    expect(regionName('110108')?.names).toEqual(['北京市'])
  })

  test('keeps the name of a county that was merged', () => {
    expect(regionName('350427')?.names).toEqual(['福建省', '三明市', '沙县'])
  })

  test('of a province that never existed is nothing', () => {
    expect(regionName('990000')).toBeNull()
    expect(regionName('35010')).toBeNull()
  })

  test('of the centre is named', () => {
    expect(regionName('100000')?.names).toEqual(['国家'])
  })
})

describe('an address', () => {
  test.each([
    ['福建省泉州市鲤城区浮桥街道滨江社区', '350502'],
    ['泉州市鲤城区打锡街157号', '350502'],
    ['芮城县西大街', '140830'],
    ['山西省洪洞县西环路', '141024'],
    ['福州鼓楼区东街口', '350102'],
    ['福建福州市长乐区', '350112'],
    ['山西省阳泉市城区南大街', '140302'],
    ['广东省深圳市南山区', '440000'],
  ])('%s is in %s', (address, code) => expect(regionFromAddress(address)?.code).toBe(code))

  test('with a district alone is not guessed', () => {
    expect(regionFromAddress('鼓楼区中山路1号')).toBeNull()
    expect(regionFromAddress('')).toBeNull()
  })

  test('of any text is answered', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => regionFromAddress(text) !== undefined))
  })
})

describeWithShared('the national table', () => {
  test('every county of 福建 and 山西 has its name', () => {
    const rows = readFileSync(sharedPath('data/regions/gbt2260_county.csv'), 'utf8').split('\n').slice(1)
    const wrong = rows
      .map((line) => line.split(','))
      // The statistical office adds zones (…7x) that GB/T 2260 does not have.
      .filter(([code = '', name]) => /^(35|14)/.test(code) && name !== '' && code[4] !== '7')
      .filter(([code = '', name]) => regionName(code)?.names.at(-1) !== name)
    expect(wrong).toEqual([])
  })
})
