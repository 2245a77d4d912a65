import type { ReactNode } from 'react'
import type { IconName } from './icon.names'

export type ButtonKind = 'primary' | 'ghost' | 'danger' | 'plain'

export interface ButtonProps {
  readonly children?: ReactNode
  readonly onPress?: (() => void) | undefined
  readonly kind?: ButtonKind | undefined
  /** Small: a word in a row; it keeps its full target. */
  readonly size?: 'm' | 's' | undefined
  readonly icon?: IconName | undefined
  /** The name for a screen reader where the words beside it are not enough. */
  readonly label?: string | undefined
  /** Presses are ignored and the state is said; the words stay. */
  readonly isBusy?: boolean | undefined
  /** Why it cannot be pressed now. It stays reachable, and a press says the reason. */
  readonly disabledReason?: string | null | undefined
  /** For a switch: follow, elder edition. */
  readonly isPressed?: boolean | undefined
  /** For a disclosure. */
  readonly isExpanded?: boolean | undefined
  readonly isWide?: boolean | undefined
  /** For a plain one at an edge of the text: its words begin or end where the others do. */
  readonly isFlush?: boolean | undefined
  /** In a mini-program it opens the host's way of sending this page into a chat; on H5 it is like any other. */
  readonly isShare?: boolean | undefined
  /** Submits the form it stands in. */
  readonly isSubmit?: boolean | undefined
  readonly className?: string | undefined
}
