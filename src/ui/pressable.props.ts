import type { ReactNode } from 'react'

export interface PressableProps {
  readonly onPress: () => void
  readonly className?: string | undefined
  readonly label?: string | undefined
  readonly isExpanded?: boolean | undefined
  readonly isPressed?: boolean | undefined
  readonly children?: ReactNode
}
