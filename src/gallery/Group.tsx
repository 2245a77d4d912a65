import type { ReactNode } from 'react'
import { Box } from '../ui/Box'
import { Heading } from '../ui/Heading'
import './gallery.css'

interface GroupProps {
  readonly title: string
  readonly children?: ReactNode
}

/** Samples of one kind under their name. */
export function Group({ title, children }: GroupProps): ReactNode {
  return (
    <Box tag="section" className="gallery-group">
      <Heading level={2} size="l">
        {title}
      </Heading>
      {children}
    </Box>
  )
}
