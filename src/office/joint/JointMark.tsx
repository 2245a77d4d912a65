import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { Tag } from '../../ui/Tag'
import { officeJointMessages } from './messages'

/** That a case of the queue is bound together with others. */
export const JointMark = observer(function JointMark() {
  const say = useMessages(officeJointMessages)
  return <Tag>{say('mark')}</Tag>
})
