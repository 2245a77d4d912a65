import { Type } from 'typebox'
import { recordBase, Strict } from './record-base'
import { CalendarDate, Nullable } from './vocabulary'

/** Records of a merchant's standing; see `domain/credit/standing-records.ts`. */

export const CommitmentRecord = Type.Object(
  {
    ...recordBase,
    kind: Type.Literal('commitment'),
    title: Type.String(),
    content: Type.String(),
    state: Type.Enum(['open', 'kept', 'broken']),
    validTo: Nullable(CalendarDate),
  },
  Strict,
)

export const HonourRecord = Type.Object(
  {
    ...recordBase,
    kind: Type.Literal('honour'),
    title: Type.String(),
    content: Type.String(),
    validTo: Nullable(CalendarDate),
  },
  Strict,
)

export const RatingRecord = Type.Object(
  {
    ...recordBase,
    kind: Type.Literal('rating'),
    title: Type.String(),
    grade: Type.String(),
    standing: Nullable(Type.Enum(['good', 'medium', 'poor'])),
    validTo: Nullable(CalendarDate),
  },
  Strict,
)

export const SupportRecord = Type.Object(
  {
    ...recordBase,
    kind: Type.Literal('support'),
    title: Type.String(),
    content: Type.String(),
    amountStated: Nullable(Type.String()),
  },
  Strict,
)

export const OnlineShopRecord = Type.Object(
  {
    ...recordBase,
    kind: Type.Literal('online-shop'),
    title: Type.String(),
    platform: Nullable(Type.String()),
    address: Type.String(),
    markAddress: Nullable(Type.String()),
    showsLicence: Nullable(Type.Boolean()),
  },
  Strict,
)

export const SocietyRecord = Type.Object(
  {
    ...recordBase,
    kind: Type.Literal('society'),
    /** Never an official record. */
    isOfficial: Type.Literal(false),
    origin: Type.Enum(['media', 'association', 'credit-agency']),
    title: Type.String(),
    content: Type.String(),
    address: Nullable(Type.String()),
    tone: Type.Enum(['adverse', 'neutral', 'favourable']),
  },
  Strict,
)
