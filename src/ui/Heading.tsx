import type { ReactNode } from 'react'
import { Box } from './Box'
import './Heading.css'

export interface HeadingProps {
  /** Its place in the outline; the page's title is 1. */
  readonly level?: 2 | 3 | 4 | undefined
  /** How it looks, which may differ from its place. */
  readonly size?: 'xl' | 'l' | 'm' | undefined
  readonly id?: string | undefined
  readonly children?: ReactNode
}

export function Heading({ level = 2, size = 'l', id, children }: HeadingProps): ReactNode {
  return (
    <Box tag={`h${level}`} id={id} className={`ui-heading ui-heading--${size}`}>
      {children}
    </Box>
  )
}
