import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useMessages } from '../../preferences/context'
import { useServices } from '../../services/context'
import { PhoneSteps } from '../../session/PhoneSteps'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { toast } from '../../ui/toast'
import { meMessages } from '../messages'
import { SignInStore } from './sign-in.store'
import '../me.css'

/** Only an address of our own is gone on to: a link from outside must not lead on to anywhere else. */
const isOwnAddress = (address: string | undefined): address is string =>
  address !== undefined && /^\/[a-z]/.test(address)

/** Where something was filled in before signing in was asked for. */
const isForm = (address: string | undefined): boolean =>
  address !== undefined && /^\/(complaint\/draft|credit\/correction\/new)\//.test(address)

export default observer(function SignIn() {
  const say = useMessages(meMessages)
  const { http, clock, session, wechatLogin, navigation, page } = useServices()
  const next = page.useParams()['next']
  const [store] = useState(() => new SignInStore({ http, clock, session, wechatLogin }))

  const goOn = (hasEntered: boolean): void => {
    if (!hasEntered) return
    toast(say('signedInNow'))
    if (isOwnAddress(next)) navigation.returnTo(next)
    else navigation.back()
  }
  return (
    <Page title={say('signInTitle')}>
      <Box tag="p" className="me-text">
        {say('signInWhy')}
      </Box>
      {isForm(next) && (
        <Box tag="p" className="me-text">
          {say('signInKept')}
        </Box>
      )}
      {store.canUseWechat && (
        <Card>
          <Box className="me-stack">
            <Button
              isWide
              isBusy={store.byPhone.code.entering.tag === 'loading'}
              onPress={() => void store.signInByWechat().then(goOn)}
            >
              {say('wechat')}
            </Button>
            {store.isWechatRefused && (
              <Notice tone="warn" isUrgent>
                {say('wechatRefused')}
              </Notice>
            )}
            <Box className="me-aside">{say('orPhone')}</Box>
          </Box>
        </Card>
      )}
      <Card>
        <PhoneSteps
          store={store.byPhone}
          hint={say('phoneHint')}
          onEnter={() => void store.signIn().then(goOn)}
        />
      </Card>
    </Page>
  )
})
