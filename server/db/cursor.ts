import { Compile } from 'typebox/compile'
import type { Static, TSchema } from 'typebox'
import { ProblemError } from '../http/problem'

/** Keyset cursors: the sort values of the last row, as base64url of JSON. Opaque to clients, checked when it returns. */

export function writeCursor(place: unknown): string {
  return Buffer.from(JSON.stringify(place), 'utf8').toString('base64url')
}

/**
 * A reader of cursors of one list.
 * @returns a function from the query's `cursor` to the place, null when none was given; throws `bad-cursor`.
 */
export function cursorReader<Place extends TSchema>(schema: Place) {
  const validator = Compile(schema)
  return (cursor: string | undefined): Static<Place> | null => {
    if (cursor === undefined) return null
    const place = parse(cursor)
    if (!validator.Check(place)) throw new ProblemError('bad-cursor')
    return place
  }
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'), onlySafe)
  } catch (cause) {
    throw new ProblemError('bad-cursor', { cause })
  }
}

/** We write no other numbers, and a database refuses those that are too large for its columns. */
function onlySafe(_key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError('not a place of ours')
  return value
}
