import { Type, type Static } from 'typebox'
import { storyKinds } from '../domain/complaint/story-kinds'
import type { Operation } from './operation'
import { Strict } from './record-base'
import { CalendarDate, Nullable } from './vocabulary'

/** A number of cases; null for one or two, which could point at a person. */
const Count = Nullable(Type.Integer({ minimum: 0 }))

/** What others have complained of at the same merchant: counts and kinds, nothing of anybody. */
export const SimilarCases = Type.Object(
  {
    fromOn: CalendarDate,
    toOn: CalendarDate,
    /** Withdrawn ones are not counted. */
    received: Count,
    /** Ended, and of these by an agreement. */
    ended: Count,
    settled: Count,
    /** By the words of the stories, the most frequent first; only of three and more. A case may be of several. */
    kinds: Type.Array(
      Type.Object({ kind: Type.Enum([...storyKinds]), count: Type.Integer({ minimum: 3 }) }, Strict),
    ),
  },
  Strict,
)
export type SimilarCases = Static<typeof SimilarCases>

export const getSimilarCases = {
  id: 'getSimilarCases',
  method: 'GET',
  path: '/merchants/{uscc}/similar',
  access: 'public',
  summary:
    'What others have complained of at a merchant in twelve months: counts and kinds, small counts hidden',
  params: Type.Object({ uscc: Type.String({ minLength: 1, maxLength: 30 }) }, Strict),
  reply: SimilarCases,
  status: 200,
} as const satisfies Operation
