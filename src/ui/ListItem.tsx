import type { ReactNode } from 'react'
import { Box } from './Box'
import type { Place } from './box.props'
import { classNames } from './class-names'
import { Icon } from './Icon'
import { Link } from './Link'
import { Pressable } from './Pressable'
import './List.css'

export interface ListItemProps {
  readonly title?: ReactNode
  readonly detail?: ReactNode
  /** Source and as-of date, small. */
  readonly meta?: ReactNode
  /** A seal, a tag or a picture at the left. */
  readonly lead?: ReactNode
  /** At the right; a row that leads on has its arrow by itself. */
  readonly trail?: ReactNode
  readonly to?: string | undefined
  readonly onPress?: (() => void) | undefined
  /** Something to press beside the row, which then has no arrow. */
  readonly action?: ReactNode
  /** In a `VirtualList`: where the row stands. */
  readonly place?: Place | undefined
  readonly children?: ReactNode
}

export function ListItem({
  title,
  detail,
  meta,
  lead,
  trail,
  to,
  onPress,
  action,
  place,
  children,
}: ListItemProps): ReactNode {
  const isLeading = to !== undefined && !action
  const hasArrowAlone = isLeading && !trail
  const row = (
    <>
      {lead && <Box className="ui-list__lead">{lead}</Box>}
      <Box className="ui-list__body">
        {title && <Box className={hasArrowAlone ? 'ui-list__title--led' : undefined}>{title}</Box>}
        {detail && <Box className="ui-list__detail">{detail}</Box>}
        {meta && <Box className="ui-list__meta">{meta}</Box>}
        {children}
      </Box>
      {(trail || isLeading) && (
        <Box className={classNames('ui-list__trail', hasArrowAlone && 'ui-list__trail--arrow')}>
          {trail}
          {isLeading && <Icon name="forward" size={16} />}
        </Box>
      )}
    </>
  )
  return (
    <Box
      tag={place ? 'div' : 'li'}
      role={place && 'listitem'}
      place={place}
      className={classNames('ui-list__item', Boolean(action) && 'ui-list__item--acted')}
    >
      {to !== undefined ? (
        <Link to={to} kind="block" className="ui-list__row ui-list__row--press">
          {row}
        </Link>
      ) : onPress ? (
        <Pressable onPress={onPress} className="ui-list__row ui-list__row--press">
          {row}
        </Pressable>
      ) : (
        <Box className="ui-list__row">{row}</Box>
      )}
      {action}
    </Box>
  )
}
