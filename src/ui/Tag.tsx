import type { ReactNode } from 'react'
import { Box } from './Box'
import './Tag.css'

export type Tone = 'plain' | 'brand' | 'good' | 'note' | 'warn' | 'stop'

export interface TagProps {
  readonly tone?: Tone | undefined
  /** The word says it all; the tone only helps. */
  readonly children?: ReactNode
}

export function Tag({ tone = 'plain', children }: TagProps): ReactNode {
  return (
    <Box tag="span" className={`ui-tag ui-tag--${tone}`}>
      {children}
    </Box>
  )
}

/** A row of tags that wraps. */
export function Tags({ children }: { readonly children?: ReactNode }): ReactNode {
  return <Box className="ui-tags">{children}</Box>
}
