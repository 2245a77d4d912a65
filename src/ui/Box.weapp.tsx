import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { BoxProps, BoxTag } from './box.props'
import { wholeWords } from './whole-words'

const roles: Readonly<Partial<Record<BoxTag, string>>> = {
  ul: 'list',
  ol: 'list',
  li: 'listitem',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
}

/** An element without interaction: plain HTML on H5, a view with its role in the mini-program. */
export function Box({
  tag = 'div',
  role,
  className = '',
  id,
  label,
  isHidden,
  live,
  valueNow,
  place,
  style,
  children,
}: BoxProps): ReactNode {
  // A text holds only text; what is empty (an icon) is drawn, and a view can be drawn.
  const Element = tag === 'span' && children !== undefined ? Text : View
  const ariaRole = role ?? roles[tag]
  return (
    <Element
      className={className}
      {...(id === undefined ? {} : { id })}
      {...(style === undefined ? {} : { style })}
      {...(ariaRole === undefined ? {} : { ariaRole })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(isHidden === true ? { 'aria-hidden': true } : {})}
      {...(live === undefined ? {} : { 'aria-live': live })}
      {...(place === undefined ? {} : { 'aria-posinset': place.position, 'aria-setsize': place.of })}
      {...(valueNow === undefined
        ? {}
        : { 'aria-valuenow': valueNow, 'aria-valuemin': 0, 'aria-valuemax': 100 })}
    >
      {wholeWords(children, Text)}
    </Element>
  )
}
