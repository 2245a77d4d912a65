import type { EpcisEvent } from '../../../domain/trace/event'
import { walk } from '../../../domain/trace/walk'
import { enterprisePhones } from '../../../server/enterprise-phones'
import { systemClock } from '../../../server/db/clock.port'
import type { Store } from '../../../server/db/store'
import { ChainService } from '../../../server/trace/chain.service'
import { EventReader } from '../../../server/trace/event.reader'
import { ProductRepository } from '../../../server/trace/product.repository'
import { Load } from '../search/load'
import { BenchServer } from '../search/server'
import { percentiles, timed, type Percentiles } from '../search/timing'
import { askedLot } from './fill'
import { largeEvents, largeLot, usualLot, type BenchLot } from './world'

const ASKED = 300
const WARM_UP = 30
const WALKS = 5

const usualLots = (lots: number): BenchLot[] =>
  Array.from({ length: ASKED }, (_, number) => usualLot(askedLot(number, lots)))
const large = (): BenchLot[] => Array.from({ length: ASKED }, () => largeLot)

export interface Measured {
  readonly large: Percentiles
  readonly usual: Percentiles
}

/** The chain alone, at function level. @throws when the large lot is not the one that was asked for */
export async function measure({ db }: Store, lots: number): Promise<Measured> {
  const chains = new ChainService({
    products: new ProductRepository(db),
    events: new EventReader(db),
    clock: systemClock,
    phonesOf: (usccs) => enterprisePhones(db, usccs),
  })
  const ask = (lot: BenchLot) => chains.of({ ...lot, serial: undefined })
  const { stepCount, levels, gapCount, isTruncated } = await ask(largeLot)
  if (stepCount !== largeEvents || levels !== 6 || gapCount !== 0 || isTruncated)
    throw new Error(`the large lot has ${stepCount} events, ${levels} levels, ${gapCount} gaps`)
  return {
    large: await percentilesOf(large(), ask),
    usual: await percentilesOf(usualLots(lots), ask),
  }
}

/** The product's answer with the chain in it, by the real server in a process of its own. */
export async function overHttp(
  dataDir: string,
  env: Readonly<Record<string, string>>,
  lots: number,
): Promise<Measured & { readonly serverPeakMb: number }> {
  const server = await BenchServer.start(dataDir, env)
  const load = new Load(`${server.origin}/api/v1`)
  const ask = ({ gtin, lot }: BenchLot) => load.call(`/products/${gtin}?lot=${lot}`)
  try {
    return {
      large: await percentilesOf(large(), ask),
      usual: await percentilesOf(usualLots(lots), ask),
      serverPeakMb: server.peakMb(),
    }
  } finally {
    load.close()
    await server.stop()
  }
}

async function percentilesOf(
  lots: readonly BenchLot[],
  ask: (lot: BenchLot) => Promise<unknown>,
): Promise<Percentiles> {
  for (const lot of lots.slice(0, WARM_UP)) await ask(lot)
  return percentiles(await timed(lots, ask))
}

/** The engine alone over 100 000 events of one lot, each four on a pallet of their own: ms, the best and the worst. */
export function walkOfMany(): { readonly best: number; readonly worst: number } {
  const events = manyEvents()
  const times = Array.from({ length: WALKS }, () => {
    const begun = performance.now()
    const { readings } = walk(events, 'lot', { now: Date.now() })
    if (readings.length !== events.length) throw new Error('the walk lost events')
    return Math.round(performance.now() - begun)
  })
  return { best: Math.min(...times), worst: Math.max(...times) }
}

/** Out of JSON, as every captured event is: objects put together by spreads are each of a hidden class of its own. */
export function manyEvents(): EpcisEvent[] {
  const trips = Array.from({ length: 25_000 }, (_, number) => tripOf(number)).flat()
  return JSON.parse(JSON.stringify(trips)) as EpcisEvent[]
}

function tripOf(number: number): EpcisEvent[] {
  const pallet = `https://id.gs1.org/00/${String(number).padStart(18, '0')}`
  const base = (hour: number, bizStep: string, place: string) => ({
    eventID: `urn:bench:${number}-${hour}`,
    eventTime: `2026-03-01T0${hour}:00:00Z`,
    eventTimeZoneOffset: '+00:00',
    bizStep,
    bizLocation: { id: place },
  })
  const pack = {
    type: 'AggregationEvent',
    parentID: pallet,
    childQuantityList: [{ epcClass: 'lot' }],
  } as const
  const move = { type: 'ObjectEvent', action: 'OBSERVE', epcList: [pallet] } as const
  const shop = `shop ${number}`
  return [
    { ...base(1, 'packing', 'maker'), ...pack, action: 'ADD' },
    {
      ...base(2, 'shipping', 'maker'),
      ...move,
      sourceList: [{ type: 'possessing_party', source: 'maker' }],
      destinationList: [{ type: 'location', destination: shop }],
    },
    { ...base(3, 'receiving', shop), ...move },
    { ...base(4, 'unpacking', shop), ...pack, action: 'DELETE' },
  ]
}
