import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { useMessages } from '../preferences/context'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { keptMessages } from './messages'

interface KeptNoticeProps {
  /** When what shows was seen, RFC 3339. */
  readonly at: string
  readonly onRetry: () => void
  /** What may have changed since. */
  readonly children: ReactNode
}

/** What shows is what this device kept, and from when it is. */
export const KeptNotice = observer(function KeptNotice({ at, onRetry, children }: KeptNoticeProps) {
  const say = useMessages(keptMessages)
  return (
    <Notice
      tone="note"
      isUrgent
      title={say('keptTitle', { at })}
      action={
        <Button kind="ghost" size="s" onPress={onRetry}>
          {say('again')}
        </Button>
      }
    >
      {children}
    </Notice>
  )
})
