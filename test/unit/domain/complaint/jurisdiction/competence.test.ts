import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { competence, type CompetenceQuestion } from '../../../../../domain/complaint/jurisdiction/competence'
import { reportedActs, saleChannels } from '../../../../../domain/complaint/jurisdiction/route'

const nothing: CompetenceQuestion = {
  kind: 'complaint',
  channel: null,
  act: 'dealing',
  merchantAddress: '',
  merchantUscc: null,
  merchantRegion: null,
  platformRegion: null,
  actAddress: '',
  isShownAddressUseless: false,
}
const gulou = '福建省福州市鼓楼区示例路 1 号'
const taijiang = '福建省福州市台江区示例路 2 号'
/** 杭州市余杭区 */
const yuhang = '330110'
/** 福州市晋安区 */
const jinan = '350111'

const ask = (known: Partial<CompetenceQuestion>) => competence({ ...nothing, ...known })
const offices = (known: Partial<CompetenceQuestion>) =>
  ask(known).offices.map(({ name, reason }) => `${name.zh} ${reason}`)
const missing = (known: Partial<CompetenceQuestion>) => ask(known).missing.map(({ place }) => place)

const inGulou = '福州市鼓楼区市场监督管理局'
const inTaijiang = '福州市台江区市场监督管理局'
const inJinan = '福州市晋安区市场监督管理局'
const inYuhang = '杭州市余杭区市场监督管理局'

describe('a complaint', () => {
  test.each([
    [
      'shop',
      { merchantAddress: gulou, merchantRegion: jinan },
      [`${inGulou} 13-1-business`, `${inJinan} 13-1-domicile`],
    ],
    ['shop', { merchantAddress: gulou }, [`${inGulou} 13-1-business`]],
    ['shop', { merchantRegion: jinan }, [`${inJinan} 13-1-domicile`]],
    ['shop', { merchantAddress: gulou, merchantRegion: '350102' }, [`${inGulou} 13-1-business`]],
    [
      'away',
      { merchantAddress: gulou, merchantRegion: jinan },
      [`${inGulou} 13-1-business`, `${inJinan} 13-1-domicile`],
    ],
    ['own-site', { merchantAddress: gulou, merchantRegion: jinan }, [`${inJinan} 13-2-domicile`]],
    ['own-site', { merchantAddress: gulou }, [`${inGulou} 13-2-domicile`]],
    ['platform', { merchantAddress: gulou, merchantRegion: yuhang }, [`${inYuhang} 13-2-domicile`]],
    [
      'platform-shop',
      { merchantAddress: gulou, merchantRegion: jinan, platformRegion: yuhang },
      [`${inGulou} 13-3-shown`, `${inYuhang} 13-3-platform`],
    ],
    ['platform-shop', { merchantAddress: gulou }, [`${inGulou} 13-3-shown`]],
    ['platform-shop', { platformRegion: yuhang }, [`${inYuhang} 13-3-platform`]],
    [
      'platform-shop',
      { merchantAddress: gulou, platformRegion: yuhang, isShownAddressUseless: true },
      [`${inYuhang} 13-3-platform-only`],
    ],
    // Where a shop on a platform trades or is registered is nothing to a complaint.
    ['platform-shop', { actAddress: taijiang, merchantRegion: jinan }, []],
  ] as const)('about a purchase by %s with %j goes to %j', (channel, known, expected) =>
    expect(offices({ channel, ...known })).toEqual(expected),
  )

  test.each([
    [{ channel: null }, ['channel']],
    [{ channel: 'shop' }, ['business', 'domicile']],
    [{ channel: 'shop', merchantRegion: jinan }, ['business']],
    [{ channel: 'shop', merchantAddress: gulou }, []],
    [{ channel: 'own-site' }, ['domicile']],
    [{ channel: 'platform-shop' }, ['shown', 'platform']],
    [{ channel: 'platform-shop', platformRegion: yuhang }, ['shown']],
    [{ channel: 'platform-shop', isShownAddressUseless: true }, ['platform']],
    [{ channel: 'platform-shop', merchantAddress: gulou }, []],
  ] as const)('with %j asks for %j', (known, places) => expect(missing(known)).toEqual(places))

  test('may go to either of two offices; the first to receive it handles it', () => {
    expect(ask({ channel: 'shop', merchantAddress: gulou, merchantRegion: jinan }).choice?.zh).toContain(
      '第十四条',
    )
    expect(ask({ channel: 'shop', merchantAddress: gulou }).choice).toBeNull()
  })

  test('to the wrong office is passed on', () => {
    expect(ask({ channel: 'shop' }).ifWrong.zh).toContain('第四十一条')
  })
})

