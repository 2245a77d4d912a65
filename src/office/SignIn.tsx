import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { useMessages, useText } from '../preferences/context'
import { useServices } from '../services/context'
import { Box } from '../ui/Box'
import { Button } from '../ui/Button'
import { Card } from '../ui/Card'
import { grouped } from '../ui/grouped'
import { Notice } from '../ui/Notice'
import { TextField } from '../ui/TextField'
import type { DeskStore } from './desk.store'
import { officeMessages } from './messages'
import { DeskSignInStore } from './sign-in.store'

const codeId = 'desk-sign-in-code'

/** Signing in at the desk, on whatever page of it one stands. */
export const SignIn = observer(function SignIn({ desk }: { readonly desk: DeskStore }) {
  const say = useMessages(officeMessages)
  const text = useText()
  const { http, page } = useServices()
  const [store] = useState(() => new DeskSignInStore(http, desk))
  useEffect(() => void store.loadDemo(), [store])
  const { isCodeSent } = store
  useEffect(() => {
    // The button that sent it stands below its field by then.
    if (isCodeSent) page.reveal(codeId)
  }, [isCodeSent, page])
  const isBusy = store.working.tag === 'loading'
  const failure = store.working.tag === 'failed' ? store.working.failure : null
  return (
    <Box className="desk-narrow">
      <Card title={say('signInTitle')}>
        <Box className="desk-stack">
          <Box tag="p">{say('signInWhy')}</Box>
          <TextField
            label={say('phone')}
            type="tel"
            value={store.phone}
            onChange={(phone) => store.setPhone(phone)}
            onEnter={() => void store.sendCode()}
            isRequired
          />
          {store.isCodeSent && (
            <Box id={codeId} className="desk-stack">
              {store.shownCode !== null && (
                <Notice
                  action={
                    <Button
                      kind="plain"
                      size="s"
                      isFlush
                      onPress={() => store.setCode(store.shownCode ?? '')}
                    >
                      {say('fillCode')}
                    </Button>
                  }
                >
                  {say('codeShown', { code: store.shownCode })}
                </Notice>
              )}
              <TextField
                label={say('code')}
                type="one-time-code"
                value={store.code}
                onChange={(code) => store.setCode(code)}
                onEnter={() => void store.signIn()}
                isRequired
              />
            </Box>
          )}
          {failure && (
            <Notice tone="warn" isUrgent>
              {text(failure.text)}
            </Notice>
          )}
          <Button
            isWide
            isBusy={isBusy}
            onPress={() => void (store.isCodeSent ? store.signIn() : store.sendCode())}
          >
            {say(store.isCodeSent ? 'enter' : 'sendCode')}
          </Button>
        </Box>
      </Card>
      {store.demo.length > 0 && (
        <Card title={say('demoTitle')}>
          <Box className="desk-stack">
            <Box tag="p" className="desk-small">
              {say('demoWhy')}
            </Box>
            {store.demo.map(({ phone, name, role }) => (
              <Button key={phone} kind="ghost" onPress={() => store.setPhone(phone)}>
                {say(role === 'supervisor' ? 'demoSupervisor' : 'demoHandler', {
                  name,
                  phone: grouped(phone, [3, 4]),
                })}
              </Button>
            ))}
          </Box>
        </Card>
      )}
    </Box>
  )
})
