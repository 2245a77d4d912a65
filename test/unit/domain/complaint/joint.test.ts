import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { CaseEvent } from '../../../../domain/complaint/case'
import {
  askStateOf,
  jointBar,
  jointIn,
  jointKindsOf,
  jointNumber,
  mostRepresentatives,
  representativesOf,
  shownPeople,
  type JointVoter,
} from '../../../../domain/complaint/joint'
import { jointActions } from '../../../../domain/complaint/joint-facts'
import { storyKinds } from '../../../../domain/complaint/story-kinds'
import { transitions } from '../../../../domain/complaint/transition-table'
import { noticesOf } from '../../../../domain/complaint/notices/notice'

const voter = (id: string, more: Partial<JointVoter> = {}): JointVoter => ({
  id,
  isCandidate: false,
  agreedAt: '2026-11-01T00:00:00.000Z',
  choice: [],
  isRepresentative: false,
  ...more,
})

describe('who can complain together', () => {
  test('is whoever filed a complaint that is under way about a merchant of the register', () => {
    expect(jointBar('complaint', '91350100M000100Y43', 'mediating')).toBeNull()
    expect(jointBar('complaint', null, 'submitted')).toBe('no-merchant')
    expect(jointBar('complaint', '91350100M000100Y43', 'settled')).toBe('ended')
  })

  test('is never who sent a report, whose author is protected', () => {
    expect(jointBar('report', '91350100M000100Y43', 'reported')).toBe('report')
    const ofReports = transitions.filter(
      ({ from }) => from.includes('reported') || from.includes('verifying'),
    )
    expect(ofReports.filter(({ action }) => action.startsWith('joint-'))).toEqual([])
  })

  test('is found by what the story speaks of, and by anything where the words tell nothing', () => {
    expect(jointKindsOf('办卡以后店就关门了，不退。')).toEqual(['no-refund', 'prepaid'])
    expect(jointKindsOf('事情如附件。')).toEqual(storyKinds)
  })

  test('is told as a number from three on', () => {
    expect([0, 1, 2, 3, 12].map(shownPeople)).toEqual([null, null, null, 3, 12])
  })
})

describe('representatives', () => {
  test('are at most two of those who offer themselves, each named by more than half', () => {
    const [a, b] = [voter('a', { isCandidate: true }), voter('b', { isCandidate: true })]
    expect(representativesOf([a, b, voter('c')])).toEqual([])
    expect(representativesOf([a, b, voter('c', { choice: ['a'] })])).toEqual(['a'])
    expect(representativesOf([a, b, voter('c', { choice: ['a', 'b'] })])).toEqual(['a', 'b'])
    expect(representativesOf([a, voter('b', { choice: ['a', 'c'] }), voter('c', { choice: ['a'] })])).toEqual(
      ['a'],
    )
  })

  test('stay when others join, and give way when others have more than half and no place is free', () => {
    const sitting = { isCandidate: true, isRepresentative: true }
    const [a, b] = [voter('a', { ...sitting, choice: ['b'] }), voter('b', { ...sitting, choice: ['a'] })]
    const crowd = ['c', 'd', 'e', 'f'].map((id) => voter(id))
    expect(representativesOf([a, b, ...crowd])).toEqual(['a', 'b'])
    const forE = ['c', 'd', 'f'].map((id) => voter(id, { choice: ['e'] }))
    const withE = [a, b, voter('e', { isCandidate: true }), ...forE]
    expect(representativesOf(withE)).toEqual(['e', 'a'])
  })

  test('are none when nobody offers, however many name them', () => {
    const members = ['a', 'b', 'c'].map((id) => voter(id, { choice: ['a', 'b'] }))
    expect(representativesOf(members)).toEqual([])
  })

  test('are members who offered themselves, never more than two, whatever is named', () => {
    const ids = ['a', 'b', 'c', 'd', 'e']
    const members = fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          isCandidate: fc.boolean(),
          agreedAt: fc.constantFrom('2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z'),
          choice: fc.subarray(ids, { maxLength: mostRepresentatives }),
          isRepresentative: fc.boolean(),
        }),
      ),
    )
    fc.assert(
      fc.property(members, (all) => {
        const chosen = representativesOf(all)
        expect(chosen.length).toBeLessThanOrEqual(mostRepresentatives)
        for (const id of chosen) expect(all.find((member) => member.id === id)?.isCandidate).toBe(true)
        const again = all.map((member) => ({ ...member, isRepresentative: chosen.includes(member.id) }))
        expect([...representativesOf(again)].sort()).toEqual([...chosen].sort())
      }),
    )
  })
})

describe('what a representative asks', () => {
  const yes = (memberId: string) => ({ memberId, consents: true })
  const no = (memberId: string) => ({ memberId, consents: false })

  test('takes effect when every other member consents, and not before', () => {
    expect(askStateOf('a', ['a', 'b', 'c'], ['a', 'b'], [])).toBe('open')
    expect(askStateOf('a', ['a', 'b', 'c'], ['a', 'b'], [yes('b')])).toBe('open')
    expect(askStateOf('a', ['a', 'b', 'c'], ['a', 'b'], [yes('b'), yes('c')])).toBe('carried')
  })

  test('falls with the first who objects, and with its author being a representative no more', () => {
    expect(askStateOf('a', ['a', 'b', 'c'], ['a'], [yes('b'), no('c')])).toBe('refused')
    expect(askStateOf('a', ['a', 'b', 'c'], ['b'], [yes('b'), yes('c')])).toBe('dropped')
  })

  test('needs nobody who has left', () => {
    expect(askStateOf('a', ['a', 'b'], ['a'], [yes('b'), no('c')])).toBe('carried')
  })
})

describe('the log of a member', () => {
  const event = (action: CaseEvent['action'], more: Partial<CaseEvent> = {}): CaseEvent => ({
    action,
    at: '2026-11-02T02:00:00.000Z',
    actor: 'consumer',
    ...more,
  })
  const filed = event('submit')
  const formed = event('joint-form', { actor: 'system', facts: { number: 'GT2026-000012' } })

  test('says which joint complaint it belongs to, until it is left or ends', () => {
    expect(jointIn([filed])).toBeNull()
    expect(jointIn([filed, formed])).toBe(jointNumber(12, '2026-11-02'))
    expect(jointIn([filed, formed, event('joint-leave')])).toBeNull()
    expect(jointIn([filed, formed, event('joint-end', { actor: 'system' })])).toBeNull()
  })

  test('tells the person what others did, and the merchant nothing', () => {
    expect(noticesOf([filed, formed])).toMatchObject([{ reader: 'consumer', code: 'joint-form' }])
    expect(
      noticesOf([filed, event('joint-agree', { facts: { isCandidate: true, showsPhone: false } })]),
    ).toEqual([])
    const rows = transitions.filter(({ action }) => (jointActions as readonly string[]).includes(action))
    expect(rows).toHaveLength(jointActions.length)
    expect(rows.filter(({ shownTo }) => shownTo.includes('merchant'))).toEqual([])
  })
})
