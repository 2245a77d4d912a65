import { observer } from 'mobx-react-lite'
import type { Draft } from '../../drafts/draft'
import { contentOf } from '../../evidence/content'
import { evidenceMessages } from '../../evidence/messages'
import { usePhotos } from '../../evidence/use-photos'
import { useMessages, useText } from '../../preferences/context'
import { draftAddress, signInAddress } from '../../routes'
import { useServices } from '../../services/context'
import type { ComplaintParts } from '../../services/services'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { PhotoGrid } from '../../ui/PhotoGrid'
import { Progress } from '../../ui/Progress'
import { Slot } from '../../ui/Slot'
import { Thread, type ThreadStep } from '../../ui/Thread'
import { complaintMessages } from '../messages'
import { ExportFile } from '../outbox/ExportFile'
import { filesToSend } from '../proxy/draft-proxy'

interface SendingViewProps {
  readonly draft: Draft
  readonly parts: ComplaintParts
}

const waitingWords = {
  network: 'waitingNetwork',
  'sign-in': 'waitingSignIn',
  'next-try': 'waitingNextTry',
  'other-tab': 'waitingOtherTab',
} as const

/** Saved here → file n of m → being registered: what is done, what goes on, what it waits for. */
export const SendingView = observer(function SendingView({ draft, parts }: SendingViewProps) {
  const say = useMessages(complaintMessages)
  const sayEvidence = useMessages(evidenceMessages)
  const inWords = useText()
  const { isKept } = useServices().drafts
  const { stage, failure, key } = draft
  const files = filesToSend(draft)
  const activity = parts.outbox.activities.get(key)
  const photos = usePhotos(parts.vault, files)
  const sentCount = files.filter(({ state }) => state === 'sent').length
  const areFilesSent = sentCount === files.length
  const bytes = files.reduce((sum, file) => sum + contentOf(file).bytes, 0)
  const sentBytes = files.reduce((sum, file) => sum + file.sentBytes, 0)
  const fileWords = areFilesSent
    ? say(files.length === 0 ? 'stageFilesNone' : 'stageFilesSent')
    : say('stageSending', { n: sentCount + 1, all: files.length })
  const steps: ThreadStep[] = [
    isKept
      ? { id: 'kept', title: say('stageKept') }
      : { id: 'kept', title: say('stageNotKept'), state: 'todo' },
    { id: 'files', title: fileWords, state: areFilesSent ? 'done' : 'todo' },
    { id: 'filing', title: say(stage === 'filing' ? 'stageFiling' : 'stageWaiting'), state: 'todo' },
  ]
  return (
    <>
      <Card title={say('sendingTitle')} className="complaint-fields">
        <Thread steps={steps} />
        <Slot>
          {files.length > 0 && (
            // Full, it stays: the rest of the card does not jump at the very end.
            <Progress label={fileWords} value={areFilesSent ? 1 : bytes === 0 ? 0 : sentBytes / bytes} />
          )}
        </Slot>
        <Slot>{files.length > 0 && <PhotoGrid label={sayEvidence('evidence')} photos={photos} />}</Slot>
        <Box className="complaint-small" live="polite">
          {activity?.tag === 'waiting'
            ? say(waitingWords[activity.reason])
            : say(isKept ? 'canLeave' : 'mustStay')}
        </Box>
        <Slot>
          {failure !== null && activity?.tag === 'waiting' && activity.reason === 'next-try' && (
            <Notice tone="note">{inWords(failure)}</Notice>
          )}
        </Slot>
      </Card>
      <Slot>
        {activity?.tag === 'waiting' &&
          (activity.reason === 'sign-in' ? (
            <Link kind="primary" to={signInAddress(draftAddress({ key }))}>
              {say('signIn')}
            </Link>
          ) : (
            <Button onPress={() => parts.outbox.send(key)}>{say('tryNow')}</Button>
          ))}
      </Slot>
      <Card>
        <ExportFile draft={draft} vault={parts.vault} />
      </Card>
      {/* Last: once the case is being registered it goes, and moves nothing. */}
      <Slot>
        {stage === 'queued' && (
          <Button kind="ghost" onPress={() => parts.outbox.stop(key)}>
            {say('stopSending')}
          </Button>
        )}
      </Slot>
    </>
  )
})
