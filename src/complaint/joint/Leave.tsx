import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { toast } from '../../ui/toast'
import { AskFirst } from './AskFirst'
import { jointMessages } from './messages'
import type { OpenedJoint } from './opened-joint'

interface LeaveProps {
  readonly opened: OpenedJoint
  readonly isMember: boolean
}

/** Going on alone, at any time. */
export const Leave = observer(function Leave({ opened: { acts, calls }, isMember }: LeaveProps) {
  const say = useMessages(jointMessages)
  const leave = async (): Promise<boolean> => {
    const isDone = await acts.run('leave', '', () => calls.leave())
    if (isDone) toast(say('left'))
    return isDone
  }
  return (
    <AskFirst
      label={say(isMember ? 'leave' : 'unwish')}
      title={say('leaveTitle')}
      text={say('leaveText')}
      kind="ghost"
      acts={acts}
      act="leave"
      onConfirm={leave}
    />
  )
})
