import type { ReactNode } from 'react'

export interface PressableProps {
  readonly onPress: () => void
  readonly className?: string | undefined
  readonly label?: string | undefined
  readonly isExpanded?: boolean | undefined
  readonly isPressed?: boolean | undefined
  /** What comes up over the page; the mini-program has no word for it. */
  readonly opens?: 'dialog' | undefined
  readonly children?: ReactNode
}
