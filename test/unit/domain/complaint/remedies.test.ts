import { describe, expect, test } from '@jest/globals'
import type { CaseEvent } from '../../../../domain/complaint/case'
import { proposalOf } from '../../../../domain/complaint/proposal'
import { remediesOf } from '../../../../domain/complaint/remedies'
import type { RemedyCase } from '../../../../domain/complaint/remedy-letters'

const file: RemedyCase = {
  kind: 'complaint',
  number: '2026-000128',
  merchantName: '福州示例超市',
  merchantAddress: '福州市鼓楼区示例路 1 号',
  productName: '风味酸奶',
  happenedOn: '2026-09-20',
  amountFen: 12_80,
  requests: ['return', 'refund'],
  story: '买回家才发现已经过了保质期。',
  contactName: '林示例',
  contactPhone: '13800000000',
  contactAddress: '福州市鼓楼区示例路 2 号',
  unitName: '福州市鼓楼区市场监督管理局',
}
const noon = (on: string) => `${on}T04:00:00Z`
const filed: CaseEvent = { action: 'submit', at: noon('2026-09-28'), actor: 'consumer' }
const accepted: CaseEvent = { action: 'accept', at: noon('2026-10-09'), actor: 'officer' }
const settled: CaseEvent = {
  action: 'settle',
  at: noon('2026-10-20'),
  actor: 'officer',
  facts: { text: '全额退款。', amountFen: 12_80, byOn: '2026-10-31' },
}
const refusedOn = (ground: string): CaseEvent => ({
  action: 'refuse',
  at: noon('2026-10-09'),
  actor: 'officer',
  ground,
})
const kindsAt = (events: readonly CaseEvent[], on: string, of = file) =>
  remediesOf(of, events, noon(on)).map(({ kind }) => kind)
const letterOf = (events: readonly CaseEvent[], on: string, kind: string) =>
  remediesOf(file, events, noon(on)).find((remedy) => remedy.kind === kind)?.letter

describe('what a person may do next', () => {
  test('is nothing while the case runs in its time', () => {
    expect(kindsAt([filed], '2026-10-13')).toEqual([])
    expect(kindsAt([filed, accepted], '2026-11-01')).toEqual([])
  })

  test('is to ask for the decision, and for reconsideration, from the day after the term', () => {
    expect(kindsAt([filed], '2026-10-14')).toEqual(['urge', 'reconsideration'])
    expect(
      kindsAt([{ ...filed, action: 'submit-report' }], '2026-11-30', { ...file, kind: 'report' }),
    ).toEqual(['urge'])
  })

  test('is to file again only where the person can cure what was refused', () => {
    const other = ['reconsideration', 'lawsuit']
    for (const ground of ['16-1', '16-3', '16-5', '16-6'])
      expect(kindsAt([filed, refusedOn(ground)], '2026-10-10')).toEqual(['file-again', ...other])
    for (const ground of ['16-2', '16-4', '16-7'])
      expect(kindsAt([filed, refusedOn(ground)], '2026-10-10')).toEqual(other)
  })

  test('after withdrawing says whether the office may hold it against the person', () => {
    const withdrawn: CaseEvent = { action: 'withdraw', at: noon('2026-10-12'), actor: 'consumer' }
    const before = remediesOf(file, [filed, withdrawn], noon('2026-10-13'))
    const after = remediesOf(file, [filed, accepted, withdrawn], noon('2026-10-13'))
    expect(before.map(({ kind }) => kind)).toEqual(['file-again'])
    expect(before[0]?.text.zh).not.toContain('第十六条第二项')
    expect(after[0]?.text.zh).toContain('第十六条第二项')
  })

  test('after a promise follows the promise: waiting, due, kept', () => {
    const log = [filed, accepted, settled]
    expect(kindsAt(log, '2026-10-31')).toEqual(['confirmation'])
    expect(kindsAt(log, '2026-11-01')).toEqual(['demand', 'confirmation', 'lawsuit'])
    const kept: CaseEvent = {
      action: 'confirm-kept',
      at: noon('2026-11-01'),
      actor: 'consumer',
      facts: { text: '' },
    }
    expect(kindsAt([...log, kept], '2026-11-02')).toEqual([])
    const closed: CaseEvent = { action: 'close', at: noon('2026-10-21'), actor: 'officer' }
    expect(kindsAt([...log, closed], '2026-11-01')).toEqual(['demand', 'confirmation', 'lawsuit'])
  })
})

