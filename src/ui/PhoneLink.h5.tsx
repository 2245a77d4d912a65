import type { ReactNode } from 'react'
import type { PhoneLinkProps } from './phone-link.props'
import './Button.css'

/** Opens the telephone with the number in it. */
export function PhoneLink({ phone, children }: PhoneLinkProps): ReactNode {
  return (
    <a className="ui-button ui-button--ghost" href={`tel:${phone}`}>
      {children}
    </a>
  )
}
