/** What the walk is told because events do not say it. */
import type { Point } from '../regions/distance'

export interface ChainFacts {
  /** Milliseconds since 1970. */
  readonly now: number
  /** Last day of the lot's shelf life, `YYYY-MM-DD` at UTC+08:00. */
  readonly expiresOn?: string | null
  /** Day on which a recall that concerns the lot was published. */
  readonly recalledOn?: string | null
  /** Where a place lies, null when unknown. */
  readonly pointOf?: (placeId: string) => Point | null
  /** One name for whoever stands behind the identifiers of a party and of its places. */
  readonly holderOf?: (id: string) => string
}
