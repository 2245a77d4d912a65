import type { ReactNode } from 'react'
import { Box } from '../../ui/Box'
import { Heading } from '../../ui/Heading'

interface StepProps {
  readonly title: string
  readonly children: ReactNode
}

/** One of the steps of the form: a heading and its cards. */
export function Step({ title, children }: StepProps): ReactNode {
  return (
    <Box className="draft-step">
      <Heading>{title}</Heading>
      {children}
    </Box>
  )
}
