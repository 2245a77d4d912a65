import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { usccCheckCharacter } from '../../../../domain/codes/check-digits'
import { recognise } from '../../../../domain/codes/recognise'
import type { Candidate, Family, Verdict } from '../../../../domain/codes/recognition'

const today = '2026-11-23'

function best(text: string): Candidate {
  const [candidate] = recognise(text, { today }).candidates
  if (!candidate) throw new Error('recognise answered no candidate')
  return candidate
}
const words = (candidate: Candidate) => candidate.notes.map((note) => note.zh).join('；')
const meanings = (text: string) =>
  Object.fromEntries(best(text).parts.map(({ key, text: own, meaning }) => [key, meaning?.zh ?? own]))

/** Written as people and labels write them, and how they are officially written. */
const written: readonly (readonly [Family, string, string])[] = [
  ['regno15', '320506NA000043X', '320506NA000043X'],
  ['cosmetic', '国妆特字20210001', '国妆特字20210001'],
  ['cosmetic', '国妆特进字J20150123', '国妆特进字J20150123'],
  ['cosmetic', '国妆网备进字(沪)2021000123', '国妆网备进字（沪）2021000123'],
  ['cosmetic', '粤G妆网备字2021123456', '粤G妆网备字2021123456'],
  ['cosmetic', '国妆原备字20230001', '国妆原备字20230001'],
  ['cosmetic', '粤妆 20160001', '粤妆20160001'],
  ['device', '国械注准20203400057', '国械注准20203400057'],
  ['device', '国械注进 2019 306 1234', '国械注进20193061234'],
  ['device', '苏宁械备20200012号', '苏宁械备20200012'],
  ['device', '国食药监械（准）字2014第3400001号', '国食药监械准字20143400001'],
  ['device', '粤深食药监械经营备20161234号', '粤深食药监械经营备20161234'],
  ['device-platform', '(粤)网械平台备字[2018]第00001号', '（粤）网械平台备字〔2018〕第00001号'],
  ['drug-approval', '批准文号：国药准字 H20213456', '国药准字H20213456'],
  ['drug-approval', '国药准字：hj20160123', '国药准字HJ20160123'],
  ['drug-approval', '国药准字Z45021428', '国药准字Z45021428'],
  ['drug-approval', '进口药品注册证号H20130001', '药品注册证号H20130001'],
  ['health-food', '国食健注G20250288', '国食健注G20250288'],
  ['health-food', '食健备G201935001234', '食健备G201935001234'],
  ['health-food', '卫食健字（1999）第0123号', '卫食健字19990123'],
  ['infant-formula', '国食注字YP20170001', '国食注字YP20170001'],
  ['medical-food', '国食注字TY20180001', '国食注字TY20180001'],
  ['green-food', 'GF350102180001', 'GF350102180001'],
  ['green-food', 'LB-03-1902342345AA', 'LB-03-1902342345AA'],
  ['organic', '12318123456789012', '12318123456789012'],
  ['agi', 'AGI2012-02-869', 'AGI201202869'],
  ['agi', 'AGI 00123', 'AGI00123'],
  ['equipment', '21603101012006010101', '21603101012006010101'],
  ['equipment', '31103501220110001', '31103501220110001'],
  ['equipment', '3110350A22011 00012', '3110350A2201100012'],
  ['pesticide', '11234561001123456789012345678901', '11234561001123456789012345678901'],
  ['pesticide', 'PD20151234', 'PD20151234'],
  ['tobacco', 'ABCD1234EFGH5678 0123456789ABCDEF', 'ABCD1234EFGH56780123456789ABCDEF'],
  ['ccc', '2020010101300001', '2020010101300001'],
  ['drug', '8385793 0000879766660', '83857930000879766660'],
  ['drug-base', '86904879000127', '86904879000127'],
  ['qs', 'QS3501 0101 0001', 'QS350101010001'],
  ['yb', 'YB13501020000011', 'YB13501020000011'],
  ['web-filing', '闽ICP备12345678号-1', '闽ICP备12345678号1'],
  ['web-filing', '京ICP证030173号', '京ICP证030173号'],
  ['web-filing', '闽公网安备 35010202000001号', '闽公网安备35010202000001号'],
  ['udi', 'MA.156.M0.100012.10000019.M190101.L123.S1', 'MA.156.M0.100012.10000019.M190101.L123.S1'],
  ['ecode', 'Ecode: 3 00036 ABC123', '300036ABC123'],
]

describe('a number as it is printed', () => {
  test.each(written)('%s: %s', (family, text, normalised) => {
    expect(best(text)).toMatchObject({ family, verdict: 'ok', normalised })
  })
})

