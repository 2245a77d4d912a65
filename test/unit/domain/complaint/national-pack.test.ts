import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { CaseEvent } from '../../../../domain/complaint/case'
import { channelOf, standingName } from '../../../../domain/complaint/channel'
import { clock } from '../../../../domain/complaint/clock'
import type { Sale } from '../../../../domain/complaint/jurisdiction/route'
import { nationalFields } from '../../../../domain/complaint/national-pack/fields'
import { fitted, lengthOf, type FitSource } from '../../../../domain/complaint/national-pack/fit'
import {
  mergePlan,
  nationalFiles,
  type FileToMerge,
} from '../../../../domain/complaint/national-pack/merge-plan'

const source = (over: Partial<FitSource> = {}): FitSource => ({
  happenedOn: '2026-11-20',
  amountFen: 128_050,
  orderNo: 'E20261120-77',
  productName: '空气炸锅',
  requests: ['return', 'refund'],
  story: '收到就是坏的。客服说不退。',
  ...over,
})

describe('the content for 12315', () => {
  test('has day, goods, amount, order number, story and what is asked for', () => {
    expect(fitted(source())).toEqual({
      text: '2026-11-20，购买“空气炸锅”，金额 1280.50 元，订单号 E20261120-77。收到就是坏的。客服说不退。要求：退货、退还货款和服务费用。',
      leftOut: [],
    })
  })

  test('keeps what weighs most when the story is too long, in its order, and names what it left out', () => {
    const chatter = Array.from(
      { length: 20 },
      (_, n) => `那天天气很好我们一家人很高兴地出门逛街${'啊'.repeat(n)}。`,
    )
    const story = `${chatter.join('')}店员当场拒绝退款 500 元。`
    const { text, leftOut } = fitted(source({ story }))
    expect(text).toContain('店员当场拒绝退款 500 元。')
    expect(text).toContain('订单号 E20261120-77')
    expect(text.endsWith('要求：退货、退还货款和服务费用。')).toBe(true)
    expect(leftOut.length).toBeGreaterThan(0)
    expect(leftOut.every((sentence) => !text.includes(sentence))).toBe(true)
  })

  test('of one endless sentence keeps the beginning, up to a comma', () => {
    const { text, leftOut } = fitted(
      source({ story: `我买了一个锅，${'一直'.repeat(100)}，${'等了又等'.repeat(200)}` }),
    )
    expect(lengthOf(text)).toBeLessThanOrEqual(400)
    expect(text).toContain(`我买了一个锅，${'一直'.repeat(100)}。要求：`)
    expect(leftOut).toHaveLength(1)
  })

  test('never has more than 400 characters, whatever the story is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (story) => {
        expect(lengthOf(fitted(source({ story })).text)).toBeLessThanOrEqual(400)
      }),
    )
  })

  test('is empty when nothing was told', () => {
    const nothing = {
      happenedOn: null,
      amountFen: null,
      orderNo: '',
      productName: '',
      requests: [],
      story: ' ',
    }
    expect(fitted(nothing)).toEqual({ text: '', leftOut: [] })
  })
})

