import { dice } from '../../../mock/dice'

/**
 * What may happen to one request. lost: it never arrives · unanswered: it arrives, and its answer is lost · half: half
 * of its body arrives · broken: it is answered with 500 · busy: it is answered with 503.
 */
export type RequestFault = 'none' | 'lost' | 'unanswered' | 'half' | 'broken' | 'busy'
const requestFaults = ['none', 'lost', 'unanswered', 'half', 'broken', 'busy'] as const

/** What may happen to the whole app, while a request is on its way or while the person writes. */
export type Mishap = 'offline' | 'reload' | 'killed' | 'closed' | 'second-tab'

export interface Schedule<Kind extends string> {
  readonly seed: string
  readonly photos: number
  /** How often send is pressed in one go. */
  readonly taps: number
  /** Days by which the device's clock is wrong, at the start and after each restart. */
  readonly clockDays: readonly number[]
  /** While the person writes, before they press send. */
  readonly whileWriting: Kind | null
  /** By the number of the request that carries something of the case, 0 for the first. */
  readonly requests: readonly RequestFault[]
  readonly mishaps: ReadonlyMap<number, Kind>
}

/** The same seed gives the same schedule on every machine. */
export function scheduleOf<Kind extends string>(seed: string, kinds: readonly Kind[]): Schedule<Kind> {
  const chance = dice(seed)
  const photos = chance.whole(2, 3)
  const taps = chance.whole(1, 3)
  const clockDays = Array.from({ length: 6 }, () => chance.pick([-1, 0, 1]))
  const whileWriting = chance.chance(0.3) ? chance.pick(kinds) : null
  // A photo takes one request to begin and two for its pieces; faults fall on two of three.
  const requests = Array.from({ length: chance.whole(2, 12) }, () =>
    chance.chance(2 / 3) ? chance.pick(requestFaults) : 'none',
  )
  const mishaps = new Map(
    Array.from({ length: chance.whole(0, 3) }, () => [chance.whole(0, 10), chance.pick(kinds)] as const),
  )
  return { seed, photos, taps, clockDays, whileWriting, requests, mishaps }
}

/** Says all of it in one line, for the name of a test. */
export function inWords(schedule: Schedule<string>): string {
  const { seed, photos, taps, clockDays, whileWriting, requests, mishaps } = schedule
  const parts = [
    `${photos} photos`,
    `${taps} taps`,
    `clock ${clockDays.slice(0, 1 + mishaps.size).join('/')} d`,
    ...(whileWriting === null ? [] : [`${whileWriting} while writing`]),
    `requests ${requests.join(' ')}`,
    ...[...mishaps].map(([at, kind]) => `${kind} at ${at}`),
  ]
  return `${seed}: ${parts.join(', ')}`
}
