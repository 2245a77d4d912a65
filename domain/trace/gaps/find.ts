/** 责任可究: where the chain does not close, put as questions with the last party that declared custody. */
import type { ChainGap } from '../chain'
import type { Reading } from '../reading'
import { findUnpacked } from './containers'
import type { FoundGap, Ground } from './found'
import { findUnknownInputs } from './inputs'
import { findMovements } from './movements'
import { findSales } from './sales'
import { findImpossibleSpeed } from './speed'

/** Kinds that rest on what is not there, and cannot be told from a part of the events. */
const ofAbsence: ReadonlySet<ChainGap['kind']> = new Set([
  'shipped-not-received',
  'parent-without-child',
  'unknown-input',
])

/** @param isWhole false when the walk was cut short: then what is missing asks nothing */
export function findGaps(ground: Ground, isWhole: boolean): ChainGap[] {
  const { gaps, legs } = findMovements(ground)
  const found = [
    ...gaps,
    ...findUnpacked(ground),
    ...findUnknownInputs(ground),
    ...findSales(ground),
    ...findImpossibleSpeed(ground, legs),
  ].filter(({ kind }) => isWhole || !ofAbsence.has(kind))
  if (found.length === 0) return []
  const custodians = new Custodians(ground)
  const order = new Map(ground.readings.map((reading, place) => [reading, place]))
  const placeOf = ({ at }: FoundGap) => order.get(at) ?? 0
  return found
    .sort((a, b) => placeOf(a) - placeOf(b) || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))
    .map(({ kind, question, at, custodian }) => ({
      kind,
      question,
      eventID: at.eventID,
      lastCustodianId: (custodian && custodians.of(custodian)) ?? custodians.of(at),
      placeId: at.placeId,
      at: new Date(at.time).toISOString(),
    }))
}

/** The last party that declared custody, for each event of its goods. */
class Custodians {
  private readonly last = new Map<Reading, string | null>()

  constructor({ groups }: Ground) {
    for (const readings of groups) {
      let party: string | null = null
      for (const reading of readings) {
        party = reading.partyId ?? party
        if (party !== null || !this.last.has(reading)) this.last.set(reading, this.last.get(reading) ?? party)
      }
    }
  }

  of(reading: Reading): string | null {
    return reading.partyId ?? this.last.get(reading) ?? null
  }
}
