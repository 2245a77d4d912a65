import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { regionFromAddress } from '../../../../domain/regions/address'
import { provinceLetters } from '../../../../domain/regions/provinces'
import { regionName } from '../../../../domain/regions/regions'
import { describeWithShared, sharedPath } from '../../../shared-data'

describe('a region code', () => {
  test('is named from the province down', () => {
    expect(regionName('350102')).toEqual({
      code: '350102',
      names: ['福建省', '福州市', '鼓楼区'],
      english: 'Fujian 福州市 鼓楼区',
      standing: 'listed',
      lastYear: null,
    })
    expect(regionName('140100')?.names).toEqual(['山西省', '太原市'])
  })

  test('of a municipality or a county directly under its province skips the level that has no name', () => {
    expect(regionName('110108')?.names).toEqual(['北京市', '海淀区'])
    expect(regionName('469001')?.names).toEqual(['海南省', '五指山市'])
    expect(regionName('810001')?.names).toEqual(['香港特别行政区', '中西区'])
  })

  test('keeps the name of a county that was merged, and the year it was last listed', () => {
    expect(regionName('350427')).toMatchObject({
      names: ['福建省', '三明市', '沙县'],
      standing: 'former',
      lastYear: 2021,
    })
    expect(regionName('110103')).toMatchObject({ names: ['北京市', '崇文区'], standing: 'former' })
  })

  test('that no list ever held is told by what is known above it', () => {
    expect(regionName('350199')).toMatchObject({ names: ['福建省', '福州市'], standing: 'unlisted' })
    expect(regionName('149900')).toMatchObject({ names: ['山西省'], standing: 'unlisted' })
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
    ['广东省深圳市南山区', '440305'],
    ['北京市朝阳区建国路', '110105'],
    ['吉林长春市朝阳区', '220104'],
    ['海南省五指山市', '469001'],
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
  const rows = (file: string) =>
    readFileSync(sharedPath(`data/regions/${file}`), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
  /** The statistical office adds zones (…7x) and groups that GB/T 2260 does not name, history some committees. */
  const isNamed = (code: string, name: string) =>
    name !== '' && code[4] !== '7' && !/^(市辖区|县|.*直辖.*|.*行政委員會)$/.test(name)

  test('gives every county of the country its name of 2023', () => {
    const wrong = rows('gbt2260_county.csv')
      .filter(([code = '', name = '']) => isNamed(code, name))
      .filter(([code = '', name]) => regionName(code)?.names.at(-1) !== name)
    expect(wrong).toEqual([])
  })

  test('knows every code that was withdrawn since 2003', () => {
    const unknown = rows('gbt2260_historical.csv')
      .filter(([code = '', name = '', , to]) => isNamed(code, name) && Number(to) > 2003)
      .filter(([code = '']) => regionName(code)?.standing === 'unlisted')
    expect(unknown).toEqual([])
  })
})

describe('a province', () => {
  test('is known by its one character', () => {
    expect(provinceLetters.get('闽')).toEqual({ zh: '福建省', en: 'Fujian' })
    expect(provinceLetters.get('贵')).toEqual(provinceLetters.get('黔'))
  })
})
