import type { Chain as ShownChain, ChainOnward, ChainStep } from '../../contract/chain'
import type { Chain } from '../../domain/trace/chain'
import type { EpcisEvent } from '../../domain/trace/event'
import type { Reading } from '../../domain/trace/reading'
import { routeOf } from '../../domain/trace/route'
import { titleOf } from '../../domain/trace/vocabulary'
import type { ChainActors } from './chain-actors'
import { detailsOf, documentsOf } from './chain-papers.presenter'
import { sensorsOf } from './chain-sensors.presenter'

/** What a person looks at on a phone: of a longer way its beginning and its end. */
const firstSteps = 40
const lastSteps = 20
const shownGaps = 20
const shownHolders = 30

/** The steps of a chain that are shown. */
export function shownOf({ readings }: Chain): readonly Reading[] {
  const isLong = readings.length > firstSteps + lastSteps
  return isLong ? [...readings.slice(0, firstSteps), ...readings.slice(-lastSteps)] : readings
}

/**
 * @param whole the events of what is shown, by their ids
 * @param counts whether a thing belongs to the chain
 */
export function presentChain(
  chain: Chain,
  whole: ReadonlyMap<string, EpcisEvent>,
  counts: (thing: string) => boolean,
  actors: ChainActors,
): ShownChain {
  const { readings, gaps, custody, levels, missing, truncated } = chain
  const shown = shownOf(chain)
  const omitted = readings.length - shown.length
  const before = readings[firstSteps - 1]
  const [first, last] = [readings[0], readings.at(-1)]
  const { stops, legs } = routeOf(readings, chain.groups, (id) => actors.provinceOf(id))
  return {
    steps: shown.map((reading) => stepOf(reading, whole.get(reading.eventID), counts, actors)),
    stepCount: readings.length,
    omitted: omitted > 0 && before ? { afterEventId: before.eventID, count: omitted } : null,
    firstAt: first ? new Date(first.time).toISOString() : null,
    lastAt: last ? new Date(last.time).toISOString() : null,
    levels: readings.length === 0 ? 0 : levels,
    gaps: gaps.slice(0, shownGaps).map(({ kind, question, eventID, lastCustodianId, placeId, at }) => ({
      kind,
      question: { ...question },
      afterEventId: eventID,
      lastCustodian: actors.orNull(lastCustodianId),
      place: actors.orNull(placeId),
      at,
    })),
    gapCount: gaps.length,
    holders: custody.slice(0, shownHolders).map(({ holderId, isDeclared, from, to, eventIDs }) => ({
      actor: actors.get(holderId),
      from,
      to,
      isDeclared,
      events: eventIDs.length,
    })),
    holderCount: custody.length,
    route: { stops: [...stops], legs: [...legs] },
    onward: onwardOf(chain, actors),
    missing: missing.map((text) => ({ ...text })),
    isTruncated: truncated,
  }
}

function stepOf(
  reading: Reading,
  event: EpcisEvent | undefined,
  counts: (thing: string) => boolean,
  actors: ChainActors,
): ChainStep {
  const { eventID, type, time, step, placeId, partyId } = reading
  if (!event) throw new Error(`${eventID} was read and is not stored`)
  return {
    eventId: eventID,
    at: new Date(time).toISOString(),
    bizStep: step,
    title: { ...titleOf(type, step) },
    place: actors.orNull(placeId),
    party: actors.orNull(partyId),
    documents: documentsOf(event),
    sensors: sensorsOf(event),
    details: detailsOf(reading, event, counts),
  }
}

function onwardOf({ onward }: Chain, actors: ChainActors): ChainOnward {
  const { made, containers, places, sold, truncated } = onward
  const reached = new Set(places.map(({ placeId }) => placeId))
  const byProvince = new Map<string | null, number>()
  for (const placeId of reached) {
    const province = actors.provinceOf(placeId)
    byProvince.set(province, (byProvince.get(province) ?? 0) + 1)
  }
  return {
    made: made.length,
    containers,
    places: reached.size,
    areas: [...byProvince]
      .map(([province, count]) => ({ province, places: count }))
      .sort((a, b) => b.places - a.places || ((a.province ?? '99') < (b.province ?? '99') ? -1 : 1)),
    sold: sold && { ...sold, places: places.filter(({ isSale }) => isSale).length },
    isTruncated: truncated,
  }
}
