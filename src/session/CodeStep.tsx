import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { useMessages, useText } from '../preferences/context'
import { useServices } from '../services/context'
import { Box } from '../ui/Box'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { TextField } from '../ui/TextField'
import { codeMessages } from './messages'
import type { OneTimeCode } from './one-time-code.store'
import './code-step.css'

interface CodeStepProps {
  readonly code: OneTimeCode
  /** Where the code went, and how long it is good for. */
  readonly hint: string
  readonly onSend: () => void
  readonly onEnter: () => void
  /** What leads back to whom it goes to. */
  readonly change: string
}

const stepId = 'sign-in-code'

/** The code that came to the phone. */
export const CodeStep = observer(function CodeStep({ code, hint, onSend, onEnter, change }: CodeStepProps) {
  const say = useMessages(codeMessages)
  const text = useText()
  const { page } = useServices()
  // The field that was typed into has gone; whoever signs in goes on in this one.
  useEffect(() => page.reveal(stepId), [page])
  const { shown, sending, entering, waitSeconds } = code
  const refusal = entering.tag === 'failed' ? text(entering.failure.text) : null
  return (
    <Box id={stepId} className="code-step">
      {shown !== null && (
        <Notice
          action={
            <Button kind="plain" size="s" isFlush onPress={() => code.type(shown)}>
              {say('fill')}
            </Button>
          }
        >
          {say('codeShown', { code: shown })}
        </Notice>
      )}
      <TextField
        label={say('code')}
        hint={hint}
        type="one-time-code"
        value={code.typed}
        onChange={code.type}
        onEnter={onEnter}
        error={code.isWrong ? say('codeWrong') : refusal}
        isRequired
      />
      {sending.tag === 'failed' && (
        <Notice tone="warn" isUrgent>
          {text(sending.failure.text)}
        </Notice>
      )}
      <Button isWide isBusy={entering.tag === 'loading'} onPress={onEnter}>
        {say('enter')}
      </Button>
      <Box className="code-step__row">
        <Button
          kind="plain"
          size="s"
          isFlush
          isBusy={sending.tag === 'loading'}
          disabledReason={waitSeconds > 0 ? say('againIn', { n: waitSeconds }) : null}
          onPress={onSend}
        >
          {waitSeconds > 0 ? say('againIn', { n: waitSeconds }) : say('again')}
        </Button>
        <Button kind="plain" size="s" isFlush onPress={code.startOver}>
          {change}
        </Button>
      </Box>
    </Box>
  )
})
