import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { Merchant } from '../../../contract/credit'
import { statusNames } from '../../../domain/credit/status'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { Notice } from '../../ui/Notice'
import { Tag } from '../../ui/Tag'
import { followMessages, recordMessages } from '../messages'
import type { FollowStore } from './follow.store'
import { kindWords } from './record-words'
import { recordWords } from './record.presenter'
import { useReminder } from './use-reminder'

/** So many are listed by name; the others are marked where they stand. */
const listed = 5

interface FollowNewsProps {
  readonly follow: FollowStore
  readonly merchant: Merchant
  readonly onPoint: (recordId: string) => void
}

/** What changed since the follower last looked, each line leading to its record; and the message she may ask for. */
export const FollowNews = observer(function FollowNews({ follow, merchant, onPoint }: FollowNewsProps) {
  const text = useText()
  return (
    <>
      {follow.failure !== null && (
        <Notice tone="warn" isUrgent>
          {text(follow.failure.text)}
        </Notice>
      )}
      <Changes follow={follow} merchant={merchant} onPoint={onPoint} />
      {follow.isFollowed && <Reminder follow={follow} />}
    </>
  )
})

const Changes = observer(function Changes({ follow, merchant, onPoint }: FollowNewsProps) {
  const say = useMessages(followMessages)
  const sayRecord = useMessages(recordMessages)
  const text = useText()
  if (!follow.isFollowed) return null
  const { statusBefore } = follow
  const records = merchant.records.filter(({ id }) => follow.isFresh(id))
  const hasStatus = statusBefore !== null && statusBefore !== merchant.status
  const count = records.length + Number(hasStatus)
  if (count === 0) return null
  return (
    <Card title={say('newsTitle')} aside={say('newsCount', { n: count })} tone="note">
      <List>
        {hasStatus && (
          <ListItem
            title={say('status', {
              before: text(statusNames[statusBefore]),
              after: text(statusNames[merchant.status]),
            })}
            trail={<Tag tone="brand">{say('new')}</Tag>}
          />
        )}
        {records.slice(0, listed).map((record) => (
          <ListItem
            key={record.id}
            title={recordWords(record, sayRecord).title}
            detail={sayRecord(kindWords[record.kind])}
            trail={<Tag tone="brand">{say('new')}</Tag>}
            onPress={() => onPoint(record.id)}
          />
        ))}
      </List>
      {records.length > listed && (
        <Box className="credit-detail">{say('newsMore', { n: records.length - listed })}</Box>
      )}
    </Card>
  )
})

const Reminder = observer(function Reminder({ follow }: { readonly follow: FollowStore }) {
  const say = useMessages(followMessages)
  const remind = useReminder(follow)
  const [isAsked, setIsAsked] = useState(false)
  if (remind === null || isAsked) return null
  const press = (): void => {
    remind()
    setIsAsked(true)
  }
  return (
    <Box>
      <Button kind="plain" size="s" isFlush onPress={press}>
        {say('remind')}
      </Button>
    </Box>
  )
})
