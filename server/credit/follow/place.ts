import { Type } from 'typebox'
import { cursorReader, writeCursor } from '../../db/cursor'

/** How far somebody has read: the last number of `record_change`, of `status_change`, and of the news of cases. */
export interface Place {
  readonly seq: number
  readonly statusSeq: number
  readonly noticeSeq: number
}

export const start: Place = { seq: 0, statusSeq: 0, noticeSeq: 0 }

const Seq = Type.Integer({ minimum: 0 })
const strict = { additionalProperties: false }
/** Places that were handed out before there was news of cases have none of it. */
const readPlace = cursorReader(
  Type.Object({ seq: Seq, statusSeq: Seq, noticeSeq: Type.Optional(Seq) }, strict),
)

/** @throws ProblemError `bad-cursor` */
export const placeOf = (cursor: string): Place => ({ ...start, ...readPlace(cursor) })
export const cursorOf = ({ seq, statusSeq, noticeSeq }: Place): string =>
  writeCursor({ seq, statusSeq, noticeSeq })

/** The one that is further, in each log. */
export const further = (one: Place, other: Place): Place => ({
  seq: Math.max(one.seq, other.seq),
  statusSeq: Math.max(one.statusSeq, other.statusSeq),
  noticeSeq: Math.max(one.noticeSeq, other.noticeSeq),
})

/** The one that is less far, in each log: nobody has read what is not there yet. */
export const nearer = (one: Place, other: Place): Place => ({
  seq: Math.min(one.seq, other.seq),
  statusSeq: Math.min(one.statusSeq, other.statusSeq),
  noticeSeq: Math.min(one.noticeSeq, other.noticeSeq),
})
