import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { correctionClock } from '../../../../domain/credit/correction/clock'
import type {
  CorrectionAction,
  CorrectionActor,
  CorrectionEvent,
  CorrectionKind,
} from '../../../../domain/credit/correction/correction'
import { correctionKinds, kindsFor, needsEvidence } from '../../../../domain/credit/correction/kinds'
import { validateCorrection, type CorrectionDraft } from '../../../../domain/credit/correction/request'
import {
  correctionState,
  isOver,
  stateAfter,
  stateName,
} from '../../../../domain/credit/correction/transitions'

const at = (day: string): string => `${day}T04:00:00.000Z`
const event = (action: CorrectionAction, day: string): CorrectionEvent => ({
  action,
  at: at(day),
  actor: action === 'submit' || action === 'withdraw' ? 'person' : 'officer',
})
const kinds = Object.keys(correctionKinds) as CorrectionKind[]

describe('which request the law gives', () => {
  const today = '2026-11-27'

  test.each([
    [{ about: 'registration' }, ['correction', 'query']],
    [{ about: 'penalty' }, ['correction', 'query']],
    [{ about: 'licence' }, ['correction', 'query']],
    [{ about: 'annual-report' }, ['false-report', 'query']],
    [{ about: 'instant' }, ['false-report', 'query']],
    [{ about: 'commitment' }, ['false-report', 'query']],
    [{ about: 'society' }, []],
  ] as const)('against %j: %j', (target, expected) => {
    expect(kindsFor(target, today)).toEqual(expected)
  })

  test('the merchant may object to its entry in the list within 30 days of its publication', () => {
    const entry = { about: 'abnormal', ground: 'unreachable', publishedOn: '2026-10-28' } as const
    expect(kindsFor(entry, '2026-11-27')).toContain('objection')
    expect(kindsFor(entry, '2026-11-28')).not.toContain('objection')
  })

  test('a period that ends in a holiday ends after it', () => {
    // 30 days from 2 September end on 2 October, within the holiday to 7 October.
    const entry = { about: 'abnormal', ground: 'unreachable', publishedOn: '2026-09-02' } as const
    expect(kindsFor(entry, '2026-10-08')).toContain('objection')
    expect(kindsFor(entry, '2026-10-09')).not.toContain('objection')
  })

  test('neither an entry that was never published nor the mark of a sole trader can be objected to', () => {
    const entry = { about: 'abnormal', ground: 'unreachable', publishedOn: null } as const
    const mark = { about: 'abnormal', ground: 'sole-trader-report', publishedOn: '2026-11-20' } as const
    expect(kindsFor(entry, today)).not.toContain('objection')
    expect(kindsFor(mark, today)).not.toContain('objection')
  })
})

describe('what may happen to a request', () => {
  const past = (kind: CorrectionKind, ...actions: CorrectionAction[]) =>
    correctionState(
      kind,
      actions.map((action) => event(action, '2026-11-27')),
    )

  test('is received, verified and then corrected, not corrected or referred', () => {
    expect(past('correction', 'submit')).toBe('received')
    expect(past('correction', 'submit', 'accept')).toBe('verifying')
    expect(past('correction', 'submit', 'accept', 'correct')).toBe('corrected')
    expect(past('correction', 'submit', 'accept', 'refuse')).toBe('unfounded')
    expect(past('correction', 'submit', 'refer')).toBe('elsewhere')
    expect(past('correction', 'submit', 'accept', 'withdraw')).toBe('withdrawn')
  })

  test.each(['correct', 'refuse'] as const)('nothing is answered by %s before it was verified', (action) => {
    expect(stateAfter('correction', 'received', action, 'officer')).toBeNull()
  })

  test('only an objection may be refused without being taken up', () => {
    expect(kinds.filter((kind) => stateAfter(kind, 'received', 'refuse', 'officer') !== null)).toEqual([
      'objection',
    ])
  })

  test('neither side can do what is the other one’s', () => {
    expect(stateAfter('query', 'received', 'accept', 'person')).toBeNull()
    expect(stateAfter('query', 'received', 'withdraw', 'officer')).toBeNull()
    expect(stateAfter('query', null, 'submit', 'officer')).toBeNull()
  })

  test('whatever is tried, what is over stays over', () => {
    const action = fc.constantFrom<CorrectionAction>(
      'submit',
      'accept',
      'correct',
      'refuse',
      'refer',
      'withdraw',
    )
    const actor = fc.constantFrom<CorrectionActor>('person', 'officer')
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.array(fc.tuple(action, actor)), (kind, tried) => {
        let state = stateAfter(kind, null, 'submit', 'person')
        for (const [what, who] of tried) {
          if (state === null) return
          const next = stateAfter(kind, state, what, who)
          if (isOver(state)) expect(next).toBeNull()
          state = next ?? state
        }
      }),
    )
  })

  test('a query that found nothing wrong reads as an answer, not as a refusal', () => {
    expect(stateName('query', 'unfounded').zh).toBe('已答复：信息无误')
    expect(stateName('correction', 'unfounded').zh).toBe('不予更正')
  })
})

