import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { useMessages, useText } from '../preferences/context'
import { useServices } from '../services/context'
import { CodeStep } from '../session/CodeStep'
import { Box } from '../ui/Box'
import { Button } from '../ui/Button'
import { Card } from '../ui/Card'
import { Notice } from '../ui/Notice'
import { TextField } from '../ui/TextField'
import { merchantSideMessages } from './messages'
import { MerchantSignInStore } from './sign-in.store'
import type { MerchantSide } from './use-merchant-side'

interface SignInProps {
  readonly side: MerchantSide
  readonly onEntered: () => void
}

/** Which merchant, then the code that went to its registered phone. It stands on the page that was wanted. */
export const SignIn = observer(function SignIn({ side, onEntered }: SignInProps) {
  const say = useMessages(merchantSideMessages)
  const { clock } = useServices()
  const [store] = useState(() => new MerchantSignInStore({ ...side, clock }))
  useEffect(() => () => store.stop(), [store])
  const enter = async (): Promise<void> => {
    if (await store.signIn()) onEntered()
  }
  return (
    <>
      <Box tag="p" className="course-small">
        {say('signInWhy')}
      </Box>
      <Card title={say('signInTitle')} className="course-stack">
        {store.sentTo === null ? (
          <MerchantStep store={store} />
        ) : (
          <CodeStep
            store={store}
            hint={say('codeHint', { phone: store.sentTo, n: store.validMinutes })}
            onEnter={() => void enter()}
            change={{ label: say('changeMerchant'), onPress: store.changeMerchant }}
          />
        )}
      </Card>
    </>
  )
})

const MerchantStep = observer(function MerchantStep({ store }: { readonly store: MerchantSignInStore }) {
  const say = useMessages(merchantSideMessages)
  const inWords = useText()
  const { demoMerchant } = useServices().world.world ?? {}
  const { sending, waitSeconds } = store
  return (
    <>
      <TextField
        label={say('uscc')}
        hint={say('usccHint')}
        value={store.uscc}
        onChange={(uscc) => store.setUscc(uscc)}
        onEnter={() => void store.sendCode()}
        error={store.isUsccWrong ? say('usccWrong') : null}
        isRequired
      />
      {sending.tag === 'failed' && (
        <Notice tone="warn" isUrgent>
          {inWords(sending.failure.text)}
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
      {demoMerchant && (
        <Notice
          action={
            <Button kind="plain" size="s" isFlush onPress={() => store.setUscc(demoMerchant.uscc)}>
              {say('fill')}
            </Button>
          }
        >
          {say('demoMerchant', { name: demoMerchant.name })}
        </Notice>
      )}
    </>
  )
})
