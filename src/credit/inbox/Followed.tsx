import { observer } from 'mobx-react-lite'
import type { Follow } from '../../../contract/follow'
import { chinaDate } from '../../../domain/calendar/day'
import { useMessages, useText } from '../../preferences/context'
import { merchantAddress, searchAddress } from '../../routes'
import { termsOfStatuses } from '../../terms/status-terms'
import { TermLine } from '../../terms/TermLine'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorState } from '../../ui/ErrorState'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { readOn } from '../../ui/read-on'
import { Skeleton } from '../../ui/Skeleton'
import { Tag, Tags } from '../../ui/Tag'
import { toast } from '../../ui/toast'
import { Unanswered } from '../../ui/Unanswered'
import { followMessages } from '../messages'
import { StatusTag } from '../StatusTag'
import type { FollowsStore } from './follows.store'
import { SignInAgain } from './SignInAgain'

/** The merchants that are followed, each to be given up, and taken back as long as the list is in sight. */
export const Followed = observer(function Followed({ store }: { readonly store: FollowsStore }) {
  const say = useMessages(followMessages)
  const text = useText()
  const { follows, loaded, failure } = store
  if (follows.tag === 'failed' && loaded === null) {
    return <Unanswered failure={follows.failure} onRetry={() => void store.load()} signIn={<SignInAgain />} />
  }
  if (loaded === null) return <Skeleton count={2} lines={2} label={say('loadingMerchants')} />
  if (loaded.items.length === 0) {
    return (
      <EmptyState
        picture="search"
        title={say('noMerchants')}
        action={
          <Link to={searchAddress()} kind="ghost">
            {say('lookUp')}
          </Link>
        }
      >
        {say('noMerchantsHow')}
      </EmptyState>
    )
  }
  return (
    <Box className="credit-stack">
      {failure !== null && (
        <Notice tone="warn" isUrgent>
          {text(failure.text)}
        </Notice>
      )}
      {loaded.items.map((follow) => (
        <FollowCard key={follow.merchant.uscc} follow={follow} store={store} />
      ))}
      {follows.tag === 'failed' && (
        <ErrorState message={text(follows.failure.text)} code={follows.failure.problem?.code} />
      )}
      {loaded.next !== null && (
        <Button kind="ghost" isBusy={follows.tag === 'loading'} onPress={() => readOn(() => store.more())}>
          {say('more')}
        </Button>
      )}
      <TermLine terms={termsOfStatuses(loaded.items.map(({ merchant }) => merchant.status))} />
    </Box>
  )
})

interface FollowCardProps {
  readonly follow: Follow
  readonly store: FollowsStore
}

const FollowCard = observer(function FollowCard({ follow, store }: FollowCardProps) {
  const say = useMessages(followMessages)
  const { merchant, followedAt, changes } = follow
  const { uscc, name, status } = merchant
  const isGivenUp = store.givenUp.has(uscc)
  const press = async (): Promise<void> => {
    if (isGivenUp) {
      if (await store.followAgain(uscc)) toast(say('followed'))
    } else if (await store.unfollow(uscc)) toast(say('unfollowedNow'))
  }
  return (
    <Card>
      <Link to={merchantAddress(uscc)}>{name}</Link>
      <Tags>
        <StatusTag status={status} />
        {changes > 0 && !isGivenUp && <Tag tone="brand">{say('unseenHere', { n: changes })}</Tag>}
      </Tags>
      <Box className="credit-follow__foot">
        <Box className="credit-aside">{say('followedSince', { on: chinaDate(followedAt) })}</Box>
        <Button
          kind={isGivenUp ? 'ghost' : 'plain'}
          isFlush={!isGivenUp}
          size="s"
          label={say(isGivenUp ? 'followAgainLabel' : 'unfollowLabel', { name })}
          isBusy={store.busy === uscc}
          onPress={() => void press()}
        >
          {say(isGivenUp ? 'followAgain' : 'unfollow')}
        </Button>
      </Box>
    </Card>
  )
})
