import type { ReactNode } from 'react'
import { Box } from './Box'
import { classNames } from './class-names'
import { Icon } from './Icon'
import './Notice.css'

export interface NoticeProps {
  readonly tone?: 'info' | 'good' | 'note' | 'warn' | 'stop' | undefined
  readonly title?: ReactNode
  /** A thin bar over the whole width: the demo banner, no network. */
  readonly isBar?: boolean | undefined
  /** It comes while one reads, and is said at once. */
  readonly isUrgent?: boolean | undefined
  readonly action?: ReactNode
  readonly children?: ReactNode
}

/** Something to know while reading on. */
export function Notice({ tone = 'info', title, isBar, isUrgent, action, children }: NoticeProps): ReactNode {
  return (
    <Box
      role={isUrgent ? 'alert' : 'note'}
      className={classNames('ui-notice', `ui-notice--${tone}`, isBar && 'ui-notice--bar')}
    >
      <Box className={`ui-notice__icon ui-notice__icon--${tone}`} isHidden>
        <Icon
          name={tone === 'good' ? 'check' : tone === 'warn' || tone === 'stop' ? 'alert' : 'info'}
          size={isBar ? 16 : 22}
        />
      </Box>
      <Box className="ui-notice__body">
        {title && <Box className="ui-notice__title">{title}</Box>}
        {children}
        {action && <Box className="ui-notice__action">{action}</Box>}
      </Box>
    </Box>
  )
}