describe('a report', () => {
  const report = { kind: 'report' } as const

  test.each([
    ['shop', { merchantAddress: gulou, merchantRegion: jinan }, [`${inGulou} 29-business`]],
    ['shop', { merchantAddress: gulou, actAddress: taijiang }, [`${inTaijiang} 29-act`]],
    ['away', { merchantAddress: gulou, actAddress: taijiang }, [`${inTaijiang} 29-act`]],
    ['away', { merchantAddress: gulou, merchantRegion: jinan }, []],
    ['own-site', { merchantAddress: gulou, merchantRegion: jinan }, [`${inJinan} 31-1-domicile`]],
    ['platform', { merchantRegion: yuhang }, [`${inYuhang} 31-1-domicile`]],
    [
      'platform-shop',
      { merchantAddress: gulou, actAddress: taijiang, platformRegion: yuhang },
      [`${inTaijiang} 31-2-business`, `${inYuhang} 31-2-platform`],
    ],
    ['platform-shop', { merchantAddress: gulou, platformRegion: yuhang }, [`${inYuhang} 31-2-platform`]],
    ['platform-shop', { merchantAddress: gulou }, []],
  ] as const)('about an act by %s with %j goes to %j', (channel, known, expected) =>
    expect(offices({ ...report, channel, ...known })).toEqual(expected),
  )

  test.each([
    ['media-ad', { actAddress: taijiang, merchantAddress: gulou }, [`${inTaijiang} 32-1-publisher`]],
    [
      'internet-ad',
      { actAddress: taijiang, merchantAddress: gulou },
      [`${inTaijiang} 32-2-publisher`, `${inGulou} 32-2-advertiser`],
    ],
    ['internet-ad', { merchantAddress: gulou }, [`${inGulou} 32-2-advertiser`]],
    ['own-internet-ad', { actAddress: taijiang, merchantAddress: gulou }, [`${inGulou} 32-3-advertiser`]],
  ] as const)(
    'of an advertisement (%s) with %j goes to %j, however it was bought',
    (act, known, expected) => {
      for (const channel of [null, ...saleChannels]) {
        expect(offices({ ...report, act, channel, ...known })).toEqual(expected)
      }
    },
  )

  test.each([
    [{ channel: null }, ['channel']],
    [{ channel: 'shop' }, ['business']],
    [{ channel: 'away', merchantAddress: gulou }, ['act']],
    [{ channel: 'own-site' }, ['domicile']],
    [{ channel: 'platform-shop', merchantAddress: gulou }, ['business', 'platform']],
    [{ channel: 'platform-shop', platformRegion: yuhang }, ['business']],
    [{ act: 'media-ad', merchantAddress: gulou }, ['publisher']],
    [{ act: 'internet-ad' }, ['publisher', 'advertiser']],
    [{ act: 'own-internet-ad' }, ['advertiser']],
  ] as const)('with %j asks for %j', (known, places) =>
    expect(missing({ ...report, ...known })).toEqual(places),
  )

  test('to the wrong office is not passed on, and that is said before it is sent', () => {
    expect(ask({ ...report, channel: 'shop' }).ifWrong.zh).toContain('举报送错了局不会转过去')
  })
})

