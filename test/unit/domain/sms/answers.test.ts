import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stateNames } from '../../../../domain/complaint/names'
import type { CaseState } from '../../../../domain/complaint/case'
import { verdict } from '../../../../domain/credit/verdict'
import {
  caseUnknown,
  helpAnswer,
  merchantAnswer,
  merchantsAnswer,
  merchantUnknown,
  productAnswer,
  productUnknown,
  progressAnswer,
  progressMisread,
  traceMisread,
  type SmsMerchant,
  type SmsProduct,
} from '../../../../domain/sms/answers'
import { partLength, smsParts } from '../../../../domain/sms/parts'

const maker: SmsMerchant = {
  name: '福州示例云帆茶业有限公司',
  uscc: '91350100M000100Y43',
  status: 'active',
  verdict: verdict([], 'active', '2026-11-23'),
  asOf: '2026-11-20',
}
const product: SmsProduct = {
  name: '茉莉花茶 200 g',
  recalls: [],
  failures: [],
  lot: null,
  maker,
  source: '示例',
  asOf: '2026-11-20',
}
const recall = {
  action: '停止食用，退货',
  publishedOn: '2026-11-01',
  source: '示例局',
  concernsThisLot: true,
  lots: ['L1'],
}

const failure = {
  item: '菌落总数',
  authority: '示例局',
  publishedOn: '2026-11-05',
  concernsThisLot: true,
  lots: ['L1'],
}

describe('an answer in a text message', () => {
  test('says the verdict in its own words, and no record is not called good', () => {
    const answer = merchantAnswer(maker)
    expect(answer).toContain('信用：没有公示记录，这里没有它的公示记录；没有记录，也可能有问题。')
    expect(answer).not.toMatch(/放心|良好/)
    expect(answer).toContain('截至2026-11-20')
  })

  test('begins with the recall, when the lot is in it', () => {
    const answer = productAnswer({ ...product, recalls: [recall] }, 'L1')
    expect(answer).toMatch(/^【召回】您查的这一批在召回之列：停止食用，退货（示例局，2026-11-01）。/)
    expect(answer).not.toContain('未见召回')
  })

  test('says that the lot is not in the recall, and which lots are when none was named', () => {
    const others = { ...recall, concernsThisLot: false }
    expect(productAnswer({ ...product, recalls: [others] }, 'L2')).toContain('您查的这一批不在其中')
    const unnamed = { ...recall, concernsThisLot: null, lots: ['L1', 'L2', 'L3', 'L4'] }
    expect(productAnswer({ ...product, recalls: [unnamed] }, null)).toContain('批次L1、L2、L3等，请对照包装')
  })

  test('tells a failed sample after the recall and before the product', () => {
    const answer = productAnswer({ ...product, recalls: [recall], failures: [failure] }, 'L1')
    expect(answer).toMatch(
      /^【召回】.*。【抽检不合格】您查的这一批：菌落总数（示例局，2026-11-05）。茉莉花茶 200 g。/,
    )
    expect(productAnswer(product, 'L1')).toContain('未见召回和抽检不合格。')
    expect(productAnswer({ ...product, failures: [failure] }, 'L1')).toContain('未见召回。')
  })

  test('says whose sample failed where that is not the lot that was asked for, or not told', () => {
    const others = { ...failure, concernsThisLot: false }
    expect(productAnswer({ ...product, failures: [others] }, 'L2')).toContain(
      '有抽检不合格，您查的这一批不在其中。',
    )
    const unnamed = { ...failure, concernsThisLot: null }
    expect(productAnswer({ ...product, failures: [unnamed] }, null)).toContain('批次L1，请对照包装：菌落总数')
    const silent = { ...unnamed, lots: null }
    expect(productAnswer({ ...product, failures: [silent] }, 'L2')).toContain('通告没写批次：菌落总数')
  })

  test('tells a lot that is past its date, and one that is not known', () => {
    const lot = { lot: 'L1', expiresOn: '2026-11-01', isExpired: true }
    expect(productAnswer({ ...product, lot }, 'L1')).toContain('批次L1，保质期到2026-11-01，已过期。')
    expect(productAnswer(product, 'X9')).toContain('这里没有批次X9的记录')
  })

  test('lists merchants of one name with what tells them apart', () => {
    expect(merchantsAnswer([maker], true)).toBe(
      '查到很多家，先列几家：福州示例云帆茶业有限公司 91350100M000100Y43。请发“查 ”加代码，看其中一家。',
    )
  })

  test('tells the clock of a complaint', () => {
    const clock = {
      kind: 'mediation',
      article: { zh: '', en: '' },
      day: 3,
      of: 60,
      unit: 'day',
      dueOn: '2027-01-20',
      overdue: false,
      provisional: true,
    } as const
    expect(progressAnswer('2026-000128', 'mediating', clock)).toBe(
      '投诉2026-000128：调解中。调解期限60天，今天是第3天，最迟2027-01-20（节假日安排未公布，暂定）。',
    )
    expect(progressAnswer('2026-000128', 'closed', null)).toBe('投诉2026-000128：办结。')
  })

  test('that is always the same fits into two messages at most, examples whole', () => {
    for (const text of [
      helpAnswer,
      traceMisread,
      productUnknown,
      progressMisread,
      caseUnknown,
      merchantUnknown,
    ])
      expect(smsParts(text).length).toBeLessThanOrEqual(2)
    expect(smsParts(helpAnswer)).toHaveLength(1)
  })

  test('of whatever facts is cut into parts of at most seventy characters', () => {
    const text = fc.string({ unit: 'binary', maxLength: 120 })
    const facts = fc.record({
      name: text,
      source: text,
      action: text,
      reason: text,
      lots: fc.option(fc.array(fc.string({ maxLength: 40 }))),
      asked: fc.option(fc.string({ maxLength: 40 })),
      state: fc.constantFrom(...(Object.keys(stateNames) as CaseState[])),
    })
    fc.assert(
      fc.property(facts, ({ name, source, action, reason, lots, asked, state }) => {
        const answers = [
          productAnswer(
            {
              ...product,
              name,
              source,
              maker: {
                ...maker,
                name,
                verdict: {
                  ...maker.verdict,
                  reasons: [{ recordId: null, term: null, text: { zh: reason, en: '' } }],
                },
              },
              recalls: [{ ...recall, action, source, lots, concernsThisLot: null }],
              failures: [{ ...failure, item: reason, authority: source, lots, concernsThisLot: null }],
            },
            asked,
          ),
          merchantsAnswer([{ ...maker, name }, maker, { ...maker, name }], true),
          progressAnswer('2026-000128', state, null),
        ]
        for (const part of answers.flatMap(smsParts)) expect(part.length).toBeLessThanOrEqual(partLength)
      }),
    )
  })
})
