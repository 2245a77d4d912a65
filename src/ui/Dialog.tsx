import type { ReactNode } from 'react'
import type { DialogProps } from './dialog.props'
import { Modal } from './Modal'

/** A question that must be answered before going on. */
export function Dialog(props: DialogProps): ReactNode {
  return <Modal {...props} shape="dialog" />
}