describe('why not another office', () => {
  const notThere = (known: Partial<CompetenceQuestion>) =>
    ask(known).whyNot.map(({ place, office }) => `${place} ${office?.name.zh ?? ''}`.trim())

  test('says that the own home is none, and names the offices of places that do not count', () => {
    expect(notThere({ channel: 'shop', merchantAddress: gulou })).toEqual(['home'])
    expect(notThere({ channel: 'platform-shop', merchantAddress: gulou, merchantRegion: jinan })).toEqual([
      `domicile ${inJinan}`,
      'home',
    ])
    expect(
      notThere({ kind: 'report', channel: 'shop', merchantAddress: gulou, merchantRegion: jinan }),
    ).toEqual([`domicile ${inJinan}`, 'home'])
    expect(
      notThere({ kind: 'report', channel: 'platform-shop', merchantAddress: gulou, actAddress: taijiang }),
    ).toEqual([`shown ${inGulou}`, 'home'])
    expect(
      notThere({ kind: 'report', act: 'media-ad', merchantAddress: gulou, actAddress: taijiang }),
    ).toEqual([`advertiser ${inGulou}`, 'home'])
  })

  test('does not reject an office that is competent by another way', () => {
    expect(notThere({ channel: 'platform-shop', merchantAddress: gulou, merchantRegion: '350102' })).toEqual([
      'home',
    ])
  })
})

describe('what is known of a place', () => {
  const shop = { channel: 'shop' } as const

  test('only to the city is asked for down to the county, and nothing is guessed', () => {
    const { offices: none, missing: asked } = ask({ ...shop, merchantAddress: '福州市示例路' })
    expect(none).toEqual([])
    expect(asked[0]?.ask.zh).toBe('现在只知道在福建省福州市。商家实际在哪里经营？请填到区、县')
  })

  test('of a district whose name stands in several cities is not guessed', () => {
    expect(offices({ ...shop, merchantAddress: '鼓楼区示例路 1 号' })).toEqual([])
  })

  test('from the credit code is told to be so', () => {
    const [office] = ask({ channel: 'own-site', merchantUscc: '91350102M000100Y43' }).offices
    expect(office).toMatchObject({ code: '350102', basis: 'code' })
  })

  test('of a county that was merged, of a development zone, and outside the mainland is said', () => {
    const domicile = (merchantRegion: string) =>
      ask({ channel: 'own-site', merchantRegion }).missing[0]?.ask.zh ?? ''
    expect(domicile('350182')).toContain('已经撤并或者改名')
    expect(domicile('350180')).toContain('开发区')
    expect(domicile('710000')).toContain('不适用')
  })

  test('needs no county where the city has none, and puts no city before a county', () => {
    expect(offices({ ...shop, merchantAddress: '广东省东莞市示例路' })).toEqual([
      '东莞市市场监督管理局 13-1-business',
    ])
    expect(offices({ ...shop, merchantAddress: '福建省福州市闽侯县示例路' })).toEqual([
      '福州市闽侯县市场监督管理局 13-1-business',
    ])
    expect(offices({ ...shop, merchantAddress: '北京市朝阳区示例路' })).toEqual([
      '北京市朝阳区市场监督管理局 13-1-business',
    ])
  })
})

test('whatever is known, an office or a question comes out, and never the same office twice', () => {
  const address = fc.oneof(
    fc.constantFrom('', gulou, taijiang, '福州市', '鼓楼区'),
    fc.string({ unit: 'binary' }),
  )
  const code = fc.option(fc.constantFrom(yuhang, jinan, '350182', '350180', '350100', '710000', '000000'))
  fc.assert(
    fc.property(
      fc.record({
        kind: fc.constantFrom('complaint' as const, 'report' as const),
        channel: fc.option(fc.constantFrom(...saleChannels)),
        act: fc.constantFrom(...reportedActs),
        merchantAddress: address,
        actAddress: address,
        merchantUscc: fc.option(fc.string()),
        merchantRegion: code,
        platformRegion: code,
        isShownAddressUseless: fc.boolean(),
      }),
      (question) => {
        const { offices: found, missing: asked } = competence(question)
        expect(found.length + asked.length).toBeGreaterThan(0)
        expect(new Set(found.map((office) => office.code)).size).toBe(found.length)
      },
    ),
  )
})
