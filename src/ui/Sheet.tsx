import type { ReactNode } from 'react'
import type { DialogProps } from './dialog.props'
import { Modal } from './Modal'

/** More about something, from the bottom of the screen; it may be brushed aside. */
export function Sheet(props: DialogProps): ReactNode {
  return <Modal {...props} shape="sheet" />
}
