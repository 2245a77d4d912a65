import { Type } from 'typebox'
import { cursorReader, writeCursor } from '../../db/cursor'

/** How far somebody has read: the last number of `record_change`, and of `status_change`. */
export interface Place {
  readonly seq: number
  readonly statusSeq: number
}

export const start: Place = { seq: 0, statusSeq: 0 }

const Seq = Type.Integer({ minimum: 0 })
const strict = { additionalProperties: false }
const readPlace = cursorReader(Type.Object({ seq: Seq, statusSeq: Seq }, strict))

/** @throws ProblemError `bad-cursor` */
export const placeOf = (cursor: string): Place => readPlace(cursor) ?? start
export const cursorOf = ({ seq, statusSeq }: Place): string => writeCursor({ seq, statusSeq })

/** The one that is further, in each log. */
export const further = (one: Place, other: Place): Place => ({
  seq: Math.max(one.seq, other.seq),
  statusSeq: Math.max(one.statusSeq, other.statusSeq),
})

/** The one that is less far, in each log: nobody has read what is not there yet. */
export const nearer = (one: Place, other: Place): Place => ({
  seq: Math.min(one.seq, other.seq),
  statusSeq: Math.min(one.statusSeq, other.statusSeq),
})
