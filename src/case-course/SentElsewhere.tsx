import { observer } from 'mobx-react-lite'
import { useMessages } from '../preferences/context'
import { Notice } from '../ui/Notice'
import { Slot } from '../ui/Slot'
import { courseMessages } from './messages'
import type { WrittenActStore } from './written-act.store'

/** What became of the words that stood here, when another window has sent them. */
export const SentElsewhere = observer(function SentElsewhere({ store }: { readonly store: WrittenActStore }) {
  const say = useMessages(courseMessages)
  const { isSentElsewhere, isEmpty } = store.form
  return (
    <Slot>
      {isSentElsewhere && (
        <Notice tone="note" title={say('sentElsewhere')} isUrgent>
          {say(isEmpty ? 'sentElsewhereHow' : 'sentElsewhereNew')}
        </Notice>
      )}
    </Slot>
  )
})
