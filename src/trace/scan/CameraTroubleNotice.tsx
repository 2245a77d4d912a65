import { observer } from 'mobx-react-lite'
import type { CameraTrouble } from '../../platform/scanner/scanner.port'
import { useMessages } from '../../preferences/context'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { traceMessages } from '../messages'

/** An address or a browser that has no camera will not get one by trying again. */
const isFinal: Readonly<Record<CameraTrouble, boolean>> = {
  insecure: true,
  unsupported: true,
  refused: false,
  none: false,
  busy: false,
  engine: false,
}

interface CameraTroubleNoticeProps {
  readonly trouble: CameraTrouble
  readonly onRetry: () => void
}

/** Why there is no live picture, in its own words, and the ways on. */
export const CameraTroubleNotice = observer(function CameraTroubleNotice({
  trouble,
  onRetry,
}: CameraTroubleNoticeProps) {
  const say = useMessages(traceMessages)
  return (
    <Notice
      tone="note"
      title={say(`${trouble}Title`)}
      isUrgent
      action={
        !isFinal[trouble] && (
          <Button kind="ghost" size="s" onPress={onRetry}>
            {say('retryCamera')}
          </Button>
        )
      }
    >
      {say(trouble)}
    </Notice>
  )
})
