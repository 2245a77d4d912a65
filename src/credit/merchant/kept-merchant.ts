import type { Merchant } from '../../../contract/credit'
import { chinaDate, dayNumber } from '../../../domain/calendar/day'
import type { Kept } from '../../kept-answers/kept-answers'
import { recordUnseen } from '../messages/offline'

/**
 * Names the form of a merchant's answer: the beginning of the SHA-256 of its schema. A test fails when the contract
 * changes and this does not, and says the new one: an answer of another form is never put on the page.
 */
export const merchantShape = '5ec7304d'

export const merchantKey = (uscc: string): string => `merchant/${uscc}`

/** Days after which no record is shown from the device: what was repaired or withdrawn since must not live on there. */
const recordDays = 7

/**
 * A kept answer as it may be shown today. A record whose publication has ended since is left out (令107 art. 19), and the
 * verdict with it, for it rested on it; after a week all records are, and what follows from them.
 * @param todayOn `YYYY-MM-DD` at UTC+08:00
 */
export function reopened({ value, at }: Kept<Merchant>, todayOn: string): Merchant {
  const isOld = dayNumber(todayOn) - dayNumber(chinaDate(at)) > recordDays
  const records = value.records.filter(
    ({ publicity: { stopsOn } }) => !isOld && (stopsOn === null || stopsOn > todayOn),
  )
  if (records.length === value.records.length && !isOld) return value
  const shown = new Set(records.map(({ id }) => id))
  return {
    ...value,
    records,
    verdict: { level: 'none', headline: { ...recordUnseen }, reasons: [] },
    checks: value.checks.filter(({ recordId }) => !isOld && (recordId === null || shown.has(recordId))),
    repair: value.repair.filter(({ recordIds }) => recordIds.every((id) => shown.has(id))),
    missing: isOld ? [] : value.missing,
  }
}