describe('the fields of the national form', () => {
  const fields = (over = {}) =>
    nationalFields({
      merchantName: '福州示例超市',
      merchantAddress: '福州市鼓楼区示例路 1 号',
      productName: 'Air fryer 空气炸锅 X5',
      orderNo: '',
      unit: { code: '350102', name: '福州市鼓楼区市场监督管理局' },
      ...over,
    })
  const valueOf = (key: string, over = {}) => fields(over).find((field) => field.key === key)

  test('stand in its order', () => {
    expect(fields().map(({ key }) => key)).toEqual([
      'merchant',
      'address',
      'product',
      'category',
      'sale',
      'order',
      'problem',
      'unit',
    ])
  })

  describe('of how it was sold', () => {
    const sale = (over: Partial<Sale> = {}): Sale => ({
      channel: 'shop',
      act: 'dealing',
      actAddress: '',
      platformName: '',
      platformRegion: null,
      isShownAddressUseless: false,
      merchantRegion: null,
      ...over,
    })
    const sold = (over: Partial<Sale>, more = {}) =>
      fields({ sale: sale(over), ...more })
        .filter(({ key }) => ['sale', 'platform', 'shop'].includes(key))
        .map(({ key, value }) => [key, value])

    test('name the shop that one went to', () => {
      expect(sold({ channel: 'shop' })).toEqual([['sale', '现场购物']])
    })

    test('name platform and shop of an online purchase, the shop in 20 characters', () => {
      expect(
        sold({ channel: 'platform-shop', platformName: ' 示例商城 ' }, { merchantName: '店'.repeat(25) }),
      ).toEqual([
        ['sale', '网购'],
        ['platform', '示例商城'],
        ['shop', '店'.repeat(20)],
      ])
      expect(
        valueOf('shop', { sale: sale({ channel: 'platform-shop' }), merchantName: '店'.repeat(25) })?.note
          ?.zh,
      ).toContain('后面 5 字放不下')
    })

    test('take the merchant for the platform where the platform itself sold', () => {
      expect(sold({ channel: 'platform' }, { merchantName: '示例商城' })).toEqual([
        ['sale', '网购'],
        ['platform', '示例商城'],
      ])
    })

    test('ask for the platform where it was not told', () => {
      const platform = valueOf('platform', { sale: sale({ channel: 'platform-shop' }) })
      expect(platform).toMatchObject({ value: '', note: { zh: '这里没有填，请在那里选。' } })
    })

    test('leave the choice open for what was bought neither in a shop nor online, and where nothing was told', () => {
      expect(sold({ channel: 'away' })).toEqual([['sale', '']])
      expect(valueOf('sale', { sale: sale({ channel: 'away' }) })?.note?.zh).toContain('电话、上门')
      expect(sold({ channel: null })).toEqual([['sale', '']])
      expect(valueOf('sale')?.note?.zh).toContain('现场购物还是网购')
    })

    test('say of an own site that no platform stands between', () => {
      expect(sold({ channel: 'own-site' })).toEqual([['sale', '网购']])
      expect(valueOf('sale', { sale: sale({ channel: 'own-site' }) })?.note?.zh).toContain('商家自己的网站')
    })
  })

  test('are cut to what it takes, and say how much is left out', () => {
    const long = valueOf('address', { merchantAddress: '路'.repeat(45) })
    expect(long?.value).toBe('路'.repeat(40))
    expect(long?.note?.zh).toContain('后面 5 字放不下')
  })

  test('give Chinese characters alone for the other category', () => {
    expect(valueOf('category')?.value).toBe('空气炸锅')
  })
})

