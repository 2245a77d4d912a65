/** What lies in a container by the events of its packing. */
import type { EventIndex } from './event-index'

export interface Contents {
  /** In the order in which they were put in. */
  readonly things: readonly string[]
  /** When something was last put in, seen there or taken out, milliseconds; null: no event tells of any content. */
  readonly asOf: number | null
  /** Something lay in it, and all of it was taken out. */
  readonly isEmptied: boolean
}

/**
 * What a container holds after the last event that names it as a parent (EPCIS 2.0, 7.4.3: ADD puts in, DELETE takes
 * out, without children everything; OBSERVE tells what was seen in it). The index must hold the events of the container.
 */
export function contentsOf(index: EventIndex, container: string): Contents {
  const inside = new Set<string>()
  let asOf: number | null = null
  for (const { type, action, things, time } of index.ofParent(container)) {
    if (type !== 'AggregationEvent' && type !== 'AssociationEvent') continue
    asOf = time
    if (action !== 'DELETE') things.forEach((thing) => inside.add(thing))
    else if (things.length === 0) inside.clear()
    else things.forEach((thing) => inside.delete(thing))
  }
  return { things: [...inside], asOf, isEmptied: asOf !== null && inside.size === 0 }
}
