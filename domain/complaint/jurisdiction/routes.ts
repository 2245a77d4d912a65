import type { CaseKind } from '../case'
import { complaintRoutes, hiddenShopComplaint } from './complaint-routes'
import { adReports, reportRoutes } from './report-routes'
import type { Route, Sale } from './route'

export interface RouteChoice extends Pick<Sale, 'channel' | 'act' | 'isShownAddressUseless'> {
  readonly kind: CaseKind
}

/** The row of the table; null while how it was bought is not told. */
export function routeOf({ kind, channel, act, isShownAddressUseless }: RouteChoice): Route | null {
  if (kind === 'report' && act !== 'dealing') return adReports[act]
  if (channel === null) return null
  if (kind === 'report') return reportRoutes[channel]
  return channel === 'platform-shop' && isShownAddressUseless ? hiddenShopComplaint : complaintRoutes[channel]
}
