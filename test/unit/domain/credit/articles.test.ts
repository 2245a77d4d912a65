/** One test an article row of `law.md`, with its boundary days. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { shiftDay, shiftMonths } from '../../../../domain/calendar/day'
import { penaltyRegimes } from '../../../../domain/credit/penalty-law'
import { nextChangeOn, publicity } from '../../../../domain/credit/publicity'
import type { CreditRecord, PenaltyRecord } from '../../../../domain/credit/record'
import { abnormal, blacklist, inspection, licence, penalty, serious, society } from './records'

const shownOn = (record: CreditRecord, today: string, records: readonly CreditRecord[] = []) =>
  publicity(record, today, { merchantStatus: 'active', records }).shown

describe('Order 107', () => {
  test('art. 6: criticism alone is minor and published for three months; a warning alone never', () => {
    const criticism = penalty({ measures: ['criticism'], fineFen: null })
    expect(publicity(criticism, '2026-06-19')).toMatchObject({
      shown: true,
      tier: 'minor',
      repairFromOn: null,
    })
    expect(shownOn(criticism, '2026-06-20')).toBe(false)
    expect(publicity(penalty({ measures: ['warning'], fineFen: null }), '2026-04-01')).toMatchObject({
      shown: false,
      endedBy: 'hidden',
    })
  })

  test('art. 7: a fine is low up to 50 000 yuan in the lighter step, and not without that step', () => {
    const tier = (change: Partial<PenaltyRecord>) => publicity(penalty(change), '2026-04-01').tier
    expect(tier({ mitigated: true, fineFen: 5_000_000 })).toBe('minor')
    expect(tier({ mitigated: true, fineFen: 5_000_001 })).toBe('general')
    expect(tier({ mitigated: false, fineFen: 5_000_000 })).toBe('general')
    expect(tier({ mitigated: true, fineFen: 100, measures: ['fine', 'confiscation'] })).toBe('general')
  })

  test('art. 8: everything else is general: repair from three months, gone at one year', () => {
    const record = penalty({ measures: ['fine', 'confiscation'] })
    expect(publicity(record, '2027-03-19')).toMatchObject({ shown: true, repairFromOn: '2026-06-20' })
    expect(publicity(record, '2027-03-20')).toMatchObject({ shown: false, endedBy: 'lapsed' })
  })

  test.each(['food', 'drug', 'device', 'cosmetic', 'special-equipment', 'industrial-product'] as const)(
    'art. 9: a penalty above minor for %s is serious',
    (area) => {
      expect(publicity(penalty({ area }), '2026-04-01')).toMatchObject({
        tier: 'serious',
        repairFromOn: '2027-03-20',
        stopsOn: '2029-03-20',
      })
    },
  )

  test.each([
    ['restrict-business', '2027-03-20'],
    ['halt-business', '2027-03-20'],
    ['restrict-occupation', '2027-03-20'],
    ['downgrade', '2027-03-20'],
    ['revoke', null],
    ['close', null],
  ] as const)('art. 9: %s is serious, repaired from %s', (measure, repairFromOn) => {
    expect(publicity(penalty({ measures: [measure] }), '2026-04-01')).toMatchObject({
      tier: 'serious',
      repairFromOn,
      stopsOn: '2029-03-20',
    })
  })

  test('art. 9: the longest of several decides', () => {
    const longer = penalty({ measures: ['restrict-occupation'], measureUntilOn: '2031-03-10' })
    const shorter = penalty({ measures: ['restrict-occupation'], measureUntilOn: '2027-03-10' })
    expect(shownOn(longer, '2031-03-10')).toBe(true)
    expect(publicity(longer, '2026-04-01').stopsOn).toBe('2031-03-11')
    expect(publicity(shorter, '2026-04-01').stopsOn).toBe('2029-03-20')
  })

  test.each([['fine'], ['fine', 'confiscation'], ['criticism']] as const)(
    'art. 9: a last day beside what restricts nothing (%s …) keeps no penalty public',
    (...measures) => {
      const stated = penalty({ measures, measureUntilOn: '2031-03-10' })
      expect(publicity(stated, '2026-04-01').stopsOn).toBe(
        publicity(penalty({ measures }), '2026-04-01').stopsOn,
      )
    },
  )

  test('art. 10: an adverse inspection goes after three months, with its penalty when that is above minor', () => {
    const failed = inspection({ result: 'fail', penaltyId: 'p' })
    expect(
      publicity(failed, '2026-04-01', { merchantStatus: 'active', records: [penalty({ id: 'p' })] }),
    ).toMatchObject({ stopsOn: '2027-03-20' })
    const minor = penalty({ id: 'p', mitigated: true, fineFen: 100 })
    expect(shownOn(failed, '2026-06-19', [minor])).toBe(true)
    expect(shownOn(failed, '2026-06-20', [minor])).toBe(false)
    expect(shownOn(failed, '2026-04-01', [penalty({ id: 'p', repairedOn: '2026-03-30' })])).toBe(false)
    expect(shownOn(inspection({ result: 'pass' }), '2040-01-01')).toBe(true)
    const twin = penalty({ id: 'a', withdrawnOn: '2026-04-01' })
    expect(
      shownOn(inspection({ result: 'fail', penaltyDocNo: twin.docNo }), '2026-07-01', [twin, penalty()]),
    ).toBe(true)
    for (const penaltyDocNo of [penalty().docNo, penalty().docNo.replace('〔2026〕', ' [２０２６] ')]) {
      const byNumber = inspection({ result: 'fail', penaltyDocNo })
      expect(
        publicity(byNumber, '2026-04-01', { merchantStatus: 'active', records: [penalty()] }).stopsOn,
      ).toBe('2027-03-20')
    }
  })

  test('art. 12 and the list’s art. 10: an abnormal entry has no end of its own and goes on removal', () => {
    expect(shownOn(abnormal(), '2040-01-01')).toBe(true)
    expect(publicity(abnormal({ removedOn: '2026-04-01' }), '2026-04-01')).toMatchObject({
      endedBy: 'removed',
    })
  })

  test('art. 13: the serious list can be left after one year and ends at three, later with a longer measure', () => {
    expect(publicity(serious(), '2029-03-19')).toMatchObject({ shown: true, repairFromOn: '2027-03-20' })
    expect(shownOn(serious(), '2029-03-20')).toBe(false)
    expect(shownOn(serious({ measureUntilOn: '2030-01-01' }), '2030-01-01')).toBe(true)
    expect(shownOn(serious({ measureUntilOn: '2030-01-01' }), '2030-01-02')).toBe(false)
  })

  test('art. 20: with the merchant deregistered nothing shows any more, not even a licence', () => {
    for (const record of [penalty(), serious(), licence(), society()])
      expect(publicity(record, '2026-04-01', { merchantStatus: 'deregistered', records: [] })).toMatchObject({
        shown: false,
        endedBy: 'deregistered',
      })
  })

  test('art. 23: a repair by fraud brings the record back, starts its clock anew and refuses for three years', () => {
    const back = penalty({ repairedOn: '2026-07-01', repairRevokedOn: '2026-09-01' })
    expect(publicity(back, '2026-10-01')).toMatchObject({
      shown: true,
      stopsOn: '2027-09-01',
      repairFromOn: null,
    })
    const grave = penalty({ area: 'food', repairedOn: '2027-07-01', repairRevokedOn: '2027-09-01' })
    expect(publicity(grave, '2027-10-01')).toMatchObject({
      shown: true,
      stopsOn: '2030-09-01',
      repairFromOn: null,
    })
  })
})

describe('other rules', () => {
  test('the rules on sole traders’ reports, art. 13: the mark shows from 1 July to 30 June of the next year', () => {
    const mark = abnormal({
      ground: 'sole-trader-report',
      decidedOn: '2026-07-10',
      publishedOn: '2026-07-10',
    })
    expect(shownOn(mark, '2027-06-30')).toBe(true)
    expect(publicity(mark, '2027-07-01')).toMatchObject({ shown: false, endedBy: 'lapsed' })
  })

  test('a black list’s entry goes after the last day its authority set, and on removal', () => {
    expect(shownOn(blacklist({ validTo: '2027-01-31' }), '2027-01-31')).toBe(true)
    expect(shownOn(blacklist({ validTo: '2027-01-31' }), '2027-02-01')).toBe(false)
    expect(shownOn(blacklist({ removedOn: '2026-05-01' }), '2026-05-01')).toBe(false)
  })

  test('an end of publication that the authority set itself ends it earlier, never a measure that still runs', () => {
    const stated = penalty({ statedStopOn: '2026-09-30' })
    expect(shownOn(stated, '2026-09-30')).toBe(true)
    expect(shownOn(stated, '2026-10-01')).toBe(false)
    expect(shownOn(penalty({ statedStopOn: '2099-01-01' }), '2027-03-20')).toBe(false)
    const halted = penalty({
      measures: ['halt-business'],
      statedStopOn: '2026-09-30',
      measureUntilOn: '2028-01-01',
    })
    expect(shownOn(halted, '2028-01-01')).toBe(true)
  })

  test('what its source took back shows no more, whatever it is', () => {
    for (const record of [licence({ withdrawnOn: '2026-04-01' }), society({ withdrawnOn: '2026-04-01' })])
      expect(publicity(record, '2026-04-02')).toMatchObject({ shown: false, endedBy: 'withdrawn' })
  })

  test('a penalty decided on the last day of the old regime keeps it, the next day’s has the new', () => {
    const on = (decidedOn: string) =>
      publicity(penalty({ decidedOn, publishedOn: '2026-01-05' }), '2026-02-01')
    expect(on('2025-12-24')).toMatchObject({
      stopsOn: '2029-01-05',
      article: { en: expect.stringContaining('2021') },
    })
    expect(on('2025-12-25')).toMatchObject({
      stopsOn: '2027-01-05',
      article: { en: expect.stringContaining('107') },
    })
  })
})

const day = fc.integer({ min: 0, max: 8_000 }).map((count) => shiftDay('2012-01-01', count))
const anyPenalty = fc.record({
  decidedOn: day,
  wait: fc.integer({ min: 0, max: 200 }),
  measures: fc.subarray(
    ['warning', 'criticism', 'fine', 'confiscation', 'halt-business', 'revoke'] as const,
    {
      minLength: 1,
    },
  ),
  area: fc.constantFrom('general', 'food', 'drug', 'device' as const),
  fineFen: fc.option(fc.integer({ min: 0, max: 100_000_000 })),
  mitigated: fc.boolean(),
  subject: fc.constantFrom('entity', 'person' as const),
})
const penaltyOf = ({ wait, decidedOn, ...rest }: Parameters<Parameters<typeof anyPenalty.map>[0]>[0]) =>
  penalty({ ...rest, decidedOn, publishedOn: shiftDay(decidedOn, wait) })

describe('for any penalty', () => {
  test('there is a rule in every regime', () => {
    fc.assert(
      fc.property(anyPenalty, (made) => {
        const record = penaltyOf(made)
        for (const { rules } of penaltyRegimes)
          expect(rules.some(({ applies }) => applies(record))).toBe(true)
        expect(publicity(record, record.decidedOn).tier).not.toBeNull()
      }),
    )
  })

  test('once it has lapsed it never shows again, and before its publication it does not', () => {
    fc.assert(
      fc.property(anyPenalty, day, fc.integer({ min: 0, max: 4_000 }), (made, today, later) => {
        const record = penaltyOf(made)
        const first = publicity(record, today)
        if (first.endedBy !== null) expect(publicity(record, shiftDay(today, later)).shown).toBe(false)
        if (today < (record.publishedOn ?? '')) expect(first.shown).toBe(false)
      }),
    )
  })

  test('the repair day lies after publication and before the end', () => {
    fc.assert(
      fc.property(anyPenalty, (made) => {
        const { repairFromOn, stopsOn, publishedFromOn } = publicity(penaltyOf(made), '2026-01-01')
        if (repairFromOn === null) return
        expect(repairFromOn > (publishedFromOn ?? '')).toBe(true)
        expect(repairFromOn < (stopsOn ?? '')).toBe(true)
      }),
    )
  })

  test('a graver measure never ends sooner', () => {
    fc.assert(
      fc.property(anyPenalty, (made) => {
        const record = penaltyOf(made)
        const graver = { ...record, measures: [...record.measures, 'revoke' as const] }
        const [one, other] = [
          publicity(record, '2026-01-01').stopsOn,
          publicity(graver, '2026-01-01').stopsOn,
        ]
        expect((other ?? '') >= (one ?? '')).toBe(true)
      }),
    )
  })

  test('between today and the next change nothing changes', () => {
    fc.assert(
      fc.property(anyPenalty, day, (made, today) => {
        const record = penaltyOf(made)
        const context = { merchantStatus: 'active', records: [] } as const
        const next = nextChangeOn(record, today, context)
        const { shown } = publicity(record, today, context)
        const last = next === null ? shiftMonths(today, 60) : shiftDay(next, -1)
        expect(publicity(record, last, context).shown).toBe(shown)
        if (next !== null && shown) expect(publicity(record, next, context).shown).toBe(false)
      }),
    )
  })
})
