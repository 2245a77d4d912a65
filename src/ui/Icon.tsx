import type { CSSProperties, ReactNode } from 'react'
import { Box } from './Box'
import type { IconName } from './icon.names'
import './Icon.css'

export interface IconProps {
  readonly name: IconName
  /** Side in CSS px; the elder set draws it larger. */
  readonly size?: number | undefined
}

/** A picture beside words, in their colour; never the only name of anything. */
export function Icon({ name, size = 20 }: IconProps): ReactNode {
  return (
    <Box
      tag="span"
      className={`ui-icon ui-icon--${name}`}
      isHidden
      // The usual side stands in the style sheet: a mini-program sends every style to its view.
      style={size === 20 ? undefined : ({ '--side': `${size}px` } as CSSProperties)}
    />
  )
}
