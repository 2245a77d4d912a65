/** Which events tell the way of the same goods. */
import type { Reading } from './reading'

/** Of one thing; of several once they were joined: then all but one say into which. */
interface Group {
  into: Group | null
  things: number
  readonly readings: Reading[]
}

/**
 * Things that lay in each other move together and make one group, whose readings are in the order given. What was used
 * up ends its own group with the transformation.
 * @param belongs whether a thing is part of the chain; everything else an event names is ignored
 */
export function groupsOf(
  readings: readonly Reading[],
  belongs: (thing: string) => boolean,
): readonly (readonly Reading[])[] {
  const groups = new Map<string, Group | null>()
  const groupOf = (thing: string): Group | null => {
    const known = groups.get(thing)
    if (known !== undefined) return known === null ? null : wholeOf(known)
    const made: Group | null = belongs(thing) ? { into: null, things: 1, readings: [] } : null
    groups.set(thing, made)
    return made
  }
  for (const { parent, things } of readings) {
    if (parent === null) continue
    for (const thing of things) join(groupOf(parent), groupOf(thing))
  }
  const put = (thing: string, reading: Reading): void => {
    const list = groupOf(thing)?.readings
    if (list && list[list.length - 1] !== reading) list.push(reading)
  }
  for (const reading of readings) {
    if (reading.parent !== null) put(reading.parent, reading)
    for (const thing of reading.things) put(thing, reading)
    for (const input of reading.inputs) put(input, reading)
  }
  return [...groups.values()].flatMap((group) =>
    group === null || group.readings.length === 0 ? [] : [group.readings],
  )
}

function wholeOf(group: Group): Group {
  let at = group
  while (at.into) {
    // Every second link is shortened on the way, so that long rows of containers stay cheap.
    at.into = at.into.into ?? at.into
    at = at.into
  }
  return at
}

/** The smaller joins the larger: a lot on thousands of pallets stays one link away from each. */
function join(one: Group | null, other: Group | null): void {
  if (!one || !other || one === other) return
  const [from, to] = one.things > other.things ? [other, one] : [one, other]
  from.into = to
  to.things += from.things
}
