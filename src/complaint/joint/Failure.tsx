import { observer } from 'mobx-react-lite'
import type { JointView } from '../../../contract/joint-complaint'
import type { CaseActs } from '../../case-course/case-acts.store'
import { useText } from '../../preferences/context'
import { Box } from '../../ui/Box'

interface FailureProps {
  readonly acts: CaseActs<JointView>
  readonly act: string
}

/** Why it was not done, beside what would do it. */
export const Failure = observer(function Failure({ acts, act }: FailureProps) {
  const inWords = useText()
  const failure = acts.failureOf(act)
  if (failure === null) return null
  return (
    <Box className="complaint-problem" role="alert">
      {inWords(failure.text)}
    </Box>
  )
})