describe('the files for 12315', () => {
  let made = 0
  const file = (type: string, bytes = 100_000, shownBytes: number | null = null): FileToMerge => {
    made += 1
    return { sha256: String(made), name: `${made}`, type, bytes, shownBytes }
  }
  const photo = (bytes = 3_000_000, shownBytes = 400_000) => file('image/jpeg', bytes, shownBytes)

  test('go as they are when four are enough', () => {
    const files = [photo(), file('application/pdf'), file('audio/mpeg')]
    expect(mergePlan(files)).toEqual({
      parts: files.map((each) => ({ manner: 'as-is', file: each })),
      leftOut: [],
    })
  })

  test('lay nine photos on the pages of one PDF', () => {
    const files = Array.from({ length: 9 }, () => photo())
    expect(mergePlan(files)).toEqual({ parts: [{ manner: 'pages', files }], leftOut: [] })
  })

  test('lay a photo that is too big or of another kind on a page, since its copy is smaller', () => {
    expect(mergePlan([photo(8_000_000)]).parts).toMatchObject([{ manner: 'pages' }])
    expect(mergePlan([file('image/heic', 1_000_000, 300_000)]).parts).toMatchObject([{ manner: 'pages' }])
  })

  test('name what cannot go, each with its reason', () => {
    const [amr, big] = [file('audio/amr'), file('application/pdf', 9_000_000)]
    const { parts, leftOut } = mergePlan([amr, big, photo()])
    expect(parts).toHaveLength(1)
    expect(leftOut.map(({ file: { sha256 } }) => sha256)).toEqual([amr.sha256, big.sha256])
    expect(leftOut[0]?.why.zh).toContain('只收 MP3、MP4 的录音')
    expect(leftOut[1]?.why.zh).toContain('超过 5 MB')
    expect(mergePlan([file('image/heic')]).leftOut[0]?.why.zh).toContain('不收这种文件')
  })

  test('leave a recording of an older browser with the complaint, and say where it is and what to write', () => {
    const { parts, leftOut } = mergePlan([file('audio/webm'), photo()])
    expect(parts).toHaveLength(1)
    expect(leftOut[0]?.why.zh).toMatch(/还在这件投诉的材料里.*另有录音，可以补交/)
  })

  test('are never more than four, never too big, and every file is either in or named as left out', () => {
    const anyFile = fc.record({
      type: fc.constantFrom('image/jpeg', 'image/heic', 'application/pdf', 'audio/mpeg', 'audio/amr'),
      bytes: fc.integer({ min: 1, max: 20_000_000 }),
      shown: fc.integer({ min: 1, max: 2_000_000 }),
    })
    fc.assert(
      fc.property(fc.array(anyFile, { maxLength: 9 }), (list) => {
        const files = list.map(({ type, bytes, shown }) =>
          file(type, bytes, type.startsWith('image/') ? shown : null),
        )
        const { parts, leftOut } = mergePlan(files)
        const held = parts.flatMap((part) => (part.manner === 'as-is' ? [part.file] : part.files))
        expect(parts.length).toBeLessThanOrEqual(nationalFiles.most)
        for (const part of parts) {
          const bytes =
            part.manner === 'as-is'
              ? part.file.bytes
              : part.files.reduce((sum, { shownBytes }) => sum + (shownBytes ?? 0), 0)
          expect(bytes).toBeLessThanOrEqual(nationalFiles.bytes)
        }
        const all = [...held, ...leftOut.map((each) => each.file)].map(({ sha256 }) => sha256)
        expect(all.sort()).toEqual(files.map(({ sha256 }) => sha256).sort())
      }),
    )
  })
})

describe('a case that is prepared for 12315', () => {
  const at = '2026-11-23T02:00:00.000Z'
  const filed: CaseEvent = { action: 'submit', actor: 'consumer', at }
  const prepared: CaseEvent = { action: 'prepare-national', actor: 'system', at }
  const numbered: CaseEvent = {
    action: 'national-number',
    actor: 'consumer',
    at,
    facts: { number: '1350102002026112300001' },
  }

  test('is not filed, says so, and no clock runs', () => {
    expect(channelOf([filed])).toEqual({ at: 'here' })
    expect(channelOf([filed, prepared])).toEqual({ at: 'prepared' })
    expect(standingName([filed, prepared]).zh).toBe('已备好，还没有提交到 12315')
    expect(clock([filed], at)).not.toBeNull()
    expect(clock([filed, prepared], at)).toBeNull()
  })

  test('is filed once its number is there', () => {
    const events = [filed, prepared, numbered]
    expect(channelOf(events)).toEqual({ at: 'national', number: '1350102002026112300001' })
    expect(standingName(events).zh).toContain('1350102002026112300001')
    expect(clock(events, at)).toBeNull()
  })

  test('that was withdrawn is withdrawn', () => {
    const events: CaseEvent[] = [filed, prepared, { action: 'withdraw', actor: 'consumer', at }]
    expect(standingName(events).zh).toBe('已撤回')
  })
})
