import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { useMessages, useText } from '../../preferences/context'
import { useServices } from '../../services/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { TextField } from '../../ui/TextField'
import { meMessages } from '../messages'
import type { SignInStore } from './sign-in.store'

const stepId = 'sign-in-code'

interface CodeStepProps {
  readonly store: SignInStore
  readonly onEnter: () => void
}

/** The code that came to the phone. */
export const CodeStep = observer(function CodeStep({ store, onEnter }: CodeStepProps) {
  const say = useMessages(meMessages)
  const text = useText()
  const { page } = useServices()
  // The field that was typed into has gone; the person goes on in this one.
  useEffect(() => page.reveal(stepId), [page])
  const { shownCode, sending, entering, waitSeconds } = store
  return (
    <Box id={stepId} className="me-stack">
      {shownCode !== null && (
        <Notice
          action={
            <Button kind="plain" size="s" onPress={() => store.setCode(shownCode)}>
              {say('fillCode')}
            </Button>
          }
        >
          {say('codeShown', { code: shownCode })}
        </Notice>
      )}
      <TextField
        label={say('code')}
        hint={say('codeHint', { phone: store.phone, n: store.validMinutes })}
        type="one-time-code"
        value={store.code}
        onChange={(code) => store.setCode(code)}
        onEnter={onEnter}
        error={codeError()}
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
      <Box className="me-row">
        <Button
          kind="plain"
          size="s"
          isBusy={sending.tag === 'loading'}
          disabledReason={waitSeconds > 0 ? say('againIn', { n: waitSeconds }) : null}
          onPress={() => void store.sendCode()}
        >
          {waitSeconds > 0 ? say('againIn', { n: waitSeconds }) : say('again')}
        </Button>
        <Button kind="plain" size="s" onPress={() => store.changePhone()}>
          {say('changePhone')}
        </Button>
      </Box>
    </Box>
  )

  function codeError(): string | null {
    if (store.isCodeWrong) return say('codeWrong')
    return entering.tag === 'failed' ? text(entering.failure.text) : null
  }
})
