import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { shelfMessages } from '../messages'
import type { ShelfStore } from './shelf.store'

/** From when the public notices are, and fetching newer ones. */
export const FeedState = observer(function FeedState({ store }: { readonly store: ShelfStore }) {
  const say = useMessages(shelfMessages)
  const at = store.copy?.at ?? null
  const refresh = (
    <Button kind="ghost" size="s" isBusy={store.isRefreshing} onPress={() => void store.refresh()}>
      {say('refresh')}
    </Button>
  )
  if (store.failure) {
    return (
      <Notice tone="note" isUrgent action={refresh}>
        {at === null ? say('offlineNever') : say('offline', { at })}
      </Notice>
    )
  }
  return (
    <Box className="device-fresh">
      <Box role="status" className="device-note">
        {store.isRefreshing ? say('loading') : at === null ? say('never') : say('asOf', { at })}
      </Box>
      {refresh}
    </Box>
  )
})
