import type { FilingKind } from '../split/kinds'
import { complaintRoutes, hiddenShopComplaint } from './complaint-routes'
import { adReports, reportRoutes } from './report-routes'
import type { ReportedAct, Route, SaleChannel } from './route'

export interface RouteChoice {
  readonly kind: FilingKind
  /** null: not told yet. An advertisement is reported without having bought anything. */
  readonly channel: SaleChannel | null
  readonly act: ReportedAct
  /** No address is shown on the platform, or nobody can be reached at it. */
  readonly isShownAddressUseless: boolean
}

/** The row of the table; null while how it was bought is not told. */
export function routeOf({ kind, channel, act, isShownAddressUseless }: RouteChoice): Route | null {
  if (kind === 'report' && act !== 'dealing') return adReports[act]
  if (channel === null) return null
  if (kind === 'report') return reportRoutes[channel]
  return channel === 'platform-shop' && isShownAddressUseless ? hiddenShopComplaint : complaintRoutes[channel]
}
