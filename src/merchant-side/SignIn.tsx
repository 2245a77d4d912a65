import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { useMessages } from '../preferences/context'
import { useServices } from '../services/context'
import { CodeStep } from '../session/CodeStep'
import { SendCode } from '../session/SendCode'
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
  useEffect(() => () => store.code.stop(), [store])
  const enter = async (): Promise<void> => {
    if (await store.signIn()) onEntered()
  }
  const { code } = store
  return (
    <>
      <Box tag="p" className="course-small">
        {say('signInWhy')}
      </Box>
      <Card title={say('signInTitle')} className="course-stack">
        {code.isSent ? (
          <CodeStep
            code={code}
            hint={say('codeHint', { phone: store.sentTo, n: code.validMinutes })}
            onSend={() => void store.sendCode()}
            onEnter={() => void enter()}
            change={say('changeMerchant')}
          />
        ) : (
          <MerchantStep store={store} />
        )}
      </Card>
    </>
  )
})

const MerchantStep = observer(function MerchantStep({ store }: { readonly store: MerchantSignInStore }) {
  const say = useMessages(merchantSideMessages)
  const { demoMerchant } = useServices().world.world ?? {}
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
      <SendCode code={store.code} onSend={() => void store.sendCode()} />
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
