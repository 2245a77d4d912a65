import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { useMessages } from '../preferences/context'
import { Box } from '../ui/Box'
import { TextField } from '../ui/TextField'
import { CodeStep } from './CodeStep'
import { codeMessages } from './messages'
import type { PhoneCode } from './phone-code.store'
import { SendCode } from './SendCode'
import './code-step.css'

interface PhoneStepsProps {
  readonly store: PhoneCode
  /** What the phone is asked for. */
  readonly hint?: string
  readonly onEnter: () => void
}

/** Which phone the code goes to, then the code. */
export const PhoneSteps = observer(function PhoneSteps({ store, hint, onEnter }: PhoneStepsProps) {
  const say = useMessages(codeMessages)
  const { code } = store
  useEffect(() => () => code.stop(), [code])
  const send = (): void => void store.send()
  return code.isSent ? (
    <CodeStep
      code={code}
      hint={say('codeHint', { phone: store.phone, n: code.validMinutes })}
      onSend={send}
      onEnter={onEnter}
      change={say('changePhone')}
    />
  ) : (
    <Box className="code-step">
      <TextField
        label={say('phone')}
        {...(hint === undefined ? {} : { hint })}
        type="tel"
        value={store.phone}
        onChange={store.setPhone}
        onEnter={send}
        error={store.isPhoneWrong ? say('phoneWrong') : null}
        isRequired
      />
      <SendCode code={code} onSend={send} />
    </Box>
  )
})
