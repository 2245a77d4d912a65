/** Shipments and receipts that do not meet. */
import { say } from '../../text'
import type { Reading } from '../reading'
import { isIncoming } from '../vocabulary'
import type { FoundGap, Ground } from './found'

/**
 * Days after which a missing receipt is asked about: within them goods may still be on the road, or the record of their
 * receipt on its way. When the goods are seen elsewhere it is asked at once.
 */
export const RECEIPT_DAYS = 10
const MS_PER_DAY = 86_400_000

/** A shipment and the receipt that closes it. */
export interface Leg {
  readonly ship: Reading
  readonly receipt: Reading
}

export interface Movements {
  readonly gaps: readonly FoundGap[]
  readonly legs: readonly Leg[]
}

export function findMovements(ground: Ground): Movements {
  const gaps: FoundGap[] = []
  const legs: Leg[] = []
  for (const group of ground.groups) {
    const shipped = group.filter(({ step }) => step === 'shipping')
    const open = new Set(group.filter(({ step }) => isIncoming(step) || step === 'void_shipping'))
    const left = matchByWindow(matchByPlace(shipped, open, legs), shipped, open, legs)
    if (left.length === 0) continue
    const early = receiptsByPlace(open)
    const seen = new Sightings(ground, group)
    for (const ship of left) {
      const receipt = takeEarly(ship, early, open)
      if (receipt) gaps.push(receivedBeforeShipped(ship, receipt))
      else {
        const gap = notReceived(ship, seen, ground.facts.now)
        if (gap) gaps.push(gap)
      }
    }
  }
  return { gaps, legs }
}

function receivedBeforeShipped(ship: Reading, at: Reading): FoundGap {
  const question = say(
    '收货记录早于发货记录：哪一个时间不对？',
    'Received before it was shipped: which of the two times is wrong?',
  )
  return { kind: 'received-before-shipped', question, at, custodian: ship }
}

function notReceived(ship: Reading, seen: Sightings, now: number): FoundGap | null {
  const base = { kind: 'shipped-not-received', at: ship, custodian: ship } as const
  if (seen.isElsewhere(ship)) {
    const question = say(
      '发货以后没有收货记录，货却又出现在别处：中间由谁保管？',
      'Shipped, no receipt is recorded, and then seen elsewhere: who held the goods in between?',
    )
    return { ...base, question }
  }
  if (now - ship.time < RECEIPT_DAYS * MS_PER_DAY) return null
  const question = say(
    `发货已满 ${RECEIPT_DAYS} 天，还没有收货记录：货到了哪里，这一段由谁保管？`,
    `Shipped ${RECEIPT_DAYS} days ago or more and no receipt is recorded: where did the goods go, and who held them?`,
  )
  return { ...base, question }
}

/** Where goods are seen when they neither leave nor come. */
class Sightings {
  private readonly lastAt = new Map<string, number>()

  constructor(
    private readonly ground: Ground,
    group: readonly Reading[],
  ) {
    for (const { time, step, placeId } of group)
      if (placeId !== null && step !== 'shipping' && !isIncoming(step)) this.lastAt.set(placeId, time)
  }

  /** Whether shipped goods are seen where they were sent; of single things, anywhere else. */
  isElsewhere(ship: Reading): boolean {
    if (ship.destinations.some((place) => (this.lastAt.get(place) ?? -Infinity) > ship.time)) return true
    const { index, spans } = this.ground
    const singles = ship.things.slice(0, ship.instances)
    return (ship.parent === null ? singles : [ship.parent, ...singles]).some((thing) =>
      [index.ofThing(thing).at(-1), index.ofParent(thing).at(-1)].some(
        (last) =>
          last !== undefined &&
          last.time > ship.time &&
          last.placeId !== null &&
          last.placeId !== ship.placeId &&
          last.step !== 'shipping' &&
          spans.holds(thing, last.time),
      ),
    )
  }
}

/** Open receipts by every identifier of their place and party, in the order of time. */
function receiptsByPlace(open: Iterable<Reading>): Map<string, Reading[]> {
  const byPlace = new Map<string, Reading[]>()
  const put = (id: string, receipt: Reading): void => {
    const list = byPlace.get(id)
    if (list) list.push(receipt)
    else byPlace.set(id, [receipt])
  }
  for (const receipt of open) {
    const { placeId, partyId, readPointId } = receipt
    if (placeId !== null) put(placeId, receipt)
    if (partyId !== null && partyId !== placeId) put(partyId, receipt)
    if (readPointId !== null && readPointId !== placeId && readPointId !== partyId) put(readPointId, receipt)
  }
  return byPlace
}

/** Pairs each shipment with the first open receipt where it was sent; returns the shipments left over. */
function matchByPlace(shipped: readonly Reading[], open: Set<Reading>, legs: Leg[]): Reading[] {
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
      legs.push({ ship, receipt })
      return false
    }
    return true
  })
}

/** Pairs what is left with a receipt before the goods were shipped again; returns the shipments left over. */
function matchByWindow(
  left: readonly Reading[],
  shipped: readonly Reading[],
  open: Set<Reading>,
  legs: Leg[],
): Reading[] {
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
    legs.push({ ship, receipt })
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