/** Each has one thing wrong, and the verdict says which kind. */
const wrong: readonly (readonly [Family, Verdict, string, RegExp])[] = [
  ['cosmetic', 'misread', '国妆特字2021001', /应像 国妆特字20210001 这样/],
  ['cosmetic', 'impossible', '国妆特字20990001', /还没有到/],
  ['device', 'impossible', '国械注准20201400057', /管理类别“1”不存在/],
  ['device', 'misread', '国械注20203400057', /应像 国械注准20203400057 这样/],
  ['device', 'impossible', '粤械注准19993400057', /2014 年才开始使用/],
  ['drug-approval', 'misread', '国药准字X20213456', /写法不对/],
  ['drug-approval', 'impossible', '国药准字H99021428', /“99”不存在/],
  ['health-food', 'impossible', '食健备G201999001234', /“99”不存在/],
  ['green-food', 'misread', 'GF35010218001', /应有 14 位，这里有 13 位/],
  ['green-food', 'impossible', 'GF990102180001', /“990102”不存在/],
  ['green-food', 'impossible', 'LB-03-1913342345A', /认证月份“13”不存在/],
  ['agi', 'impossible', 'AGI2062-02-869', /还没有到/],
  ['yb', 'impossible', 'YB33501020000011', /经营方式“3”不存在/],
  ['udi', 'misread', 'MA.156.M0.10012.10000019', /MA\.国家 3 位/],
  ['udi', 'impossible', 'MA.156.M0.100012.10000019.M190231', /没有这一天/],
  ['ecode', 'impossible', 'Ecode:7 00036 ABC123', /版本 7 留作将来使用/],
  ['ecode', 'misread', 'Ecode:1 0003 ABC123', /不符/],
]

describe('a number that cannot be right', () => {
  test.each(wrong)('%s, %s: %s', (family, verdict, text, sentence) => {
    const found = best(text)
    expect(found).toMatchObject({ family, verdict })
    expect(words(found)).toMatch(sentence)
  })

  test('with a letter for a digit is offered, not changed', () => {
    expect(best('国药准字H2O2I3456')).toMatchObject({
      verdict: 'misread',
      normalised: '国药准字H2O2I3456',
      suggestions: ['国药准字H20213456'],
    })
  })
})

describe('the pieces of a number', () => {
  test('of a device say who registered what, and its class', () => {
    expect(meanings('国械注进20193061234')).toMatchObject({
      office: '国家药品监督管理局',
      kind: '境外生产（进口）',
      class: '第三类（较高风险）',
      category: '医用成像器械',
    })
  })

  test('of a drug approval of 2002 say where it was first approved', () => {
    expect(meanings('国药准字Z45021428')).toMatchObject({
      kind: '中药',
      office: '广西壮族自治区',
      serial: '1428',
    })
  })

  test('of a MA code say its dates', () => {
    expect(meanings('MA.156.M0.100012.10000019.V290200')).toMatchObject({ country: '中国', V: '2029-02-28' })
  })

  test('name where to ask when nothing is known here', () => {
    expect(best('国食健注G20250288').next).toEqual([
      {
        kind: 'elsewhere',
        where: { zh: '特殊食品信息查询平台', en: 'Register of special food' },
        site: 'ypzsx.gsxt.gov.cn',
      },
    ])
    expect(best('AGI00123').next).toMatchObject([{ kind: 'elsewhere', site: null }])
  })
})

describe('the region in a number', () => {
  const inRegion = (region: string) => {
    const body = `91${region}MA2PBP6A1`
    return best(body + (usccCheckCharacter(body) ?? ''))
  }

  test('that was withdrawn is named, with the year it was last listed', () => {
    expect(inRegion('110103').verdict).toBe('ok')
    expect(inRegion('110103').parts[2]?.meaning).toEqual({ zh: '北京市崇文区', en: 'Beijing 崇文区' })
    expect(words(inRegion('110103'))).toMatch('最后见于 2009 年')
  })

  test('that no list ever held is marked, never refused; a province that never existed is impossible', () => {
    expect(inRegion('149900').verdict).toBe('ok')
    expect(words(inRegion('149900'))).toMatch('可能是开发区')
    expect(inRegion('990100').verdict).toBe('impossible')
  })
})

describe('a number that can be two things', () => {
  const families = (text: string) =>
    recognise(text, { today }).candidates.map(({ family, verdict }) => `${family} ${verdict}`)

  test('shows both', () => {
    expect(families('83857930000879766660')).toEqual(['drug ok', 'udi ok'])
    expect(families('11234561001123456789012345678901')).toEqual(['pesticide ok', 'tobacco ok'])
    expect(families('86904879000126')).toEqual(['gtin ok', 'drug-base ok'])
  })

  test('puts what its check digit speaks for before what only its length does', () => {
    expect(families('121200004013590816')[0]).toBe('uscc ok')
    expect(families('3201112501029')[0]).toBe('regno13 ok')
  })

  test('keeps a credit code whose beginning gives it away before a number of the same length', () => {
    expect(families('911201162010100011')[0]).toBe('uscc misread')
  })
})

