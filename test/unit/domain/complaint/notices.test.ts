import { describe, expect, test } from '@jest/globals'
import type { Actor, CaseAction, CaseEvent } from '../../../../domain/complaint/case'
import { letterNames, type LetterForm } from '../../../../domain/complaint/letters'
import {
  channelsOf,
  defaultChoice,
  quietUntil,
  type NoticeChoice,
} from '../../../../domain/complaint/notices/channels'
import { dueNotices } from '../../../../domain/complaint/notices/due'
import { dueCodes, noticesOf, type Notice } from '../../../../domain/complaint/notices/notice'
import { noticeBrief, noticeSentence, noticeSms } from '../../../../domain/complaint/notices/words'
import { clockKinds } from '../../../../domain/complaint/case'
import { transitions } from '../../../../domain/complaint/transition-table'

type Step = readonly [action: CaseAction, actor: Actor, more?: Partial<CaseEvent>]
/** One event a day, from 1 July 2026 on. */
const logOf = (...steps: readonly Step[]): CaseEvent[] =>
  steps.map(([action, actor, more], index) => ({
    action,
    actor,
    at: `2026-07-${String(index + 1).padStart(2, '0')}T02:00:00.000Z`,
    ...more,
  }))
const told = (...steps: readonly Step[]) => noticesOf(logOf(...steps))
const filed: Step = ['submit', 'consumer']
const accepted: Step = ['accept', 'officer']
const mediating: Step = ['start-mediation', 'officer']

/** Every notice that the table can lead to, and every day that can come. */
const all: readonly Notice[] = [
  ...transitions.flatMap(({ action, actors, shownTo, letter }) =>
    shownTo
      .filter((reader) => actors.some((actor) => actor !== reader))
      // A complaint is filed before any merchant may open it.
      .filter((reader) => !(action === 'submit' && reader === 'merchant'))
      .map((reader) => ({
        reader,
        code: action,
        on: '2026-07-21',
        clock: null,
        letter: action === 'letter' ? (4 as const) : null,
        isDemanded: letter !== null,
      })),
  ),
  ...(Object.keys(letterNames).map(Number) as LetterForm[]).map((letter) => ({
    reader: 'consumer' as const,
    code: 'letter' as const,
    on: null,
    clock: null,
    letter,
    isDemanded: false,
  })),
  ...dueCodes.flatMap((code) =>
    clockKinds.map((clock) => ({
      reader: code === 'promise-due' ? ('merchant' as const) : ('consumer' as const),
      code,
      on: '2026-07-21',
      clock,
      letter: null,
      isDemanded: false,
    })),
  ),
]

describe('who is told of what', () => {
  test('the person hears what the office and the merchant do, and nothing of what she did herself', () => {
    expect(told(filed)).toEqual([])
    expect(told(filed, accepted)).toContainEqual({
      reader: 'consumer',
      code: 'accept',
      on: '2026-08-31',
      clock: 'mediation',
      letter: null,
      isDemanded: true,
    })
    expect(told(filed, accepted, ['withdraw', 'consumer']).map(({ reader }) => reader)).toEqual(['merchant'])
  })

  test('material is asked for with its last day', () => {
    const facts = { text: '小票', byOn: '2026-07-10' }
    expect(told(filed, ['ask-supplement', 'officer', { facts }])).toMatchObject([
      { reader: 'consumer', code: 'ask-supplement', on: '2026-07-10', isDemanded: true },
    ])
  })

  test('the merchant hears nothing before the case is open to it, and nothing of a refusal', () => {
    expect(told(filed, ['refuse', 'officer', { ground: '16-1' }]).map(({ reader }) => reader)).toEqual([
      'consumer',
    ])
    expect(told(filed, ['withdraw', 'consumer'])).toEqual([])
    expect(told(filed, accepted).map(({ reader }) => reader)).toEqual(['consumer', 'merchant'])
  })

  test('of a report only its author hears', () => {
    const report: Step = ['submit-report', 'consumer']
    for (const step of [
      ['verify', 'officer'],
      ['open-case', 'officer'],
    ] as const)
      expect(told(report, step).map(({ reader }) => reader)).toEqual(['consumer'])
  })

  test('an agreement carries the day by which it is kept', () => {
    const facts = { text: '退款', amountFen: 100, byOn: '2026-07-20' }
    expect(told(filed, accepted, mediating, ['settle', 'officer', { facts }])).toMatchObject([
      { reader: 'consumer', code: 'settle', on: '2026-07-20', clock: null },
      { reader: 'merchant', code: 'settle', on: '2026-07-20', clock: null },
    ])
  })

  test('what stays within the office is told to nobody', () => {
    const facts = { officerId: 'o', officerName: '甲' }
    expect(told(filed, ['assign', 'officer', { facts }])).toEqual([])
  })
})

