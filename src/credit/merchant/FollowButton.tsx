import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { merchantAddress, signInAddress } from '../../routes'
import { useServices } from '../../services/context'
import { Button } from '../../ui/Button'
import { toast } from '../../ui/toast'
import { followMessages } from '../messages'
import type { FollowStore } from './follow.store'
import { useReminder } from './use-reminder'

interface FollowButtonProps {
  readonly store: FollowStore
  readonly uscc: string
}

/** Follows the merchant, or no longer. Signed out it leads to signing in, and back to a merchant that is followed. */
export const FollowButton = observer(function FollowButton({ store, uscc }: FollowButtonProps) {
  const say = useMessages(followMessages)
  const { session, navigation } = useServices()
  const remind = useReminder(store)
  const follow = async (): Promise<void> => {
    if (await store.follow()) toast(say('followedNow'))
  }
  const unfollow = async (): Promise<void> => {
    if (await store.unfollow()) toast(say('unfollowedNow'))
  }
  const press = (): void => {
    if (!session.isSignedIn) {
      store.wish()
      navigation.open(signInAddress(merchantAddress(uscc)))
    } else if (store.isFollowed) void unfollow()
    else {
      // First: WeChat asks only within the tap itself.
      remind?.()
      void follow()
    }
  }
  return (
    <Button
      kind={store.isFollowed ? 'plain' : 'ghost'}
      size="s"
      label={store.isFollowed ? say('followedLabel') : undefined}
      isBusy={store.isLoading || store.isSaving}
      onPress={press}
    >
      {say(store.isFollowed ? 'followed' : 'follow')}
    </Button>
  )
})
