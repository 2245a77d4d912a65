import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { useMessages } from '../preferences/context'
import { useServices } from '../services/context'
import { PhoneSteps } from '../session/PhoneSteps'
import { Box } from '../ui/Box'
import { Button } from '../ui/Button'
import { Card } from '../ui/Card'
import { grouped } from '../ui/grouped'
import { Notice } from '../ui/Notice'
import type { DeskStore } from './desk.store'
import { officeMessages } from './messages'
import { DeskSignInStore } from './sign-in.store'

/** Signing in at the desk, on whatever page of it one stands. */
export const SignIn = observer(function SignIn({ desk }: { readonly desk: DeskStore }) {
  const say = useMessages(officeMessages)
  const { http, clock } = useServices()
  const [store] = useState(() => new DeskSignInStore(http, clock, desk))
  useEffect(() => void store.loadDemo(), [store])
  return (
    <Box className="desk-narrow">
      {desk.hasExpired && (
        <Notice tone="note" isUrgent>
          {say('signInExpired')}
        </Notice>
      )}
      <Card title={say('signInTitle')}>
        <Box className="desk-stack">
          <Box tag="p">{say('signInWhy')}</Box>
          <PhoneSteps store={store.byPhone} onEnter={() => void store.signIn()} />
        </Box>
      </Card>
      {store.demo.length > 0 && (
        <Card title={say('demoTitle')}>
          <Box className="desk-stack">
            <Box tag="p" className="desk-small">
              {say('demoWhy')}
            </Box>
            {store.demo.map(({ phone, name, role }) => (
              <Button key={phone} kind="ghost" onPress={() => store.useDemo(phone)}>
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
