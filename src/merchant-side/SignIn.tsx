import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { useMessages, useText } from '../preferences/context'
import { useServices } from '../services/context'
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
  return (
    <>
      <Box tag="p" className="course-small">
        {say('signInWhy')}
      </Box>
      <Card title={say('signInTitle')} className="course-stack">
        {store.sentTo === null ? (
          <MerchantStep store={store} />
        ) : (
          <CodeStep store={store} sentTo={store.sentTo} onEntered={onEntered} />
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
            <Button kind="plain" size="s" onPress={() => store.setUscc(demoMerchant.uscc)}>
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

const stepId = 'merchant-code'

const CodeStep = observer(function CodeStep({
  store,
  sentTo,
  onEntered,
}: {
  readonly store: MerchantSignInStore
  readonly sentTo: string
  readonly onEntered: () => void
}) {
  const say = useMessages(merchantSideMessages)
  const inWords = useText()
  const { page } = useServices()
  // The field that was typed into has gone; whoever signs in goes on in this one.
  useEffect(() => page.reveal(stepId), [page])
  const { shownCode, entering, waitSeconds } = store
  const enter = async (): Promise<void> => {
    if (await store.signIn()) onEntered()
  }
  const codeError = (): string | null => {
    if (store.isCodeWrong) return say('codeWrong')
    return entering.tag === 'failed' ? inWords(entering.failure.text) : null
  }
  return (
    <Box id={stepId} className="course-stack">
      {shownCode !== null && (
        <Notice
          action={
            <Button kind="plain" size="s" onPress={() => store.setCode(shownCode)}>
              {say('fill')}
            </Button>
          }
        >
          {say('codeShown', { code: shownCode })}
        </Notice>
      )}
      <TextField
        label={say('code')}
        hint={say('codeHint', { phone: sentTo })}
        type="one-time-code"
        value={store.code}
        onChange={(code) => store.setCode(code)}
        onEnter={() => void enter()}
        error={codeError()}
        isRequired
      />
      <Button isWide isBusy={entering.tag === 'loading'} onPress={() => void enter()}>
        {say('enter')}
      </Button>
      <Box className="course-row">
        <Button
          kind="plain"
          size="s"
          disabledReason={waitSeconds > 0 ? say('againIn', { n: waitSeconds }) : null}
          onPress={() => void store.sendCode()}
        >
          {waitSeconds > 0 ? say('againIn', { n: waitSeconds }) : say('again')}
        </Button>
        <Button kind="plain" size="s" onPress={() => store.changeMerchant()}>
          {say('changeMerchant')}
        </Button>
      </Box>
    </Box>
  )
})
