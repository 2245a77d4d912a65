import { Type } from 'typebox'
import { Publicity } from './verdict'
import { CalendarDate, Instant, Nullable } from './vocabulary'

/** What every record says beside its own facts. */
export const recordBase = {
  id: Type.String(),
  source: Type.String(),
  asOfAt: Instant,
  authority: Type.String(),
  decidedOn: CalendarDate,
  publishedOn: Nullable(CalendarDate),
  publicity: Publicity,
}

export const Strict = { additionalProperties: false } as const
