import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { caseAddress } from '../../routes'
import { Card } from '../../ui/Card'
import { Link } from '../../ui/Link'
import { Thread } from '../../ui/Thread'
import { complaintMessages } from '../messages'

interface FiledViewProps {
  readonly id: string
  readonly number: string
}

/** The server has it: the number, and the way to the case. */
export const FiledView = observer(function FiledView({ id, number }: FiledViewProps) {
  const say = useMessages(complaintMessages)
  return (
    <>
      <Card tone="good" title={say('stageFiled', { number })}>
        <Thread
          steps={[
            { id: 'kept', title: say('stageKept') },
            { id: 'files', title: say('stageFilesSent') },
            { id: 'filed', title: say('stageFiled', { number }) },
          ]}
        />
      </Card>
      <Link kind="primary" to={caseAddress(id)} isReplacing>
        {say('seeCase')}
      </Link>
    </>
  )
})
