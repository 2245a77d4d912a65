import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { clock } from '../../../../domain/complaint/clock'
import type { Actor, CaseAction, CaseEvent, CaseState } from '../../../../domain/complaint/case'
import { letterNames } from '../../../../domain/complaint/letters'
import { groundsOf } from '../../../../domain/complaint/law'
import { actionNames, complaintRequests, requestNames, stateNames } from '../../../../domain/complaint/names'
import { transitions } from '../../../../domain/complaint/transition-table'
import {
  actionsOf,
  eventsFor,
  isOpenToMerchant,
  stateOf,
  transitionOf,
} from '../../../../domain/complaint/transitions'

const event = (action: CaseAction, at: string, actor: Actor, ground?: string): CaseEvent =>
  ground === undefined ? { action, at, actor } : { action, at, actor, ground }
/** Noon in China. */
const noon = (on: string) => `${on}T04:00:00Z`

const submitted = event('submit', noon('2026-09-28'), 'consumer')
const accepted = event('accept', noon('2026-10-09'), 'officer')
const mediating = event('start-mediation', noon('2026-10-12'), 'officer')

describe('the state of a case', () => {
  test('follows from its log', () => {
    expect(stateOf([])).toBe('draft')
    expect(stateOf([submitted])).toBe('submitted')
    expect(stateOf([submitted, accepted, mediating])).toBe('mediating')
  })

  test('does not move on what the table does not allow', () => {
    expect(stateOf([submitted, event('accept', noon('2026-09-29'), 'consumer')])).toBe('submitted')
    expect(stateOf([submitted, event('settle', noon('2026-09-29'), 'officer')])).toBe('submitted')
  })

  test('can be withdrawn by the consumer alone, until it has ended', () => {
    expect(transitionOf('mediating', 'withdraw', 'consumer')?.to).toBe('withdrawn')
    expect(transitionOf('mediating', 'withdraw', 'merchant')).toBeNull()
    expect(transitionOf('settled', 'withdraw', 'consumer')).toBeNull()
    expect(actionsOf('submitted', 'consumer')).toEqual([
      'start-odr',
      'withdraw',
      'add-evidence',
      'change-requests',
      'prepare-national',
      'national-number',
      'renew-proxy',
      'joint-wish',
      'joint-unwish',
      'joint-agree',
      'joint-choose',
      'joint-ask',
      'joint-consent',
      'joint-object',
      'joint-drop',
      'joint-leave',
    ])
  })

  test('every state but the draft is reached by a row, and closed leads nowhere', () => {
    const reached = new Set<string>(transitions.map(({ to }) => to))
    expect(Object.keys(stateNames).filter((state) => !reached.has(state))).toEqual(['draft'])
    expect(
      Object.keys(actionNames).filter((name) => !transitions.some(({ action }) => action === name)),
    ).toEqual([])
    expect(transitions.filter(({ from, to }) => from.includes('closed') && to !== 'same')).toEqual([])
    expect(Object.keys(requestNames)).toEqual([...complaintRequests])
  })

  test('is refused, ended or paused on a ground of the rule', () => {
    expect(Object.keys(groundsOf('refuse') ?? {})).toHaveLength(7)
    expect(Object.keys(groundsOf('terminate') ?? {})).toHaveLength(8)
    expect(Object.keys(groundsOf('suspend') ?? {})).toContain('appraisal')
    expect(groundsOf('accept')).toBeNull()
  })

  test('of a complaint and of a report are never the same once filed', () => {
    const statesBehind = (action: CaseAction) => {
      const seen = new Set<string>()
      const follow = (state: CaseState): void => {
        if (seen.has(state)) return
        seen.add(state)
        for (const { from, to } of transitions) if (to !== 'same' && from.includes(state)) follow(to)
      }
      for (const row of transitions) if (row.action === action && row.to !== 'same') follow(row.to)
      return seen
    }
    const ofReport = statesBehind('submit-report')
    expect([...statesBehind('submit')].filter((state) => ofReport.has(state))).toEqual(['closed'])
    expect(stateOf([event('submit-report', noon('2026-09-28'), 'consumer'), accepted])).toBe('reported')
  })

  test('is told by one of the ten official forms, where a form exists', () => {
    const forms = new Set(transitions.flatMap(({ letter }) => (letter === null ? [] : [String(letter)])))
    expect(Object.keys(letterNames).filter((form) => !forms.has(form))).toEqual([])
  })

  test('opens the case to the merchant when it is asked to answer, and a report never', () => {
    expect(isOpenToMerchant([submitted])).toBe(false)
    expect(isOpenToMerchant([submitted, accepted])).toBe(true)
    const reported = event('submit-report', noon('2026-09-28'), 'consumer')
    expect(isOpenToMerchant([reported, event('verify', noon('2026-09-29'), 'officer')])).toBe(false)
    const rows = transitions.filter(({ from }) =>
      from.some((state) => ['reported', 'verifying'].includes(state)),
    )
    for (const { action, from, shownTo } of rows)
      if (from.every((state) => ['reported', 'verifying', 'case-opened', 'no-case'].includes(state)))
        expect({ action, toMerchant: shownTo.includes('merchant') }).toEqual({ action, toMerchant: false })
  })

  test('shows each party what the table shows it', () => {
    const asked = event('assign', noon('2026-10-09'), 'officer')
    const refused = event('refuse', noon('2026-10-09'), 'officer', '16-4')
    expect(eventsFor([submitted, asked, accepted], 'consumer')).toEqual([submitted, accepted])
    expect(eventsFor([submitted, refused], 'merchant')).toEqual([submitted])
  })

  test('is one of the table for any log', () => {
    const actions = fc.constantFrom(...new Set(transitions.map(({ action }) => action)))
    const actors = fc.constantFrom<Actor>('consumer', 'merchant', 'officer', 'system')
    const log = fc.array(fc.record({ action: actions, actor: actors, at: fc.constant(noon('2026-09-28')) }))
    fc.assert(fc.property(log, (events) => Object.keys(stateNames).includes(stateOf(events))))
  })
})

