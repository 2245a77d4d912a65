import type { ReactNode } from 'react'
import { Box } from './Box'
import './List.css'

export interface ListProps {
  /** What the list is, where no heading says it. */
  readonly label?: string | undefined
  /** The order means something. */
  readonly isOrdered?: boolean | undefined
  readonly children?: ReactNode
}

/** Rows under one another; its children are `ListItem`s. */
export function List({ label, isOrdered, children }: ListProps): ReactNode {
  return (
    <Box tag={isOrdered ? 'ol' : 'ul'} role="list" label={label} className="ui-list">
      {children}
    </Box>
  )
}
