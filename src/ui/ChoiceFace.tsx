import type { ReactNode } from 'react'
import { Box } from './Box'
import { Icon } from './Icon'

interface ChoiceFaceProps {
  readonly isRound: boolean
  readonly label: ReactNode
  readonly hint?: ReactNode
}

/** The mark and the words of a radio button or a checkbox. */
export function ChoiceFace({ isRound, label, hint }: ChoiceFaceProps): ReactNode {
  return (
    <>
      <Box className={isRound ? 'ui-choice__mark ui-choice__mark--round' : 'ui-choice__mark'} isHidden>
        {isRound ? <Box className="ui-choice__dot" /> : <Icon name="check" size={14} />}
      </Box>
      <Box>
        {label}
        {hint && <Box className="ui-choice__hint">{hint}</Box>}
      </Box>
    </>
  )
}
