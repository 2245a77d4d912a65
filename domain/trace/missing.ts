/** What the record of a chain lacks: partial data is shown as partial. */
import { englishCount } from '../figures'
import { say, type Text } from '../text'
import type { EventIndex } from './event-index'
import { packs, type Reading } from './reading'

interface Found {
  /** The chain's events in the order of time. */
  readonly readings: readonly Reading[]
  readonly index: EventIndex
  readonly start: readonly string[]
  readonly truncated: boolean
}

export function missingFrom({ readings, index, start, truncated }: Found): Text[] {
  const missing: Text[] = []
  const count = readings.length
  if (truncated)
    missing.push(
      say(
        '记录太多，只查了一部分；没有查到的不当作缺口。',
        'There are too many records and only a part was looked at; what was not seen is not taken for a gap.',
      ),
    )
  if (count === 0) return missing
  if (
    !truncated &&
    !start.some((thing) => index.ofThing(thing).some(isOrigin)) &&
    !hasOriginInside(index, start)
  )
    missing.push(
      say(
        '没有它在哪里生产的记录，只能从第一条看起。',
        'No record says where it was made; the way begins with the first one there is.',
      ),
    )
  const unheld = readings.filter(({ partyId }) => partyId === null).length
  if (unheld > 0)
    missing.push(
      say(
        `${count} 步里有 ${unheld} 步没有写明经手人。`,
        `${unheld} of ${englishCount(count, 'step')} ${unheld === 1 ? 'does' : 'do'} not name who held the goods.`,
      ),
    )
  const unplaced = readings.filter(({ placeId }) => placeId === null).length
  if (unplaced > 0)
    missing.push(
      say(
        `${count} 步里有 ${unplaced} 步没有写明地点。`,
        `${unplaced} of ${englishCount(count, 'step')} ${unplaced === 1 ? 'does' : 'do'} not name a place.`,
      ),
    )
  const { wrong, undated } = index.leftOut
  if (wrong > 0)
    missing.push(
      say(
        `${wrong} 条记录已被申报有误，没有算进来。`,
        `Declared to be in error and left out: ${englishCount(wrong, 'record')}.`,
      ),
    )
  if (undated > 0)
    missing.push(
      say(
        `${undated} 条记录的时间读不懂，没有算进来。`,
        `Without a readable time and left out: ${englishCount(undated, 'record')}.`,
      ),
    )
  return missing
}

/** Whether an event tells how a thing came to be. */
function isOrigin({ type, action }: Reading): boolean {
  return type === 'TransformationEvent' || (type === 'ObjectEvent' && action === 'ADD')
}

/** Of a case it is enough that what lies in it has an origin. */
function hasOriginInside(index: EventIndex, start: readonly string[]): boolean {
  return start.some((container) =>
    index
      .ofParent(container)
      .some(
        (reading) =>
          packs(reading, 'ADD') && reading.things.some((thing) => index.ofThing(thing).some(isOrigin)),
      ),
  )
}
