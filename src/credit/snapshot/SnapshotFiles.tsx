import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { useMessages, usePreferences } from '../../preferences/context'
import { useServices } from '../../services/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { snapshotMessages } from '../messages/snapshot'
import { paperOf, posterOf } from './snapshot-files'
import { SharingStore } from '../../sharing/sharing.store'

interface SnapshotFilesProps {
  readonly id: string
  /** What is shared: its title and its address. */
  readonly title: string
  readonly address: string
}

/** Keep the picture, open the PDF, give the link away; each says what came of it. */
export const SnapshotFiles = observer(function SnapshotFiles({ id, title, address }: SnapshotFilesProps) {
  const say = useMessages(snapshotMessages)
  const { language } = usePreferences()
  const { http, sharing } = useServices()
  const [store] = useState(() => new SharingStore(sharing))
  useEffect(() => void store.prepare(), [store])
  const { outcome, busy, by } = store
  const picture = posterOf(http.origin, id, language)
  return (
    <Box className="credit-stack">
      <Box className="credit-snapshot__actions">
        <Button
          kind="ghost"
          isBusy={busy === 'picture'}
          onPress={() => void store.savePicture(picture, `fangxincha-${id}.png`)}
        >
          {say('savePicture')}
        </Button>
        <Button
          kind="ghost"
          isBusy={busy === 'paper'}
          onPress={() => void store.openPaper(paperOf(http.origin, id, language))}
        >
          {say('openPdf')}
        </Button>
        <Button
          kind="ghost"
          isShare
          onPress={() => {
            if (by !== 'host-button') void store.share(title, address)
          }}
        >
          {say(by === 'host-button' ? 'sendToChat' : 'shareLink')}
        </Button>
      </Box>
      {outcome !== null && (
        <Notice
          tone={outcome === 'saved' || outcome === 'copied' ? 'good' : 'note'}
          isUrgent
          action={
            outcome === 'refused' && (
              <Button kind="ghost" size="s" onPress={() => void store.openSettings()}>
                {say('openSettings')}
              </Button>
            )
          }
        >
          {say(outcome)}
        </Notice>
      )}
    </Box>
  )
})
