import type { ComplaintFigures } from '../../contract/verdict'
import { shiftMonths } from '../../domain/calendar/day'
import type { CaseAction } from '../../domain/complaint/case'
import { todayOn, type Clock } from '../db/clock.port'
import type { Db } from '../db/schema'

/** Months that the figures look back. */
const MONTHS = 12
/** How long the denominator is kept, ms: it is the same for every merchant. */
const KEPT_MS = 60_000

/** What ended a case, by the event that did; a withdrawn one is not counted at all. */
const ends: readonly CaseAction[] = ['settle', 'refuse', 'terminate', 'withdraw']

/**
 * Figures of one merchant's complaints over twelve months, with all complaints of the same days as the denominator:
 * statistics are a duty (令121 art. 38), and a bare count would accuse the large (art. 39).
 */
export function complaintFigures(db: Db, clock: Clock): (uscc: string) => Promise<ComplaintFigures> {
  let kept: { readonly atMs: number; readonly of: Promise<{ cases: number; merchants: number }> } | null =
    null
  const allSince = (since: string) => {
    const nowMs = clock.nowMs()
    if (kept && nowMs - kept.atMs <= KEPT_MS) return kept.of
    const of = countAll(db, since)
    kept = { atMs: nowMs, of }
    // A failure is told to those who wait for it, and not kept.
    of.catch(() => (kept = null))
    return of
  }
  return async (uscc) => {
    const toOn = todayOn(clock)
    const fromOn = shiftMonths(toOn, -MONTHS)
    const since = new Date(`${fromOn}T00:00:00+08:00`).toISOString()
    const own = await countOwn(db, uscc, since)
    const all = await allSince(since)
    return { fromOn, toOn, ...own, allReceived: all.cases, allMerchants: all.merchants }
  }
}

async function countOwn(db: Db, uscc: string, since: string) {
  const cases = await db
    .selectFrom('complaint_case')
    .leftJoin('case_event', (join) =>
      join.onRef('case_event.case_id', '=', 'complaint_case.id').on('case_event.action', 'in', [...ends]),
    )
    .select(['complaint_case.id', 'case_event.action'])
    .where('kind', '=', 'complaint')
    .where('merchant_uscc', '=', uscc)
    .where('filed_at', '>=', since)
    .execute()
  const endOf = new Map<string, CaseAction | null>()
  for (const { id, action } of cases) if (action !== null || !endOf.has(id)) endOf.set(id, action)
  const counted = [...endOf.values()].filter((end) => end !== 'withdraw')
  const settled = counted.filter((end) => end === 'settle').length
  const open = counted.filter((end) => end === null).length
  return { received: counted.length, open, settled, ended: counted.length - settled - open }
}

async function countAll(db: Db, since: string): Promise<{ cases: number; merchants: number }> {
  const withdrawn = db.selectFrom('case_event').select('case_id').where('action', '=', 'withdraw')
  const { cases, merchants } = await db
    .selectFrom('complaint_case')
    .select(({ fn }) => [
      fn.countAll<number>().as('cases'),
      fn.count<number>('merchant_uscc').distinct().as('merchants'),
    ])
    .where('kind', '=', 'complaint')
    .where('filed_at', '>=', since)
    .where('id', 'not in', withdrawn)
    .executeTakeFirstOrThrow()
  return { cases: Number(cases), merchants: Number(merchants) }
}
