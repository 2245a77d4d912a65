import { observer } from 'mobx-react-lite'
import { useMessages } from '../preferences/context'
import { Button } from '../ui/Button'
import type { DeskStore } from './desk.store'
import { officeMessages } from './messages'

/** To sit down as another officer: on the same page, where signing in then stands. */
export const SignInAgain = observer(function SignInAgain({ desk }: { readonly desk: DeskStore }) {
  const say = useMessages(officeMessages)
  return (
    <Button kind="ghost" onPress={() => desk.lapse()}>
      {say('signInTitle')}
    </Button>
  )
})
