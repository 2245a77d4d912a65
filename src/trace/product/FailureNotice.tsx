import { observer } from 'mobx-react-lite'
import type { ApiFailure } from '../../api/failure'
import { KeptNotice } from '../../kept-answers/KeptNotice'
import { useMessages, useText } from '../../preferences/context'
import { Notice } from '../../ui/Notice'
import { offlineMessages } from '../messages'

interface FailureNoticeProps {
  readonly failure: ApiFailure
  /** null: what shows was asked for on this very page. */
  readonly keptAt: string | null
  readonly onRetry: () => void
}

/** No new answer came: what shows is older, and from when it is. */
export const FailureNotice = observer(function FailureNotice({
  failure,
  keptAt,
  onRetry,
}: FailureNoticeProps) {
  const say = useMessages(offlineMessages)
  const text = useText()
  if (keptAt === null) {
    return (
      <Notice tone="note" isUrgent>
        {text(failure.text)}
      </Notice>
    )
  }
  return (
    <KeptNotice at={keptAt} onRetry={onRetry}>
      {say('kept')}
    </KeptNotice>
  )
})
