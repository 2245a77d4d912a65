import { observer } from 'mobx-react-lite'
import type { Complaint } from '../../../contract/complaint'
import { useMessages } from '../../preferences/context'
import { Term } from '../../terms/Term'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { Act } from './Act'
import type { OpenedCase } from './case.store'
import { caseMessages } from './messages'

/** Online settlement (ODR): what it is before it begins, and its end while it runs. */
export const OdrCard = observer(function OdrCard({
  complaint: { actions },
  opened: { acts, calls },
  showTurn,
}: {
  readonly complaint: Complaint
  readonly opened: OpenedCase
  /** Brings the state into sight where it has become another one. */
  readonly showTurn: () => void
}) {
  const say = useMessages(caseMessages)
  if (actions.includes('start-odr')) {
    return (
      <Card title={<Term of="odr">{say('odrTitle')}</Term>} className="course-stack">
        <Box tag="p">{say('odrText')}</Box>
        <Box tag="p" className="course-small">
          {say('odrSees')}
        </Box>
        <Act
          acts={acts}
          name="start-odr"
          label={say('odrStart')}
          onDone={showTurn}
          title={say('odrStartTitle')}
          done={say('odrStarted')}
          call={(key) => calls.startOdr(key)}
        >
          <Box tag="p">{say('odrOnce')}</Box>
        </Act>
      </Card>
    )
  }
  if (!actions.includes('end-odr')) return null
  return (
    <Card title={say('odrRunsTitle')} className="course-stack">
      <Box tag="p">{say('odrRuns')}</Box>
      <Act
        acts={acts}
        name="end-odr"
        label={say('odrEnd')}
        onDone={showTurn}
        title={say('odrEndTitle')}
        done={say('odrEnded')}
        call={(key) => calls.endOdr(key)}
      >
        <Box tag="p">{say('odrEndText')}</Box>
      </Act>
    </Card>
  )
})
