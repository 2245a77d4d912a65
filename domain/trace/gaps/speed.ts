/** The same goods in two places sooner than anything travels. */
import { leastKmBetween } from '../../regions/distance'
import { englishCount, englishNumber } from '../../figures'
import { say } from '../../text'
import type { Reading } from '../reading'
import type { FoundGap, Ground } from './found'
import type { Leg } from './movements'

/** Kilometres an hour: no aeroplane is faster from door to door. */
export const IMPOSSIBLE_KMH = 1000

/**
 * Looks at two records of one single thing that follow each other, and at a shipment and its receipt. Lots are not
 * followed from record to record: parts of one may be in many places.
 */
export function findImpossibleSpeed({ readings, spans, facts }: Ground, legs: readonly Leg[]): FoundGap[] {
  const { pointOf } = facts
  if (!pointOf) return []
  const last = new Map<string, Reading>()
  const gaps = new Map<Reading, FoundGap>()
  const look = (before: Reading, at: Reading): void => {
    if (before.placeId === null || at.placeId === null || before.placeId === at.placeId || gaps.has(at))
      return
    const [from, to] = [pointOf(before.placeId), pointOf(at.placeId)]
    if (!from || !to) return
    const km = Math.round(leastKmBetween(from, to))
    const hours = (at.time - before.time) / 3_600_000
    if (km > IMPOSSIBLE_KMH * hours) gaps.set(at, gapOf(before, at, km, hours))
  }
  for (const at of readings) {
    const singles = at.things.slice(0, at.instances)
    for (const thing of at.parent === null ? singles : [at.parent, ...singles]) {
      if (!spans.has(thing)) continue
      const before = last.get(thing)
      if (before) look(before, at)
      last.set(thing, at)
    }
  }
  for (const { ship, receipt } of legs) look(ship, receipt)
  return [...gaps.values()]
}

function gapOf(custodian: Reading, at: Reading, km: number, hours: number): FoundGap {
  const minutes = Math.round(hours * 60)
  const zh = minutes < 60 ? `${minutes} 分钟` : `${Math.round(minutes / 6) / 10} 小时`
  const en =
    minutes < 60 ? englishCount(minutes, 'minute') : englishCount(Math.round(minutes / 6) / 10, 'hour')
  const question = say(
    `两地至少相距 ${km} 公里，两条记录只隔 ${zh}：哪一个地点或时间不对？（按每小时不超过 ${IMPOSSIBLE_KMH} 公里算）`,
    `The two places are at least ${englishNumber(km)} km apart and the records only ${en}: which place or time is wrong? (counted with at most ${englishNumber(IMPOSSIBLE_KMH)} km an hour)`,
  )
  return { kind: 'impossible-speed', question, at, custodian }
}
