/** The way over the provinces. */
import type { Reading } from './reading'

export interface RouteStop {
  /** First two digits of GB/T 2260. */
  readonly province: string
  /** RFC 3339 UTC. */
  readonly firstAt: string
  readonly steps: number
}

export interface Route {
  /** In the order in which they were first reached. */
  readonly stops: readonly RouteStop[]
  /** Each way once, in the order of time. */
  readonly legs: readonly { readonly from: string; readonly to: string }[]
}

/**
 * @param readings the chain's events in the order of time
 * @param groups the same by the goods they are about (`groupsOf`): a line is drawn only along the same goods
 * @param provinceOf of a place, null when unknown
 */
export function routeOf(
  readings: readonly Reading[],
  groups: readonly (readonly Reading[])[],
  provinceOf: (placeId: string) => string | null,
): Route {
  const stops = new Map<string, { at: number; steps: number }>()
  for (const { placeId, time } of readings) {
    const province = placeId === null ? null : provinceOf(placeId)
    if (province === null) continue
    const stop = stops.get(province)
    if (stop) stop.steps += 1
    else stops.set(province, { at: time, steps: 1 })
  }
  const legs = new Map<string, { from: string; to: string; time: number }>()
  for (const group of groups) {
    let last: string | null = null
    for (const { placeId, time } of group) {
      const province = placeId === null ? null : provinceOf(placeId)
      if (province === null) continue
      const key = `${last} ${province}`
      if (last !== null && last !== province && time < (legs.get(key)?.time ?? Infinity))
        legs.set(key, { from: last, to: province, time })
      last = province
    }
  }
  return {
    stops: [...stops].map(([province, { at, steps }]) => ({
      province,
      firstAt: new Date(at).toISOString(),
      steps,
    })),
    legs: [...legs.values()]
      .sort((a, b) => a.time - b.time || (a.from + a.to < b.from + b.to ? -1 : 1))
      .map(({ from, to }) => ({ from, to })),
  }
}
