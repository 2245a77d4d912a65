import { getSimilarCases, type SimilarCases } from '../../../contract/similar'
import { shiftMonths } from '../../../domain/calendar/day'
import { storyKinds, storyKindsOf } from '../../../domain/complaint/story-kinds'
import { stateOf } from '../../../domain/complaint/transitions'
import { todayOn, type Clock } from '../../db/clock.port'
import { fromJson } from '../../db/json'
import type { Db } from '../../db/schema'
import { serve, type Api } from '../../http/serve'
import { caseEvents } from '../case-course.presenter'
import { CaseRepository } from '../case.repository'
import { situationOf } from '../desk.rules'
import type { StoredForm } from '../tables'

/** Months that are looked back, as the figures of a merchant do. */
const MONTHS = 12
/** The newest of a merchant's cases that are read: of more, the kinds would be the same. */
const MOST = 500
/** Fewer than these could point at a person. */
const FEWEST = 3
/** Stories are read for it: from one address as many a minute. */
const ASKS_PER_MINUTE = 60

interface SimilarParts {
  readonly db: Db
  readonly clock: Clock
}

/** Similar cases of a merchant, for whoever is about to complain (令121 art. 38: statistics are a duty). */
export function registerSimilar(api: Api, parts: SimilarParts): void {
  serve(api, getSimilarCases, ({ params }) => similarCases(parts, params.uscc), {
    perMinute: ASKS_PER_MINUTE,
  })
}

async function similarCases({ db, clock }: SimilarParts, uscc: string): Promise<SimilarCases> {
  const toOn = todayOn(clock)
  const fromOn = shiftMonths(toOn, -MONTHS)
  const rows = await db
    .selectFrom('complaint_case')
    .select(['id', 'form'])
    .where('kind', '=', 'complaint')
    .where('merchant_uscc', '=', uscc)
    .where('filed_at', '>=', new Date(`${fromOn}T00:00:00+08:00`).toISOString())
    .orderBy('filed_at', 'desc')
    .limit(MOST)
    .execute()
  const logs = await new CaseRepository(db).eventsOf(rows.map(({ id }) => id))
  const cases = rows.map(({ id, form }) => {
    const events = caseEvents(logs.get(id) ?? [])
    const state = stateOf(events)
    return {
      state,
      isSettled: events.some(({ action }) => action === 'settle'),
      kinds: kindsOf(fromJson(form)),
    }
  })
  const counted = cases.filter(({ state }) => state !== 'withdrawn')
  const ended = counted.filter(({ state, isSettled }) => isSettled || ends.has(state))
  return {
    fromOn,
    toOn,
    received: shown(counted.length),
    ended: shown(ended.length),
    settled: shown(ended.filter(({ isSettled }) => isSettled).length),
    kinds: storyKinds
      .map((kind) => ({ kind, count: counted.filter(({ kinds }) => kinds.includes(kind)).length }))
      .filter(({ count }) => count >= FEWEST)
      .sort((a, b) => b.count - a.count),
  }
}

/** By the words of the story, and of the situation that it began from. */
function kindsOf(form: StoredForm) {
  const situation = situationOf(form).at(-1)
  return storyKindsOf(situation === undefined ? form.story : `${situation.zh}\n${form.story}`)
}

const ends: ReadonlySet<string> = new Set(['refused', 'terminated', 'closed'])

function shown(count: number): number | null {
  return count === 0 || count >= FEWEST ? count : null
}
