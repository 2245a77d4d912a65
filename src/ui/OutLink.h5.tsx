import type { ReactNode } from 'react'
import type { OutLinkProps } from './out-link.props'
import './Link.css'

/** Leads out of the app, in a tab of its own; the other site learns nothing of this page. */
export function OutLink({ address }: OutLinkProps): ReactNode {
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" className="ui-link">
      {address}
    </a>
  )
}
