import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ComplaintRequest } from '../../../../../domain/complaint/request-kinds'
import { suggestKinds } from '../../../../../domain/complaint/split/suggestion'
import { describeWithShared, readSharedJson } from '../../../../shared-data'

const suggested = (story: string, requests: readonly ComplaintRequest[] = []) =>
  suggestKinds({ story, requests })

describe('one story', () => {
  test.each([
    ['超市卖给我的牛奶已经过期，要求退款。', ['complaint', 'report']],
    ['收到的鞋是假货，商家不退款。', ['complaint', 'report']],
    ['这家店没有营业执照。', ['complaint', 'report']],
    ['健身房关门，年卡不退费。', ['complaint']],
    ['衣服穿了一次开线，商家不肯更换。', ['complaint']],
    ['', ['complaint']],
  ])('%s → %j', (story, kinds) => expect(suggested(story).kinds).toEqual(kinds))

  test('of somebody who bought nothing is a report alone', () => {
    expect(suggested('我没有买，路过看到他们把过期的牛奶换标签。').kinds).toEqual(['report'])
  })

  test('of somebody who bought nothing and asks for something stays a complaint too', () => {
    expect(suggested('我没买成，定金不退，店里卖过期牛奶。', ['refund']).kinds).toEqual([
      'complaint',
      'report',
    ])
  })

  test('that denies a sign does not accuse anybody', () => {
    expect(suggested('不是假货，就是尺码不对，想退货。').kinds).toEqual(['complaint'])
    expect(suggested('第一件不是假货，第二件是假货。').kinds).toEqual(['complaint', 'report'])
  })

  test('gives a reason for each suggestion, in words that accuse nobody', () => {
    const { reasons } = suggested('买到过期牛奶', ['refund'])
    expect(reasons.map(({ kind, because }) => `${kind} ${because.zh}`)).toEqual([
      'complaint 您要求退款、赔偿等，要走投诉',
      'report 可能涉及销售过期商品',
    ])
  })

  test('of any text gets an answer with at least one kind', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (story) => suggested(story).kinds.length > 0))
  })
})

describeWithShared('stories that people labelled', () => {
  const { items } = readSharedJson<{ items: { id: string; problem_text: string }[] }>(
    'data/complaints/labelled_complaints.json',
  )
  const storyOf = (id: string): string => items.find((item) => item.id === id)?.problem_text ?? ''

  test.each(['eval_001', 'eval_015', 'eval_017', 'eval_018', 'eval_029', 'eval_030'])(
    '%s names something unlawful: a report is suggested as well',
    (id) => expect(suggested(storyOf(id)).kinds).toEqual(['complaint', 'report']),
  )

  test.each(['eval_002', 'eval_004', 'eval_010', 'eval_013'])('%s is a dispute only', (id) =>
    expect(suggested(storyOf(id)).kinds).toEqual(['complaint']),
  )
})
