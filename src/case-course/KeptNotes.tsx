import { observer } from 'mobx-react-lite'
import { useMessages } from '../preferences/context'
import { Notice } from '../ui/Notice'
import { Slot } from '../ui/Slot'
import { courseMessages } from './messages'

interface KeptNotesProps {
  /** Of `KeptFormStore`. */
  readonly form: { readonly isSentElsewhere: boolean; readonly isEmpty: boolean; readonly isKept: boolean }
}

/** What the person has to know of how the words of a form are kept: that another window has sent them, or that this device keeps none. */
export const KeptNotes = observer(function KeptNotes({ form }: KeptNotesProps) {
  const say = useMessages(courseMessages)
  const { isSentElsewhere, isEmpty, isKept } = form
  return (
    <Slot>
      {isSentElsewhere && (
        <Notice tone="note" title={say('sentElsewhere')} isUrgent>
          {say(isEmpty ? 'sentElsewhereHow' : 'sentElsewhereNew')}
        </Notice>
      )}
      {!isKept && <Notice tone="warn">{say('notKept')}</Notice>}
    </Slot>
  )
})
