/** 责任可究: where the chain does not close, put as questions with the last party that declared custody. */
import { say } from '../text'
import type { ChainGap, GapKind } from './chain'
import type { Reading } from './reading'
import { isIncoming } from './vocabulary'

const questions: Readonly<Record<GapKind, ChainGap['question']>> = {
  'shipped-not-received': say(
    '发货以后没有收货记录：货到了哪里，这一段由谁保管？',
    'Shipped, but no receipt is recorded: where did the goods go, and who held them?',
  ),
  'received-before-shipped': say(
    '收货记录早于发货记录：哪一个时间不对？',
    'Received before it was shipped: which of the two times is wrong?',
  ),
}

interface Movements {
  /** In the order of time, both. */
  readonly shipped: Reading[]
  readonly closed: Reading[]
}

/**
 * The gaps of a chain.
 * @param readings the chain's events in the order of time
 * @param items what belongs to the chain; everything else an event names is ignored
 */
export function findGaps(readings: readonly Reading[], items: ReadonlyMap<string, unknown>): ChainGap[] {
  const gaps: { gap: ChainGap; time: number }[] = []
  for (const { shipped, closed } of movementsByGroup(readings, items)) {
    const open = new Set(closed)
    const left = matchByWindow(matchByPlace(shipped, open), shipped, open)
    const early = receiptsByPlace(open)
    for (const ship of left) {
      const receipt = takeEarly(ship, early, open)
      const at = receipt ?? ship
      gaps.push({
        time: at.time,
        gap: gapOf(receipt ? 'received-before-shipped' : 'shipped-not-received', at, ship),
      })
    }
  }
  return gaps.sort((a, b) => a.time - b.time).map(({ gap }) => gap)
}

function gapOf(kind: GapKind, at: Reading, ship: Reading): ChainGap {
  return {
    kind,
    question: questions[kind],
    eventID: at.event.eventID,
    lastCustodianId: ship.partyId,
    placeId: at.placeId,
    at: new Date(at.time).toISOString(),
  }
}

/** Things that lay in each other move together: one group of movements each. */
function movementsByGroup(
  readings: readonly Reading[],
  items: ReadonlyMap<string, unknown>,
): Iterable<Movements> {
  const leaders = new Map<string, string>()
  const leader = (thing: string): string => {
    let at = thing
    for (let next = leaders.get(at); next !== undefined && next !== at; next = leaders.get(at)) at = next
    leaders.set(thing, at)
    return at
  }
  for (const { parent, things } of readings) {
    if (parent === null || !items.has(parent)) continue
    for (const thing of things) if (items.has(thing)) leaders.set(leader(thing), leader(parent))
  }
  const groups = new Map<string, Movements>()
  for (const reading of readings) {
    const goes = reading.step === 'shipping'
    if (!goes && !isIncoming(reading.step) && reading.step !== 'void_shipping') continue
    const named = reading.parent === null ? reading.things : [reading.parent, ...reading.things]
    for (const group of new Set(named.filter((thing) => items.has(thing)).map(leader))) {
      const movements = groups.get(group) ?? { shipped: [], closed: [] }
      groups.set(group, movements)
      ;(goes ? movements.shipped : movements.closed).push(reading)
    }
  }
  return groups.values()
}

/** Open receipts by every identifier of their place and party, in the order of time. */
function receiptsByPlace(open: Iterable<Reading>): Map<string, Reading[]> {
  const byPlace = new Map<string, Reading[]>()
  for (const receipt of open) {
    for (const id of new Set([receipt.placeId, receipt.partyId, receipt.event.readPoint?.id])) {
      if (id === null || id === undefined) continue
      const list = byPlace.get(id)
      if (list) list.push(receipt)
      else byPlace.set(id, [receipt])
    }
  }
  return byPlace
}

/** Pairs each shipment with the first open receipt where it was sent; returns the shipments left over. */
function matchByPlace(shipped: readonly Reading[], open: Set<Reading>): Reading[] {
  const byPlace = receiptsByPlace(open)
  const heads = new Map<string, number>()
  return shipped.filter((ship) => {
    for (const id of ship.destinations) {
      const list = byPlace.get(id) ?? []
      let head = heads.get(id) ?? 0
      // Shipments come in the order of time, so a receipt passed over here is too early for all later ones.
      for (let receipt = list[head]; receipt; receipt = list[++head]) {
        if (open.has(receipt) && receipt.time >= ship.time) break
      }
      heads.set(id, head)
      const receipt = list[head]
      if (!receipt) continue
      open.delete(receipt)
      return false
    }
    return true
  })
}

/** Pairs what is left with a receipt before the goods were shipped again; returns the shipments left over. */
function matchByWindow(left: readonly Reading[], shipped: readonly Reading[], open: Set<Reading>): Reading[] {
  const receipts = [...open]
  let head = 0
  let following = 0
  return left.filter((ship) => {
    while ((shipped[following]?.time ?? Infinity) <= ship.time) following += 1
    while ((receipts[head]?.time ?? Infinity) < ship.time) head += 1
    const receipt = receipts[head]
    if (!receipt || receipt.time > (shipped[following]?.time ?? Infinity)) return true
    head += 1
    open.delete(receipt)
    return false
  })
}

/** An open receipt at the shipment's destination although it is the earlier of the two. */
function takeEarly(
  ship: Reading,
  byPlace: ReadonlyMap<string, Reading[]>,
  open: Set<Reading>,
): Reading | null {
  for (const id of ship.destinations) {
    const list = byPlace.get(id)
    while (list?.[0] && !open.has(list[0])) list.shift()
    const receipt = list?.[0]
    if (receipt && receipt.time < ship.time) {
      open.delete(receipt)
      return receipt
    }
  }
  return null
}
