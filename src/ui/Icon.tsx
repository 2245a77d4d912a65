import type { ReactNode } from 'react'
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
  const side = `calc(${size}px * var(--icon-scale))`
  return (
    <Box tag="span" className={`ui-icon ui-icon--${name}`} isHidden style={{ width: side, height: side }} />
  )
}