describe('the letters', () => {
  test('ask the office for its decision by facts, day and article', () => {
    const letter = letterOf([filed], '2026-10-14', 'urge')
    expect(letter?.to).toBe('福州市鼓楼区市场监督管理局')
    for (const words of [
      '2026年9月28日',
      '编号 2026-000128',
      '总局令第121号第十五条',
      '2026年10月13日前作出是否受理的决定',
      '期限 7 个工作日',
      '2026年10月14日',
      '退货、退还货款和服务费用',
      '涉及金额 12.80 元',
      '林示例',
    ])
      expect(letter?.body).toContain(words)
  })

  test('name the ground of a refusal and leave the argument to the person', () => {
    const body = letterOf([filed, refusedOn('16-5')], '2026-10-10', 'reconsideration')?.body
    expect(body).toContain('2026年10月9日作出的不予受理决定')
    expect(body).toContain('没有提供规定的材料，或者提供虚假材料')
    expect(body).toContain('【请写明为什么这个理由不成立】')
    expect(body).toContain('身份证号码：【请填写】')
  })

  test('sue on what was agreed when it was not kept, else on the dispute itself', () => {
    const onPromise = letterOf([filed, accepted, settled], '2026-11-01', 'lawsuit')?.body
    expect(onPromise).toContain('履行双方达成的协议：全额退款，金额 12.80 元，2026年10月31日前做到')
    const ended: CaseEvent = { action: 'terminate', at: noon('2026-11-01'), actor: 'officer', ground: '23-3' }
    const onDispute = letterOf([filed, accepted, ended], '2026-11-02', 'lawsuit')?.body
    expect(onDispute).toContain('请求判令被告退货、退还货款和服务费用（涉及金额 12.80 元）')
    expect(onDispute).toContain(file.story)
  })
})

describe('what the clock suggests to the office', () => {
  test('is to end mediation after its sixty days, and never before', () => {
    expect(proposalOf([filed, accepted], noon('2026-12-08'))).toBeNull()
    expect(proposalOf([filed, accepted], noon('2026-12-09'))).toEqual({
      action: 'terminate',
      ground: '23-5',
      text: '本局于2026年10月9日受理，调解期限到2026年12月8日为止，双方没有达成调解协议。',
    })
    expect(proposalOf([filed], noon('2026-12-09'))).toBeNull()
  })

  test('leaves the end of a case under the old rule to the officer, for its ground is not one of the new rule', () => {
    const early: CaseEvent = { ...filed, at: noon('2026-04-08') }
    expect(proposalOf([early, { ...accepted, at: noon('2026-04-09') }], noon('2026-12-09'))).toBeNull()
  })

  test('is to refuse when what was asked for has not come by its day, and not while it may still come', () => {
    const asked = (byOn: string | null): CaseEvent => ({
      action: 'ask-supplement',
      at: noon('2026-10-09'),
      actor: 'officer',
      facts: { text: '购物小票的照片。', byOn },
    })
    const given: CaseEvent = { action: 'supplement', at: noon('2026-10-10'), actor: 'consumer' }
    expect(proposalOf([filed, asked('2026-10-20')], noon('2026-10-20'))).toBeNull()
    expect(proposalOf([filed, asked('2026-10-20')], noon('2026-10-21'))).toEqual({
      action: 'refuse',
      ground: '16-5',
      text: '本局要求在2026年10月20日以前提供：购物小票的照片。到期没有收到。',
    })
    expect(proposalOf([filed, asked('2026-10-20'), given], noon('2026-10-21'))).toBeNull()
    expect(proposalOf([filed, asked(null)], noon('2026-12-21'))).toBeNull()
  })
})