describe('days that come', () => {
  const due = (events: readonly CaseEvent[], now: string) =>
    dueNotices(events, now).map(({ reader, code, cause }) => [reader, code, cause])

  test('that a term is near and that it is over is told to the person', () => {
    const log = logOf(filed)
    expect(due(log, '2026-07-06T02:00:00.000Z')).toEqual([])
    expect(due(log, '2026-07-08T02:00:00.000Z')).toEqual([['consumer', 'due-soon', 'acceptance 2026-07-10']])
    expect(due(log, '2026-07-11T02:00:00.000Z')).toEqual([['consumer', 'overdue', 'acceptance 2026-07-10']])
  })

  test('in online settlement the merchant is told as well', () => {
    const log = logOf(filed, ['start-odr', 'system'])
    expect(due(log, '2026-07-16T02:00:00.000Z').map(([reader]) => reader)).toEqual(['consumer', 'merchant'])
  })

  test('a paused term, which moves on every day, is not told of every day', () => {
    const log = logOf(filed, accepted, mediating, ['suspend', 'officer', { ground: 'appraisal' }])
    expect(due(log, '2026-12-01T02:00:00.000Z')).toEqual([])
  })

  test('material that is still asked for is called to mind until its day', () => {
    const log = logOf(filed, ['ask-supplement', 'officer', { facts: { text: '', byOn: '2026-07-10' } }])
    expect(due(log, '2026-07-07T02:00:00.000Z')).toEqual([])
    expect(due(log, '2026-07-09T02:00:00.000Z')).toEqual([
      ['consumer', 'material-due', 'material 2026-07-10'],
    ])
    expect(due(log, '2026-07-11T02:00:00.000Z')).toEqual([])
  })

  test('a promise: the merchant hears the day before, the person after it, nobody once it was answered', () => {
    const facts = { text: '退款', amountFen: 100, byOn: '2026-07-20' }
    const log = logOf(filed, accepted, mediating, ['settle', 'officer', { facts }])
    expect(due(log, '2026-07-18T02:00:00.000Z')).toEqual([])
    expect(due(log, '2026-07-19T02:00:00.000Z')).toEqual([['merchant', 'promise-due', 'promise 2026-07-20']])
    expect(due(log, '2026-07-21T02:00:00.000Z')).toEqual([
      ['consumer', 'promise-passed', 'promise 2026-07-20'],
    ])
    const kept: CaseEvent = { action: 'confirm-kept', actor: 'consumer', at: '2026-07-19T02:00:00.000Z' }
    expect(due([...log, kept], '2026-07-21T02:00:00.000Z')).toEqual([])
  })
})

describe('the words', () => {
  test('there are some for everything that the table shows to a party', () => {
    expect(all.length).toBeGreaterThan(50)
    for (const notice of all) expect(noticeSentence(notice).zh).not.toBe('')
  })

  test('a text message is one part in either language, whatever it tells', () => {
    for (const notice of all)
      for (const kind of ['complaint', 'report'] as const) {
        const { zh, en } = noticeSms(notice, kind, '2026-000128')
        expect([zh, zh.length <= 70]).toEqual([zh, true])
        expect([en, en.length <= 70]).toEqual([en, true])
        expect(zh).toContain('2026-000128')
      }
  })

  test('what happened fits into a field of WeChat', () => {
    for (const notice of all) {
      const { zh } = noticeBrief(notice)
      expect([zh, [...zh].length <= 20]).toEqual([zh, true])
    }
  })

  test('say what happened, until when, and no more', () => {
    const [notice] = told(filed, accepted)
    if (!notice) throw new Error('nobody was told')
    expect(noticeSms(notice, 'complaint', '2026-000128')).toEqual({
      zh: '投诉2026-000128：已受理，调解最迟到 2026-08-31。请打开放心查看。',
      en: 'Case 2026-000128: accepted; mediation until 31 Aug 2026.',
    })
  })
})

describe('the ways', () => {
  const demanded: Notice = {
    reader: 'consumer',
    code: 'accept',
    on: null,
    clock: null,
    letter: null,
    isDemanded: true,
  }
  const other: Notice = { ...demanded, code: 'answer', isDemanded: false }
  const chosen = (choice: Partial<NoticeChoice>) => ({ ...defaultChoice, wechat: false, ...choice })

  test('by default a text message only brings what the office has to tell', () => {
    expect(channelsOf(demanded, defaultChoice)).toEqual(['sms', 'wechat'])
    expect(channelsOf(other, defaultChoice)).toEqual(['wechat'])
  })

  test('are those that the person chose', () => {
    expect(channelsOf(demanded, chosen({ sms: 'none' }))).toEqual([])
    expect(channelsOf(other, chosen({ sms: 'all', email: 'a@example.com' }))).toEqual(['sms', 'email'])
  })

  test('quiet hours end where they should, at midnight as well', () => {
    const at = (time: string) => Date.parse(`2026-07-01T${time}+08:00`)
    const night = { quietFrom: 21, quietTo: 8 }
    expect(quietUntil(at('20:59:59'), night)).toBeNull()
    expect(quietUntil(at('21:00:00'), night)).toBe(at('08:00:00') + 24 * 3_600_000)
    expect(quietUntil(at('03:30:00'), night)).toBe(at('08:00:00'))
    expect(quietUntil(at('08:00:00'), night)).toBeNull()
    expect(quietUntil(at('13:00:00'), { quietFrom: 12, quietTo: 14 })).toBe(at('14:00:00'))
    expect(quietUntil(at('03:00:00'), { quietFrom: 0, quietTo: 0 })).toBeNull()
  })
})