describe('the clock', () => {
  const clockOf = (received: string, today: string, kind: CorrectionKind = 'correction') =>
    correctionClock(kind, [event('submit', received)], at(today))

  test('gives 20 working days, the day of receipt not counted', () => {
    expect(clockOf('2026-11-27', '2026-11-27')).toMatchObject({
      of: 20,
      day: 0,
      left: 20,
      dueOn: '2026-12-25',
      lateBy: 0,
      endedOn: null,
      provisional: false,
    })
    expect(clockOf('2026-11-27', '2026-11-30')).toMatchObject({ day: 1, left: 19 })
  })

  test('leaves out the Spring Festival and counts the weekend days that are worked for it', () => {
    expect(clockOf('2026-02-02', '2026-02-02')?.dueOn).toBe('2026-03-06')
  })

  test('goes by the day in China', () => {
    const late = { ...event('submit', '2026-11-26'), at: '2026-11-26T16:30:00.000Z' }
    expect(correctionClock('query', [late], at('2026-11-27'))?.dueOn).toBe('2026-12-25')
  })

  test('says that a day beyond the announced holidays is provisional', () => {
    expect(clockOf('2026-12-10', '2026-12-10')).toMatchObject({ provisional: true })
  })

  test('says how late the authority is, and stops with the answer', () => {
    expect(clockOf('2026-03-02', '2026-04-01')).toMatchObject({ dueOn: '2026-03-30', lateBy: 2, left: 0 })
    const answered = [
      event('submit', '2026-03-02'),
      event('accept', '2026-03-03'),
      event('correct', '2026-03-31'),
    ]
    expect(correctionClock('correction', answered, at('2026-11-27'))).toMatchObject({
      endedOn: '2026-03-31',
      lateBy: 1,
      left: 0,
    })
  })

  test('owes nothing after withdrawal, nor before there is a request', () => {
    const withdrawn = [event('submit', '2026-03-02'), event('withdraw', '2026-03-03')]
    expect(correctionClock('query', withdrawn, at('2026-11-27'))).toBeNull()
    expect(correctionClock('query', [], at('2026-11-27'))).toBeNull()
  })

  test('of an objection runs 5 working days to its acceptance and 20 from then on', () => {
    const sent = event('submit', '2026-11-23')
    expect(correctionClock('objection', [sent], at('2026-11-24'))).toMatchObject({
      stage: 'acceptance',
      of: 5,
      dueOn: '2026-11-30',
    })
    expect(
      correctionClock('objection', [sent, event('accept', '2026-11-27')], at('2026-11-27')),
    ).toMatchObject({
      stage: 'answer',
      of: 20,
      dueOn: '2026-12-25',
    })
  })
})

describe('what a request must hold', () => {
  const photo = { name: '执照.jpg', type: 'image/jpeg', bytes: 1_000 }
  const draft = (over: Partial<CorrectionDraft> = {}): CorrectionDraft => ({
    kind: 'correction',
    wrong: '住所是三年前的',
    right: '福州市仓山区示例路 9 号',
    reason: '店门口贴的营业执照',
    attachments: [photo],
    contactName: '林示例',
    contactPhone: '138 0000 0000',
    isMerchant: false,
    ...over,
  })
  const fieldsOf = (
    over: Partial<CorrectionDraft>,
    allowed = ['correction', 'query', 'objection'] as const,
  ) => validateCorrection(draft(over), allowed).map(({ field, code }) => `${field} ${code}`)

  test('is complete with what the law asks for', () => {
    expect(fieldsOf({})).toEqual([])
  })

  test('a demand for correction needs evidence, a query needs neither evidence nor a reason', () => {
    expect(fieldsOf({ attachments: [] })).toEqual(['attachments required'])
    expect(fieldsOf({ kind: 'query', attachments: [], reason: '', right: '' })).toEqual([])
    expect(kinds.filter(needsEvidence)).toEqual(['correction', 'objection'])
  })

  test('an objection is only the merchant’s', () => {
    expect(fieldsOf({ kind: 'objection' })).toEqual(['isMerchant required'])
    expect(fieldsOf({ kind: 'objection', isMerchant: true })).toEqual([])
  })

  test('a kind that the law does not give is refused', () => {
    expect(fieldsOf({ kind: 'false-report' })).toEqual(['kind not-allowed'])
    expect(fieldsOf({ kind: null })).toEqual(['kind required'])
  })

  test('names what is missing, too long or no telephone, in the order of the form', () => {
    expect(
      fieldsOf({ wrong: ' ', reason: '', contactName: '', contactPhone: '12', right: '长'.repeat(501) }),
    ).toEqual([
      'wrong required',
      'right too-long',
      'reason required',
      'contactName required',
      'contactPhone bad-format',
    ])
  })

  test('says in English too which box is empty, in a sentence', () => {
    const said = validateCorrection(draft({ wrong: '', reason: '' }), ['correction']).map(
      ({ message }) => message.en,
    )
    expect(said).toEqual(['“What is wrong with it” is not filled in', '“How you know” is not filled in'])
  })

  test('counts characters as people do', () => {
    expect(fieldsOf({ wrong: '😀'.repeat(500) })).toEqual([])
  })

  test('takes no more files than it can, and only photos and PDF', () => {
    expect(fieldsOf({ attachments: Array(7).fill(photo) })).toEqual(['attachments too-many'])
    expect(fieldsOf({ attachments: [{ ...photo, type: 'text/html' }] })).toEqual(['attachments bad-type'])
  })
})
