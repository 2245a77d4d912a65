import type { ReactNode } from 'react'
import { Box } from './Box'
import { Heading } from './Heading'
import { Illustration, type IllustrationName } from './Illustration'
import './State.css'

export interface EmptyStateProps {
  /** What there is not. */
  readonly title: string
  readonly picture?: IllustrationName | undefined
  /** What to do next. */
  readonly action?: ReactNode
  /** Why, or what would be here. */
  readonly children?: ReactNode
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ title, picture = 'search', action, children }: EmptyStateProps): ReactNode {
  return (
    <Box className="ui-state">
      <Illustration name={picture} />
      <Heading level={2}>{title}</Heading>
      {children && <Box className="ui-state__words">{children}</Box>}
      {action && <Box className="ui-state__actions">{action}</Box>}
    </Box>
  )
}
