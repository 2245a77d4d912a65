import { useMessages } from '../../preferences/context'
import { Tag } from '../../ui/Tag'
import { officeJointMessages } from './messages'

/** That a case of the queue is bound together with others. */
export function JointMark() {
  return <Tag>{useMessages(officeJointMessages)('mark')}</Tag>
}
