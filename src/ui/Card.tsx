import type { ReactNode } from 'react'
import { Box } from './Box'
import { classNames } from './class-names'
import { Heading } from './Heading'
import { Link } from './Link'
import './Card.css'

export interface CardProps {
  readonly title?: ReactNode
  readonly level?: 2 | 3 | undefined
  /** Small, at the right of the title. */
  readonly aside?: ReactNode
  readonly tone?: 'plain' | 'brand' | 'good' | 'note' | 'warn' | 'stop' | undefined
  /** The whole card leads there; put nothing else to press into it. */
  readonly to?: string | undefined
  readonly className?: string | undefined
  readonly children?: ReactNode
}

export function Card({
  title,
  level = 2,
  aside,
  tone = 'plain',
  to,
  className,
  children,
}: CardProps): ReactNode {
  const classes = classNames('ui-card', tone !== 'plain' && `ui-card--${tone}`, className)
  const content = (
    <>
      {(title || aside) && (
        <Box className="ui-card__head">
          {title && (
            <Heading level={level} size="m">
              {title}
            </Heading>
          )}
          {aside && <Box className="ui-card__aside">{aside}</Box>}
        </Box>
      )}
      {children}
    </>
  )
  if (to === undefined) return <Box className={classes}>{content}</Box>
  return (
    <Link to={to} kind="block" className={classes}>
      {content}
    </Link>
  )
}
