import { observer } from 'mobx-react-lite'
import { useMessages } from '../preferences/context'
import { useServices } from '../services/context'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { updateMessages } from './messages'
import { useWaitingUpdate } from './use-waiting-update'

/** A newer version waits: it begins by itself once the app is closed, or now. Nothing where none waits. */
export const AppUpdateLine = observer(function AppUpdateLine() {
  const say = useMessages(updateMessages)
  const { appUpdate } = useServices()
  const isWaiting = useWaitingUpdate()
  if (!isWaiting) return null
  return (
    <Notice
      tone="info"
      title={say('updateTitle')}
      action={
        <Button kind="ghost" size="s" onPress={() => void appUpdate().then((update) => update.takeOver())}>
          {say('updateNow')}
        </Button>
      }
    >
      {say('updateHow')}
    </Notice>
  )
})