describe('the clock', () => {
  test('gives fifteen working days to look into a report, and once fifteen more', () => {
    const reported = event('submit-report', noon('2026-11-02'), 'consumer')
    expect(clock([reported], noon('2026-11-04'))).toMatchObject({
      kind: 'verification',
      day: 2,
      of: 15,
      dueOn: '2026-11-23',
    })
    const extended = event('extend', noon('2026-11-20'), 'officer')
    expect(clock([reported, extended], noon('2026-11-24'))).toMatchObject({ of: 30, dueOn: '2026-12-14' })
  })

  test('gives seven working days to tell both sides that mediation has ended, until the letter is out', () => {
    const ended = event('terminate', noon('2026-11-02'), 'officer', '23-3')
    const log = [submitted, accepted, mediating, ended]
    expect(clock(log, noon('2026-11-03'))).toMatchObject({
      kind: 'telling',
      day: 1,
      of: 7,
      dueOn: '2026-11-11',
    })
    const letter: CaseEvent = {
      ...event('letter', noon('2026-11-03'), 'officer'),
      facts: { form: 8, letterNo: '1', sha256: '0'.repeat(64) },
    }
    expect(clock([...log, letter], noon('2026-11-04'))).toBeNull()
  })

  test('does not begin anew when something is only added to the file', () => {
    const added = event('add-evidence', noon('2026-09-29'), 'consumer')
    expect(clock([submitted, added], noon('2026-09-30'))).toEqual(clock([submitted], noon('2026-09-30')))
  })

  test('gives seven working days to accept, the holiday left out', () => {
    expect(clock([submitted], noon('2026-10-09'))).toEqual({
      kind: 'acceptance',
      article: { zh: '总局令第121号第十五条', en: 'SAMR Order 121, art. 15' },
      day: 4,
      of: 7,
      unit: 'workday',
      dueOn: '2026-10-13',
      overdue: false,
      provisional: false,
    })
  })

  test('is overdue from the day after', () => {
    expect(clock([submitted], noon('2026-10-13'))?.overdue).toBe(false)
    expect(clock([submitted], noon('2026-10-14'))?.overdue).toBe(true)
  })

  test('counts the day in China, not in UTC', () => {
    const late = event('submit', '2026-09-28T16:30:00Z', 'consumer')
    expect(clock([late], noon('2026-09-30'))?.day).toBe(1)
  })

  test('gives sixty days to mediate and says when their end is provisional', () => {
    expect(clock([submitted, accepted], noon('2026-10-19'))).toMatchObject({
      day: 10,
      of: 60,
      unit: 'day',
      dueOn: '2026-12-08',
    })
    const late = event('accept', noon('2026-12-01'), 'officer')
    expect(clock([submitted, late], noon('2026-12-02'))?.provisional).toBe(true)
  })

  test('stands still while goods are tested, but not while a mediator is challenged', () => {
    const log = (ground: string) => [
      submitted,
      accepted,
      mediating,
      event('suspend', noon('2026-10-20'), 'officer', ground),
      event('resume', noon('2026-10-30'), 'officer'),
    ]
    expect(clock(log('appraisal'), noon('2026-11-01'))).toMatchObject({ day: 13, dueOn: '2026-12-18' })
    expect(clock(log('recusal'), noon('2026-11-01'))).toMatchObject({ day: 23, dueOn: '2026-12-08' })
  })

  test('keeps the old rule for a case received before 2026-04-15', () => {
    const log = [
      event('submit', noon('2026-04-10'), 'consumer'),
      event('accept', noon('2026-04-16'), 'officer'),
    ]
    expect(clock(log, noon('2026-04-17'))).toMatchObject({ of: 45, unit: 'workday', day: 1 })
  })

  test('waits with the case for the consumer, and runs anew from the complete material', () => {
    const asked = [submitted, event('ask-supplement', noon('2026-09-29'), 'officer')]
    expect(clock(asked, noon('2026-09-30'))).toBeNull()
    const answered = [...asked, event('supplement', noon('2026-10-12'), 'consumer')]
    expect(clock(answered, noon('2026-10-13'))).toMatchObject({ kind: 'acceptance', day: 1 })
  })

  test('gives an online settlement ten working days and then starts the office’s own', () => {
    const odr = [submitted, event('start-odr', noon('2026-09-28'), 'consumer')]
    expect(clock(odr, noon('2026-09-29'))).toMatchObject({ kind: 'odr', of: 10, dueOn: '2026-10-16' })
    const failed = [...odr, event('end-odr', noon('2026-10-16'), 'system')]
    expect(clock(failed, noon('2026-10-16'))).toMatchObject({ kind: 'acceptance', day: 0 })
  })

  test('is silent for a draft and an ended case', () => {
    expect(clock([], noon('2026-10-01'))).toBeNull()
    expect(
      clock([submitted, event('withdraw', noon('2026-09-29'), 'consumer')], noon('2026-10-01')),
    ).toBeNull()
  })
})
