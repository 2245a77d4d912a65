import { describe, expect, test } from '@jest/globals'
import { publicity } from '../../../../domain/credit/publicity'
import type { CreditRecord } from '../../../../domain/credit/record'
import { repairGuide } from '../../../../domain/credit/repair-guide'
import { maskedParty, withoutPersonNumbers } from '../../../../domain/credit/person-name'
import { abnormal, blacklist, inspection, licence, penalty, serious } from './records'

const guide = (record: CreditRecord, today = '2026-05-01') =>
  repairGuide([{ record, publicity: publicity(record, today) }], today)

describe('the repair guide', () => {
  test('says from which day, what to file, where and how long it takes', () => {
    const [step] = guide(penalty())
    expect(step).toMatchObject({ recordIds: ['r1'], fromOn: '2026-06-20', isOpen: false })
    expect(step?.papers.map(({ zh }) => zh)).toContain('信用修复申请书')
    expect(step?.where?.zh).toMatch(/不收钱/)
    expect(step?.clock?.zh).toMatch(/2 个工作日内受理/)
    expect(guide(penalty(), '2026-06-19')[0]?.isOpen).toBe(false)
    expect(guide(penalty(), '2026-06-20')[0]?.isOpen).toBe(true)
  })

  test('says that a minor penalty goes by itself and a revocation cannot be repaired', () => {
    const conditions = (record: CreditRecord) => guide(record)[0]?.conditions.map(({ zh }) => zh)
    expect(conditions(penalty({ mitigated: true, fineFen: 100 }))?.[0]).toMatch(/到 2026-06-20 自动停止公示/)
    expect(conditions(penalty({ measures: ['revoke'] }))?.[0]).toMatch(/不能提前修复，公示到 2029-03-20/)
  })

  test.each([
    ['annual-report', /补报/],
    ['instant-information', /公示出来/],
    ['false-information', /更正/],
    ['name-change', /名称变更/],
    ['unreachable', /重新联系上/],
    ['sole-trader-report', /恢复正常记载/],
  ] as const)('tells at once what ends the ground %s', (ground, expected) => {
    const [step] = guide(abnormal({ ground }))
    expect(step).toMatchObject({ isOpen: true, fromOn: '2026-03-20' })
    expect(step?.conditions[0]?.zh).toMatch(expected)
  })

  test('tells how to object to an entry, and until which day, as long as it can be done', () => {
    const objections = (record: CreditRecord, today?: string) =>
      guide(record, today).flatMap(({ conditions }) => conditions.slice(1).map(({ zh }) => zh))
    expect(objections(abnormal(), '2026-04-19')).toEqual([
      expect.stringMatching(/^认为列错了：2026-04-19 前/),
    ])
    expect(objections(abnormal(), '2026-04-20')).toEqual([])
    expect(objections(abnormal({ ground: 'sole-trader-report' }))).toEqual([])
  })

  test('tells the same way once for all records that leave by it, and another way apart', () => {
    const records = [
      penalty({ id: 'a' }),
      penalty({ id: 'b', decidedOn: '2026-04-02', publishedOn: '2026-04-03' }),
      penalty({ id: 'c' }),
    ]
    const steps = repairGuide(
      records.map((record) => ({ record, publicity: publicity(record, '2026-05-01') })),
      '2026-05-01',
    )
    expect(steps.map(({ recordIds }) => recordIds)).toEqual([['a', 'c'], ['b']])
  })

  test('covers the serious list, other lists and failed inspections, and nothing that does no harm', () => {
    expect(guide(serious())[0]).toMatchObject({ fromOn: '2027-03-20' })
    expect(guide(blacklist({ validTo: '2027-01-31' }))[0]?.conditions[1]).toEqual({
      zh: '到 2027-01-31 期满',
      en: 'It ends on 31 Jan 2027',
    })
    expect(guide(inspection({ result: 'fail' }))[0]?.fromOn).toBeNull()
    expect([...guide(licence()), ...guide(inspection())]).toEqual([])
  })
})

describe('people in records', () => {
  test('are masked by name, organisations are not', () => {
    expect(maskedParty('林小明')).toBe('林**')
    expect(maskedParty('示例投资有限公司')).toBe('示例投资有限公司')
    expect(maskedParty(maskedParty('林小明'))).toBe('林**')
  })

  test.each([
    ['张某（身份证号：350102199001011234）销售', '张某（身份证号：***）销售'],
    ['证照号350102900101123。', '证照号***。'],
    ['电话13800138000', '电话***'],
    ['代码91350100M000100Y43不变', '代码91350100M000100Y43不变'],
    ['许可证 SC10741018302531', '许可证 SC10741018302531'],
  ])('have no number left in a text: %s', (text, expected) => {
    expect(withoutPersonNumbers(text)).toBe(expected)
  })
})
