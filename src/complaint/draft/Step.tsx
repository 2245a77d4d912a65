import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { Box } from '../../ui/Box'
import { Heading } from '../../ui/Heading'

interface StepProps {
  readonly title: string
  readonly children: ReactNode
}

/** One of the steps of the form: a heading and its cards. */
export const Step = observer(function Step({ title, children }: StepProps) {
  return (
    <Box className="draft-step">
      <Heading>{title}</Heading>
      {children}
    </Box>
  )
})
