import { createElement, type ReactNode } from 'react'
import type { BoxProps } from './box.props'
import { wholeWords } from './whole-words'

/** An element without interaction: plain HTML on H5, a view with its role in the mini-program. */
export function Box({
  tag = 'div',
  label,
  labelledBy,
  describedBy,
  isHidden,
  live,
  valueNow,
  place,
  children,
  ...rest
}: BoxProps): ReactNode {
  return createElement(
    tag,
    {
      ...rest,
      'aria-label': label,
      'aria-labelledby': labelledBy,
      'aria-describedby': describedBy,
      'aria-hidden': isHidden || undefined,
      'aria-live': live,
      'aria-posinset': place?.position,
      'aria-setsize': place?.of,
      ...(valueNow === undefined
        ? {}
        : { 'aria-valuenow': valueNow, 'aria-valuemin': 0, 'aria-valuemax': 100 }),
    },
    wholeWords(children, 'span'),
  )
}
