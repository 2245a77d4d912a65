import type { ReactNode } from 'react'
import type { PressableProps } from './pressable.props'

/** A button without a look of its own: a row, a tile, a part of something. */
export function Pressable({
  onPress,
  className,
  label,
  isExpanded,
  isPressed,
  opens,
  children,
}: PressableProps): ReactNode {
  return (
    <button
      type="button"
      className={className}
      onClick={onPress}
      aria-label={label}
      aria-expanded={isExpanded}
      aria-pressed={isPressed}
      aria-haspopup={opens}
    >
      {children}
    </button>
  )
}
