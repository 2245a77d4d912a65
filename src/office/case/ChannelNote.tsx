import { observer } from 'mobx-react-lite'
import type { OfficeCase } from '../../../contract/office-case'
import { useMessages } from '../../preferences/context'
import { Notice } from '../../ui/Notice'
import { officeMessages } from '../messages'

/** That a case is meant for 12315, and how far it has come there; nothing for one that is handled here. */
export const ChannelNote = observer(function ChannelNote({ opened }: { readonly opened: OfficeCase }) {
  const say = useMessages(officeMessages)
  const { at, number } = opened.channel
  if (at === 'here') return null
  return (
    <Notice tone="note" title={say(at === 'prepared' ? 'channelPreparedTitle' : 'channelNationalTitle')}>
      {at === 'prepared' ? say('channelPreparedText') : say('channelNationalText', { number: number ?? '' })}
    </Notice>
  )
})
