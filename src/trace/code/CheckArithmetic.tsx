import { observer } from 'mobx-react-lite'
import type { CheckResult } from '../../../domain/codes/recognition'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { traceMessages } from '../messages'

/** The check digit worked out step by step, so that anyone can follow it. */
export const CheckArithmetic = observer(function CheckArithmetic({ check }: { readonly check: CheckResult }) {
  const say = useMessages(traceMessages)
  const text = useText()
  const { expected, actual } = check
  return (
    <Card title={say('checkTitle')}>
      <Box tag="ol" className="code-steps">
        {check.steps.map((step) => (
          <Box tag="li" key={step.zh} className="code-steps__step">
            {text(step)}
          </Box>
        ))}
      </Box>
      <Box tag="p" className={check.holds ? 'code-sum code-sum--holds' : 'code-sum code-sum--fails'}>
        {say(check.holds ? 'checkHolds' : 'checkFails', { expected, actual })}
      </Box>
    </Card>
  )
})
