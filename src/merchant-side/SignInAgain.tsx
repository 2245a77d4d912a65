import { observer } from 'mobx-react-lite'
import { useMessages } from '../preferences/context'
import { Button } from '../ui/Button'
import { merchantSideMessages } from './messages'
import type { MerchantSide } from './use-merchant-side'

/** To come in as another merchant: on the same page, where signing in then stands. */
export const SignInAgain = observer(function SignInAgain({ side }: { readonly side: MerchantSide }) {
  const say = useMessages(merchantSideMessages)
  return (
    <Button kind="ghost" onPress={() => side.session.end()}>
      {say('signInTitle')}
    </Button>
  )
})
