import { observer } from 'mobx-react-lite'
import { useMessages, useText } from '../preferences/context'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { codeMessages } from './messages'
import type { OneTimeCode } from './one-time-code.store'

interface SendCodeProps {
  readonly code: OneTimeCode
  readonly onSend: () => void
}

/** Asks for the code, and says why none was sent. */
export const SendCode = observer(function SendCode({ code, onSend }: SendCodeProps) {
  const say = useMessages(codeMessages)
  const inWords = useText()
  const { sending, waitSeconds } = code
  return (
    <>
      {sending.tag === 'failed' && (
        <Notice tone="warn" isUrgent>
          {inWords(sending.failure.text)}
        </Notice>
      )}
      <Button
        isWide
        isBusy={sending.tag === 'loading'}
        disabledReason={waitSeconds > 0 ? say('againIn', { n: waitSeconds }) : null}
        onPress={onSend}
      >
        {say('send')}
      </Button>
    </>
  )
})
