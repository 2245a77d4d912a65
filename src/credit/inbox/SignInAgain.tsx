import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { inboxAddress, signInAddress } from '../../routes'
import { Link } from '../../ui/Link'
import { followMessages } from '../messages'

/** To come to the inbox as somebody else. */
export const SignInAgain = observer(function SignInAgain() {
  const say = useMessages(followMessages)
  return (
    <Link kind="ghost" to={signInAddress(inboxAddress)}>
      {say('signIn')}
    </Link>
  )
})
