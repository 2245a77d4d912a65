/** Which events tell the way of the same goods. */
import type { Reading } from './reading'

/**
 * Things that lay in each other move together and make one group, whose readings are in the order given. What was used
 * up ends its own group with the transformation.
 * @param belongs whether a thing is part of the chain; everything else an event names is ignored
 */
export function groupsOf(
  readings: readonly Reading[],
  belongs: (thing: string) => boolean,
): ReadonlyMap<string, readonly Reading[]> {
  const leaders = new Map<string, string>()
  const leaderOf = (thing: string): string => {
    let at = thing
    for (let next = leaders.get(at); next !== undefined; next = leaders.get(at)) {
      // Every second link is shortened on the way, so that long rows of containers stay cheap.
      const beyond = leaders.get(next)
      if (beyond !== undefined) leaders.set(at, beyond)
      at = next
    }
    return at
  }
  // The smaller joins the larger: a lot on thousands of pallets stays one link away from each.
  const sizes = new Map<string, number>()
  const sizeOf = (leader: string): number => sizes.get(leader) ?? 1
  const join = (one: string, other: string): void => {
    const a = leaderOf(one)
    const b = leaderOf(other)
    if (a === b) return
    const [from, to] = sizeOf(a) > sizeOf(b) ? [b, a] : [a, b]
    leaders.set(from, to)
    sizes.set(to, sizeOf(a) + sizeOf(b))
  }
  for (const { parent, things } of readings) {
    if (parent === null || !belongs(parent)) continue
    for (const thing of things) if (belongs(thing)) join(thing, parent)
  }
  const groups = new Map<string, Reading[]>()
  const put = (thing: string, reading: Reading): void => {
    if (!belongs(thing)) return
    const group = leaderOf(thing)
    const list = groups.get(group)
    if (!list) groups.set(group, [reading])
    else if (list[list.length - 1] !== reading) list.push(reading)
  }
  for (const reading of readings) {
    if (reading.parent !== null) put(reading.parent, reading)
    for (const thing of reading.things) put(thing, reading)
    for (const input of reading.inputs) put(input, reading)
  }
  return groups
}
