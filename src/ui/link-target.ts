import type { Navigation } from '../platform/navigation/navigation.port'
import { homeAddress, meAddress } from '../routes'
import { classNames } from './class-names'
import type { LinkProps } from './link.props'

/** Goes where the link leads, in the way that the address asks for. */
export function follow(navigation: Navigation, to: string, isReplacing = false): void {
  if (to === homeAddress || to === meAddress) navigation.root(to)
  else if (isReplacing) navigation.replace(to)
  else navigation.open(to)
}

/** The address as the browser shows it: home is the root. */
export const hrefOf = (to: string): string => (to === homeAddress ? '/' : to)

export const linkClasses = ({ kind = 'text', className }: LinkProps): string =>
  classNames(
    kind === 'text' && 'ui-link',
    (kind === 'primary' || kind === 'ghost') && `ui-button ui-button--${kind}`,
    className,
  )
