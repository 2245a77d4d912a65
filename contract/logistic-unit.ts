import { Type, type Static } from 'typebox'
import { Chain } from './chain'
import type { Operation } from './operation'
import { ProductSummary } from './trace'
import { Instant, Nullable } from './vocabulary'

/** A box or pallet by its SSCC (物流单元): what lies in it, and which way it and that came. */

export const Sscc = Type.String({ pattern: '^\\d{18}$', description: 'Serial shipping container code' })

export const UnitContent = Type.Object(
  {
    /** As the events name it. */
    id: Type.String(),
    /** A product, a lot or a piece of it; both null for a box in the box, or what no GS1 key names. */
    gtin: Nullable(Type.String()),
    product: Nullable(ProductSummary),
    lot: Nullable(Type.String()),
    serial: Nullable(Type.String()),
    /** A box in the box. */
    sscc: Nullable(Sscc),
  },
  { additionalProperties: false },
)
export type UnitContent = Static<typeof UnitContent>

export const LogisticUnit = Type.Object(
  {
    sscc: Sscc,
    /** The first fifty things that lie in it by the last packing event. */
    contents: Type.Array(UnitContent),
    contentCount: Type.Integer({ minimum: 0 }),
    /** When that was recorded; null: no event tells what is in it. */
    contentsAt: Nullable(Instant),
    isEmptied: Type.Boolean(),
    chain: Chain,
  },
  { additionalProperties: false },
)
export type LogisticUnit = Static<typeof LogisticUnit>

export const getLogisticUnit = {
  id: 'getLogisticUnit',
  method: 'GET',
  path: '/logistic-units/{sscc}',
  access: 'public',
  summary: 'A box or pallet by its SSCC: what lies in it, and its way',
  params: Type.Object({ sscc: Sscc }, { additionalProperties: false }),
  reply: LogisticUnit,
  status: 200,
} as const satisfies Operation
