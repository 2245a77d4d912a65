import { Button as NativeButton } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState, useSyncExternalStore } from 'react'
import { useMessages } from '../preferences/context'
import { useServices } from '../services/context'
import { Box } from './Box'
import { Button } from './Button'
import { buttonClasses } from './button-classes'
import { Dialog } from './Dialog'
import { privacyMessages } from './messages/privacy'
import { agreeButtonId, answerPrivacy, isPrivacyAsked, onPrivacyAsked } from './privacy-question'
import { toast } from './toast'

/**
 * Before WeChat lets the app use something of the person's for the first time, it asks for an agreement: here in our own
 * words, on the page that she is on. Nothing is lost by refusing.
 */
export const PrivacyDialog = observer(function PrivacyDialog() {
  const say = useMessages(privacyMessages)
  const { page } = useServices()
  const isAsked = useSyncExternalStore(onPrivacyAsked, isPrivacyAsked)
  // Pages below in the stack are drawn too.
  const [isOnScreen, setOnScreen] = useState(true)
  page.useShown(() => setOnScreen(true))
  page.useHidden(() => setOnScreen(false))
  const refuse = (): void => {
    answerPrivacy('disagree')
    toast(say('refused'))
  }
  return (
    <Dialog
      isOpen={isAsked && isOnScreen}
      title={say('title')}
      onClose={refuse}
      actions={
        <>
          <Button kind="ghost" onPress={refuse}>
            {say('refuse')}
          </Button>
          <NativeButton
            id={agreeButtonId}
            className={buttonClasses({ kind: 'primary' })}
            hoverClass="ui-button--pushed"
            openType="agreePrivacyAuthorization"
            onAgreePrivacyAuthorization={() => answerPrivacy('agree')}
          >
            {say('agree')}
          </NativeButton>
        </>
      }
    >
      <Box tag="p">{say('what')}</Box>
      <Box tag="p">{say('without')}</Box>
      <Button kind="plain" size="s" isFlush onPress={() => Taro.openPrivacyContract({})}>
        {say('read')}
      </Button>
    </Dialog>
  )
})
