import { observer } from 'mobx-react-lite'
import { useCallback, useEffect, useState } from 'react'
import { useMessages } from '../preferences/context'
import { useServices } from '../services/context'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { updateMessages } from './messages'

/** A newer version waits: it begins by itself once the app is closed, or now. Nothing where none waits. */
export const AppUpdateLine = observer(function AppUpdateLine() {
  const say = useMessages(updateMessages)
  const { appUpdate, page } = useServices()
  const [isWaiting, setWaiting] = useState(false)
  const look = useCallback(
    () => void appUpdate().then(async (update) => setWaiting(await update.isWaiting())),
    [appUpdate],
  )
  // A page may bring this line only once it is on screen.
  useEffect(look, [look])
  page.useShown(look)
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
