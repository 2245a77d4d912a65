import { observer } from 'mobx-react-lite'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { TextField } from '../../ui/TextField'
import { meMessages } from '../messages'
import type { SignInStore } from './sign-in.store'

/** Which phone the code goes to. */
export const PhoneStep = observer(function PhoneStep({ store }: { readonly store: SignInStore }) {
  const say = useMessages(meMessages)
  const text = useText()
  const { sending, waitSeconds } = store
  return (
    <Box className="me-stack">
      <TextField
        label={say('phone')}
        hint={say('phoneHint')}
        type="tel"
        value={store.phone}
        onChange={(phone) => store.setPhone(phone)}
        onEnter={() => void store.sendCode()}
        error={store.isPhoneWrong ? say('phoneWrong') : null}
        isRequired
      />
      {sending.tag === 'failed' && (
        <Notice tone="warn" isUrgent>
          {text(sending.failure.text)}
        </Notice>
      )}
      <Button
        isWide
        isBusy={sending.tag === 'loading'}
        disabledReason={waitSeconds > 0 ? say('againIn', { n: waitSeconds }) : null}
        onPress={() => void store.sendCode()}
      >
        {say('sendCode')}
      </Button>
    </Box>
  )
})