describe('lines of words', () => {
  test('of a food licence are read with their number', () => {
    const found = best(
      '许可证编号：JY24107110024586\n经营者名称：示例餐馆\n经营场所：示例路1号\n主体业态：餐饮服务经营者',
    )
    expect(found).toMatchObject({ family: 'jy', verdict: 'ok', normalised: 'JY24107110024586' })
    expect(found.parts.map(({ key, text }) => `${key} ${text}`)).toEqual([
      'business 2',
      'region 410711',
      'sequence 002458',
      'check 6',
      'holder 示例餐馆',
      'address 示例路1号',
      'business 餐饮服务经营者',
    ])
    expect(words(found)).toMatch('谁都能写')
  })

  test('of a seed label and of a farm certificate are read', () => {
    expect(best('品种名称:示例1号;单元识别代码:A1-2;追溯网址:http://x.cn')).toMatchObject({
      family: 'label-text',
      normalised: 'A1-2',
    })
    expect(best('承诺达标合格证\n产品名称：白菜\n产地：福州市闽侯县\n开具日期：2026-11-01').name.zh).toBe(
      '承诺达标合格证',
    )
  })

  test('with one label only are the code behind it', () => {
    expect(best('许可证编号：JY24107110024586')).toMatchObject({ family: 'jy', verdict: 'ok' })
  })
})

describe('a web address', () => {
  const show =
    'http://zzlz.gsxt.gov.cn/businessCheck/verifKey.do?showType=p&serial=91110000600037341L-SAIC_SHOW_1000009&signData=x'

  test('that displays an electronic licence leads to its merchant', () => {
    expect(best(show)).toMatchObject({
      family: 'licence-show',
      verdict: 'ok',
      normalised: '91110000600037341L',
    })
    expect(best(show).next[0]).toEqual({ kind: 'merchant', uscc: '91110000600037341L' })
  })

  test('that imitates one is read and warned about', () => {
    const found = best(show.replace('zzlz.gsxt.gov.cn', 'zzlz.gsxt-gov.cn'))
    expect(found.family).not.toBe('licence-show')
    expect(words(best('http://gsxt.gov.cn.example.com/'))).toMatch('其实不是 .gov.cn')
  })

  test('of a trace system gives the code in it', () => {
    expect(best('https://trace.example.cn/t?code=11234561001123456789012345678901')).toMatchObject({
      family: 'pesticide',
      normalised: '11234561001123456789012345678901',
    })
    expect(best('http://www.iotroot.com/ecode/100361234567').family).toBe('ecode')
  })

  test('of an energy label, a shop and a bare domain are told apart', () => {
    expect(best('http://www.energylabel.gov.cn/p?id=1').family).toBe('energy-label')
    expect(best('https://shop.example.com/item?id=1')).toMatchObject({ family: 'web', verdict: 'ok' })
    expect(best('www.示例.cn')).toMatchObject({ family: 'web', normalised: 'www.示例.cn' })
    expect(best('https://-bad-.example.com/')).toMatchObject({ family: 'web', verdict: 'misread' })
  })
})

describe('every printed number', () => {
  const anyWritten = fc.constantFrom(...written.map(([, text]) => text))
  const anyChar = fc.constantFrom(...'0123456789ABCXOISZ-. 国字号（\u001d\u200b')

  test('is answered whatever is done to one of its characters', () => {
    fc.assert(
      fc.property(anyWritten, fc.nat(), anyChar, fc.boolean(), (text, place, char, replaces) => {
        const at = place % (text.length + 1)
        const { candidates } = recognise(text.slice(0, at) + char + text.slice(replaces ? at + 1 : at), {
          today,
        })
        expect(candidates.length).toBeGreaterThan(0)
        for (const { verdict, check } of candidates)
          if (check && !check.holds) expect(verdict).toBe('misread')
      }),
      { numRuns: 2_000 },
    )
  })

  test('is the same with blanks and hyphens between its letters and digits, which are said to be left out', () => {
    const spaced = fc.constantFrom(...written.filter(([family]) => family !== 'udi' && family !== 'ecode'))
    fc.assert(
      fc.property(
        spaced,
        fc.nat(),
        fc.constantFrom(' ', '-', '\u3000', '·'),
        ([family, , text], place, gap) => {
          const at = 1 + (place % (text.length - 1))
          const found = best(text.slice(0, at) + gap + text.slice(at))
          expect(found).toMatchObject({ family, normalised: best(text).normalised })
          expect(words(found)).toMatch(/去掉了(空格|连接符)/)
        },
      ),
    )
  })

  test('offers only readings that hold', () => {
    fc.assert(
      fc.property(anyWritten, fc.nat(), anyChar, (text, place, char) => {
        const at = place % text.length
        for (const { suggestions } of recognise(text.slice(0, at) + char + text.slice(at + 1), { today })
          .candidates)
          for (const near of suggestions) expect(recognise(near, { today }).verdict).not.toBe('misread')
      }),
    )
  })
})
