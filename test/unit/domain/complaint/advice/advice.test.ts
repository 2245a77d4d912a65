import { describe, expect, test } from '@jest/globals'
import type { ComplaintDraft } from '../../../../../domain/complaint/case'
import { adviceOn } from '../../../../../domain/complaint/advice/advice'
import { boughtCount } from '../../../../../domain/complaint/advice/quantity'
import type { AdviceQuestion } from '../../../../../domain/complaint/advice/question'
import { competence } from '../../../../../domain/complaint/jurisdiction/competence'
import { describeWithShared, readSharedJson } from '../../../../shared-data'

const good: ComplaintDraft = {
  merchantUscc: null,
  merchantName: '福州示例商贸有限公司',
  merchantAddress: '福建省福州市鼓楼区示例路 1 号',
  productName: '示例陈醋',
  gtin: null,
  lot: null,
  orderNo: '20261120-1',
  happenedOn: '2026-11-20',
  amountFen: 1_290,
  requests: ['refund'],
  story: '11 月 20 日在鼓楼店买了两瓶陈醋，花了 12.9 元，打开发现瓶内有异物，商家不肯退。',
  attachments: [{ name: '1.jpg', type: 'image/jpeg', bytes: 2_000_000 }],
  contactName: '林晓燕',
  contactPhone: '13800000000',
  contactAddress: '福州市鼓楼区示例路 1 号',
  consentPublish: false,
  consentMediation: true,
}

type Change = Partial<ComplaintDraft> & Partial<Omit<AdviceQuestion, 'draft' | 'competence'>>

function question(kind: 'complaint' | 'report', change: Change): AdviceQuestion {
  const { todayOn = '2026-11-23', isHandledElsewhere = null, otherCases = 0, ...rest } = change
  const { unitCode = '350102', ...draft } = rest
  return {
    draft: { ...good, ...draft },
    todayOn,
    isHandledElsewhere,
    otherCases,
    unitCode,
    competence: competence({
      kind,
      channel: 'shop',
      act: 'dealing',
      merchantAddress: good.merchantAddress,
      merchantUscc: null,
      merchantRegion: null,
      platformRegion: null,
      actAddress: '',
      isShownAddressUseless: false,
    }),
  }
}
const grounds = (kind: 'complaint' | 'report', change: Change = {}) =>
  adviceOn(kind, question(kind, change)).map(({ ground }) => ground)

describe('advice on a complaint', () => {
  test('a good draft has none', () => expect(grounds('complaint')).toEqual([]))

  test.each<[Change, string]>([
    [{ story: '小区物业费和停车位产权纠纷，从去年到现在都没有解决，要求处理。' }, '16-1'],
    [{ unitCode: '330110' }, '16-1'],
    [{ isHandledElsewhere: true }, '16-2'],
    [{ story: `${good.story}消协已经调解过。` }, '16-2'],
    [{ orderNo: '', attachments: [] }, '16-3'],
    [{ attachments: [], story: `${good.story}没有小票。` }, '16-3'],
    [{ story: `${good.story}这批货是开店用的。` }, '16-3'],
    [{ story: `${good.story}我一共买了 200 瓶。` }, '16-3'],
    [{ story: `${good.story}发现以后又买了五次。` }, '16-3'],
    [{ otherCases: 3 }, '16-3'],
    [{ happenedOn: '2023-11-22' }, '16-4'],
    [{ contactAddress: ' ' }, '16-5'],
    [{ merchantAddress: '' }, '16-5'],
    [{ requests: [] }, '16-5'],
    [{ happenedOn: null }, '16-5'],
    [{ story: '东西坏了。' }, '16-5'],
    [{ contactName: '林女士' }, '16-6'],
  ])('with %j points to ground %s', (change, ground) => {
    const [advice, ...others] = adviceOn('complaint', question('complaint', change))
    expect(others).toEqual([])
    expect(advice?.ground).toBe(ground)
    expect(advice?.cure.zh).not.toBe('')
  })

  test('an open office is no ground: a complaint is passed on', () =>
    expect(adviceOn('complaint', { ...question('complaint', {}), unitCode: null })).toEqual([]))

  test.each<[Change]>([
    [{ happenedOn: '2023-11-23' }],
    [{ orderNo: '', attachments: good.attachments }],
    [{ attachments: [] }],
    [{ merchantUscc: '91350100M000100Y43', merchantAddress: '' }],
    [{ otherCases: 2 }],
    // The person has answered the question: the word in the story is explained.
    [{ isHandledElsewhere: false, story: `${good.story}已经投诉过，没有受理。` }],
  ])('with %j has none', (change) => expect(grounds('complaint', change)).toEqual([]))

  test('names every missing material once, and leads to the first', () => {
    const [advice] = adviceOn('complaint', question('complaint', { contactName: '', contactPhone: '' }))
    expect(advice?.why.zh).toBe('还缺：您的姓名、您的电话')
    expect(advice?.field).toBe('contactName')
  })
})

describe('advice on a report', () => {
  test('a good draft has none, without an order number or a name', () =>
    expect(grounds('report', { orderNo: '', contactName: '', contactPhone: '', requests: [] })).toEqual([]))

  test.each<[Change, string]>([
    [{ story: '卖假货。' }, '28'],
    [{ attachments: [] }, '28'],
    [{ story: '烟草专卖店销售假烟，上周三在中山路门店亲眼看见，要求查处。' }, '34'],
    [{ unitCode: '330110' }, '34'],
    [{ story: `${good.story}这件事之前举报过。` }, '35'],
  ])('with %j points to article %s', (change, ground) => expect(grounds('report', change)).toEqual([ground]))

  test('an open office is said, for nobody passes a report on', () =>
    expect(adviceOn('report', { ...question('report', {}), unitCode: null })).toMatchObject([
      { ground: '34', field: 'unit' },
    ]))
})

test.each([
  ['买了 200 瓶', 200],
  ['一共购买了三十六箱饮料', 36],
  ['下单两百二十件', 220],
  ['买了十二盒又退了', 12],
  ['买了两瓶，花了 300 元', 2],
  ['在 88 号店买的醋', 0],
  ['', 0],
])('%s: %i pieces were bought', (story, count) => expect(boughtCount(story)).toBe(count))

describeWithShared('stories that people labelled', () => {
  const { items } = readSharedJson<{ items: { problem_text: string; expected_reason_type?: string }[] }>(
    'data/complaints/labelled_complaints.json',
  )
  const told = (reason: string, ground: string) => {
    const those = items.filter((item) => item.expected_reason_type === reason)
    const found = those.filter(({ problem_text: story }) =>
      grounds('complaint', { story, attachments: [] }).includes(ground as never),
    )
    return { of: those.length, found: found.length }
  }

  test('outside duty is noticed in nine of ten', () => {
    const { of, found } = told('ARTICLE16_1_OUT_OF_SCOPE_OR_NO_AUTHORITY', '16-1')
    expect(found / of).toBeGreaterThanOrEqual(0.9)
  })

  test('handled elsewhere is noticed in most', () => {
    const { of, found } = told('ARTICLE16_2_ALREADY_ACCEPTED_OR_PROCESSED', '16-2')
    expect(found / of).toBeGreaterThanOrEqual(0.8)
  })

  test('what an office accepts is not called outside duty', () => {
    expect(told('UNKNOWN', '16-1').found).toBe(0)
  })
})
