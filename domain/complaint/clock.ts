/** The legal clock that runs on a case. */
import { chinaDate, dayNumber } from '../calendar/day'
import { addDays, addWorkdays, workdaysBetween } from '../calendar/workdays'
import type { CaseClock, CaseEvent } from './case'
import { complaintLawOn, odrPeriod, verificationPeriod, type Period } from './law'
import { factsOf } from './facts'
import { statesOf } from './transitions'

/**
 * The clock of a case: acceptance (7 working days, 令121 art. 15), mediation (60 days, art. 23(5), less the time of
 * appraisal and testing, art. 22), telling both sides of its end (7 working days, art. 23), online settlement
 * (10 working days), or the verification of a report (15 working days, once more 15). The start day is not counted
 * (art. 45); cases received before 2026-04-15 keep the old rule.
 *
 * The rule is silent on 补正: the seven days are counted from the day the material was complete, and again from
 * the day an online settlement failed or the competent office received the case.
 * @param events the log, oldest first
 * @param now RFC 3339
 * @returns null when no clock runs: a draft, a case that waits for the consumer, or one that has ended.
 * @throws RangeError when an instant cannot be read.
 */
export function clock(events: readonly CaseEvent[], now: string): CaseClock | null {
  const steps = statesOf(events)
  const last = steps[steps.length - 1]
  const received = steps[0]
  if (!last || !received) return null
  const today = chinaDate(now)
  const law = complaintLawOn(chinaDate(received.event.at))
  const enteredOn = chinaDate(enteredBy(steps).at)
  switch (last.state) {
    case 'submitted':
    case 'transferred':
      return running('acceptance', law.acceptance, enteredOn, today, [])
    case 'odr':
      return running('odr', odrPeriod, enteredOn, today, [])
    case 'terminated': {
      const isTold = steps.some(({ event }) => factsOf(event, 'letter')?.form === 8)
      return isTold ? null : running('telling', law.telling, enteredOn, today, [])
    }
    case 'reported':
    case 'verifying': {
      const isExtended = steps.some(({ event }) => event.action === 'extend')
      const { count, ...period } = verificationPeriod
      const term = { ...period, count: isExtended ? 2 * count : count }
      return running('verification', term, chinaDate(received.event.at), today, [])
    }
    case 'accepted':
    case 'mediating':
    case 'suspended': {
      const accepted = steps.find(({ state }) => state === 'accepted') ?? last
      return running('mediation', law.mediation, chinaDate(accepted.event.at), today, pausesOf(steps, today))
    }
    default:
      return null
  }
}

/** The event that led to the present state; what changed none is passed over. */
function enteredBy(steps: ReturnType<typeof statesOf<CaseEvent>>): CaseEvent {
  const entries = steps.filter(({ state }, index) => state !== steps[index - 1]?.state)
  const [first] = steps
  const entry = entries[entries.length - 1] ?? first
  if (!entry) throw new RangeError('a case without events has no clock')
  return entry.event
}

interface Pause {
  readonly fromOn: string
  readonly toOn: string
}

/** Time of appraisal and testing; a pause that goes on ends today for now. */
function pausesOf(steps: ReturnType<typeof statesOf<CaseEvent>>, today: string): Pause[] {
  return steps.flatMap(({ event, state }, index) => {
    if (state !== 'suspended' || event.ground !== 'appraisal') return []
    if (steps[index - 1]?.state === 'suspended') return []
    const next = steps.slice(index).find((step) => step.state !== 'suspended')
    const fromOn = chinaDate(event.at)
    const toOn = next ? chinaDate(next.event.at) : today
    return [{ fromOn, toOn: toOn < fromOn ? fromOn : toOn }]
  })
}

function running(
  kind: CaseClock['kind'],
  { count, unit, article }: Period,
  startOn: string,
  today: string,
  pauses: readonly Pause[],
): CaseClock {
  const between = unit === 'workday' ? workdaysBetween : daysBetween
  const paused = pauses.reduce((sum, { fromOn, toOn }) => sum + between(fromOn, toOn), 0)
  const due = unit === 'workday' ? addWorkdays(startOn, count + paused) : addDays(startOn, count + paused)
  return {
    kind,
    article,
    day: Math.max(0, between(startOn, today) - paused),
    of: count,
    unit,
    dueOn: due.on,
    overdue: today > due.on,
    provisional: due.provisional,
  }
}

function daysBetween(startOn: string, endOn: string): number {
  return Math.max(0, dayNumber(endOn) - dayNumber(startOn))
}
