import { describe, expect, test } from '@jest/globals'
import type { Actor, CaseAction, CaseEvent } from '../../../../domain/complaint/case'
import { endingOf, publishedFrom } from '../../../../domain/complaint/outcome'
import { publicText } from '../../../../domain/complaint/public-text'

type Step = readonly [action: CaseAction, actor: Actor, day: string]
const logOf = (...steps: readonly Step[]): CaseEvent[] =>
  steps.map(([action, actor, day]) => ({ action, actor, at: `2026-07-${day}T02:00:00.000Z` }))
const open = [
  ['submit', 'consumer', '01'],
  ['accept', 'officer', '03'],
] as const satisfies readonly Step[]

describe('how a complaint ended', () => {
  test('is what ended it, with its day and how long it took', () => {
    expect(endingOf(logOf(...open))).toBeNull()
    expect(endingOf(logOf(...open, ['settle', 'officer', '21']))).toMatchObject({
      outcome: 'settled',
      endedOn: '2026-07-21',
      days: 20,
      promise: { isKept: null },
    })
    const closed = logOf(
      ...open,
      ['settle', 'officer', '21'],
      ['close', 'officer', '25'],
      ['report-broken', 'consumer', '26'],
    )
    expect(endingOf(closed)).toMatchObject({
      outcome: 'settled',
      endedOn: '2026-07-21',
      promise: { isKept: false },
    })
  })

  test.each([
    ['settle', 'officer', 'settled', '2026-07-28'],
    ['terminate', 'officer', 'terminated', '2026-07-28'],
    ['withdraw', 'consumer', 'withdrawn', null],
  ] as const)('by %s it is public seven days later, or never', (action, actor, outcome, from) => {
    const ending = endingOf(logOf(...open, [action, actor, '21']))
    expect(ending?.outcome).toBe(outcome)
    expect(publishedFrom('complaint', true, ending)).toBe(from)
    expect(publishedFrom('complaint', false, ending)).toBeNull()
    expect(publishedFrom('report', true, ending)).toBeNull()
  })

  test('a refused one was not examined and is never public', () => {
    const ending = endingOf(logOf(['submit', 'consumer', '01'], ['refuse', 'officer', '05']))
    expect(ending?.outcome).toBe('refused')
    expect(publishedFrom('complaint', true, ending)).toBeNull()
  })
})

describe('a text as everybody may read it', () => {
  const person = {
    contactName: '王小明',
    contactPhone: '13800000000',
    contactAddress: '福州市鼓楼区示例路 2 号 301',
    orderNo: 'A-20260701-77',
  }
  const shown = (text: string) => publicText(text, person, '福州王小明食品有限公司')

  test.each([
    ['给王小明退了款', '给王**退了款'],
    ['王女士要求退货', '*女士要求退货'],
    ['已打 13800000000 联系', '已打 *** 联系'],
    ['电话 138 1234 5678', '电话 ***'],
    ['固话 0591-83512345', '固话 ***'],
    ['退到 a.b@example.com', '退到 ***'],
    ['送到福州市鼓楼区示例路 2 号 301', '送到***'],
    ['订单 A-20260701-77 已退', '订单 *** 已退'],
    ['身份证号：350102199001011234', '身份证号：***'],
    ['福州王小明食品有限公司同意退款', '福州王小明食品有限公司同意退款'],
    ['按 3 倍赔 500 元', '按 3 倍赔 500 元'],
  ])('%s', (text, clean) => {
    expect(shown(text)).toBe(clean)
  })
})
