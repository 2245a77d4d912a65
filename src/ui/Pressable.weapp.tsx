import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { PressableProps } from './pressable.props'
import './Pressable.css'

/** A button without a look of its own: a row, a tile, a part of something. */
export function Pressable({
  onPress,
  className,
  label,
  isExpanded,
  isPressed,
  children,
}: PressableProps): ReactNode {
  return (
    <View
      className={className ?? ''}
      hoverClass="ui-pressable--pushed"
      ariaRole="button"
      onClick={onPress}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded })}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
    >
      {children}
    </View>
  )
}
