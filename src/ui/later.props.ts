import type { ReactNode } from 'react'

export interface LaterProps {
  readonly children?: ReactNode
}
