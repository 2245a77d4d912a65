import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { newUuid } from '../../platform/random/random.port'
import { useMessages } from '../../preferences/context'
import { useServices } from '../../services/context'
import type { ComplaintParts } from '../../services/services'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { toast } from '../../ui/toast'
import { complaintMessages } from '../messages'
import type { DraftPageStore } from './draft-page.store'
import { keepLeftOver } from './left-over'

interface LeftOverProps {
  readonly store: DraftPageStore
  readonly parts: ComplaintParts
}

/** What was written here after another window had removed or sent the draft: the person says what becomes of it. */
export const LeftOver = observer(function LeftOver({ store, parts }: LeftOverProps) {
  const say = useMessages(complaintMessages)
  const { drafts, random } = useServices()
  const [isBusy, setIsBusy] = useState(false)
  const leftOver = drafts.leftOver.get(store.key)
  if (leftOver === undefined) return null
  const keep = async (): Promise<void> => {
    setIsBusy(true)
    await keepLeftOver(drafts, parts.vault, store, await newUuid(random))
    if (drafts.isKept) toast(say('leftOverKept'))
  }
  return (
    <Notice
      tone="warn"
      title={say('leftOverTitle')}
      isUrgent
      action={
        <Button isBusy={isBusy} onPress={() => void keep()}>
          {say('leftOverKeep')}
        </Button>
      }
    >
      <Box>{say(store.isGone ? 'leftOverGone' : 'leftOverSent')}</Box>
      <Box>{say('leftOverFiles')}</Box>
      {leftOver.form.story !== '' && <Box className="complaint-excerpt">{leftOver.form.story}</Box>}
    </Notice>
  )
})
