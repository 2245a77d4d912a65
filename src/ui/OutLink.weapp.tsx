import type { ReactNode } from 'react'
import { Code } from './Code'
import type { OutLinkProps } from './out-link.props'

/** A mini-program opens no other site: the address can be copied into a browser. */
export function OutLink({ address }: OutLinkProps): ReactNode {
  return <Code text={address} groups={address.length} isCopyable />
}
