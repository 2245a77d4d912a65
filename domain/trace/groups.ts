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
  const join = (one: string, other: string): void => {
    const [from, to] = [leaderOf(one), leaderOf(other)]
    if (from !== to) leaders.set(from, to)
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
