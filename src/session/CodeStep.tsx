import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import type { Remote } from '../api/remote'
import { useMessages, useText } from '../preferences/context'
import { useServices } from '../services/context'
import { Box } from '../ui/Box'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { TextField } from '../ui/TextField'
import { codeMessages } from './messages'
import './code-step.css'

/** What a store of signing in has of its code. */
export interface CodeEntry {
  readonly code: string
  /** Outside production: the code that would have been sent. */
  readonly shownCode: string | null
  readonly isCodeWrong: boolean
  readonly sending: Remote<null>
  readonly entering: Remote<null>
  readonly waitSeconds: number
  setCode(code: string): void
  sendCode(): Promise<unknown>
}

interface CodeStepProps {
  readonly store: CodeEntry
  /** Where the code went, and how long it is good for. */
  readonly hint: string
  readonly onEnter: () => void
  /** Back to who signs in: what the button says, and what it does. */
  readonly change: { readonly label: string; readonly onPress: () => void }
}

const stepId = 'sign-in-code'

/** The code that came to the phone. */
export const CodeStep = observer(function CodeStep({ store, hint, onEnter, change }: CodeStepProps) {
  const say = useMessages(codeMessages)
  const text = useText()
  const { page } = useServices()
  // The field that was typed into has gone; whoever signs in goes on in this one.
  useEffect(() => page.reveal(stepId), [page])
  const { shownCode, sending, entering, waitSeconds } = store
  const refusal = entering.tag === 'failed' ? text(entering.failure.text) : null
  return (
    <Box id={stepId} className="code-step">
      {shownCode !== null && (
        <Notice
          action={
            <Button kind="plain" size="s" isFlush onPress={() => store.setCode(shownCode)}>
              {say('fill')}
            </Button>
          }
        >
          {say('codeShown', { code: shownCode })}
        </Notice>
      )}
      <TextField
        label={say('code')}
        hint={hint}
        type="one-time-code"
        value={store.code}
        onChange={(code) => store.setCode(code)}
        onEnter={onEnter}
        error={store.isCodeWrong ? say('codeWrong') : refusal}
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
          onPress={() => void store.sendCode()}
        >
          {waitSeconds > 0 ? say('againIn', { n: waitSeconds }) : say('again')}
        </Button>
        <Button kind="plain" size="s" isFlush onPress={change.onPress}>
          {change.label}
        </Button>
      </Box>
    </Box>
  )
})
