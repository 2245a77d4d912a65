import { createHash } from 'node:crypto'
import { canonicalJson } from '../canonical-json'

/** Append-only logs whose every event seals the ones before it: of complaints, and of requests to correct records. */

/** What the first event of a log follows. */
export const chainStart = '0'.repeat(64)

/** Where an event stands in its log. */
export interface ChainPlace {
  /** 1, 2, 3… within the log. */
  readonly seq: number
  /** Of the event before, `chainStart` for the first. */
  readonly prevHash: string
}

/** SHA-256 over all that an event says, its place included and through it all before it, hexadecimal. */
export function eventHash<Event extends ChainPlace>(event: Event & { readonly hash?: string }): string {
  const { hash: _own, ...covered } = event
  return sha256OfJson(covered)
}

/**
 * The events as they stand behind the last one of a log, each with its place and hash.
 * @param last the newest event of the log; null when these are the first
 */
export function chained<Facts extends object>(
  last: { readonly seq: number; readonly hash: string } | null,
  events: readonly Facts[],
): (Facts & ChainPlace & { readonly hash: string })[] {
  let { seq, hash } = last ?? { seq: 0, hash: chainStart }
  return events.map((facts) => {
    seq += 1
    const placed = { ...facts, seq, prevHash: hash }
    hash = eventHash(placed)
    return { ...placed, hash }
  })
}

/**
 * Checks the events of one log, oldest first.
 * @returns the `seq` at which the chain does not hold, null when it is whole
 */
export function brokenLink<Event extends ChainPlace>(
  events: readonly (Event & { readonly hash: string })[],
): number | null {
  let before = chainStart
  for (const [index, event] of events.entries()) {
    if (event.seq !== index + 1 || event.prevHash !== before || eventHash(event) !== event.hash)
      return event.seq
    before = event.hash
  }
  return null
}

/** SHA-256 of a value as canonical JSON, hexadecimal: the same content gives the same digest. */
export function sha256OfJson(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}
