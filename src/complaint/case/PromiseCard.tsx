import { observer } from 'mobx-react-lite'
import type { Complaint } from '../../../contract/complaint'
import { PromiseFacts } from '../../case-course/PromiseFacts'
import { useMessages } from '../../preferences/context'
import { TermLine } from '../../terms/TermLine'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { Act } from './Act'
import type { OpenedCase } from './case.store'
import { caseMessages } from './messages'

interface PromiseCardProps {
  readonly complaint: Complaint
  readonly opened: OpenedCase
}

/** What was agreed, and the question whether it was kept. */
export const PromiseCard = observer(function PromiseCard({ complaint, opened }: PromiseCardProps) {
  const say = useMessages(caseMessages)
  const { promise, actions } = complaint
  if (promise === null) return null
  const { acts, calls } = opened
  const mayConfirm = actions.includes('confirm-kept')
  const isDue = promise.outcome === 'due'
  return (
    <Card title={say('promiseTitle')} className="course-stack">
      <PromiseFacts promise={promise} />
      <TermLine terms={['mediation-letter']} />
      {mayConfirm && (
        <Box tag="p" className="course-small">
          {say(promise.outcome === 'waiting' ? 'keptEarly' : 'keptQuestion')}
        </Box>
      )}
      <Box className="course-row">
        {mayConfirm && (
          <Act
            acts={acts}
            name="confirm-kept"
            label={say('kept')}
            title={say('keptTitle')}
            done={say('keptDone')}
            kind={isDue ? 'primary' : 'ghost'}
            call={(key) => calls.confirmKept(key, '')}
          >
            <Box tag="p">{say('keptText')}</Box>
          </Act>
        )}
        {actions.includes('report-broken') && (
          <Act
            acts={acts}
            name="report-broken"
            label={say('broken')}
            title={say('brokenTitle')}
            done={say('brokenDone')}
            word={{ label: say('brokenWord'), isRequired: true }}
            call={(key, text) => calls.reportBroken(key, text)}
          >
            <Box tag="p">{say('brokenText')}</Box>
          </Act>
        )}
      </Box>
    </Card>
  )
})
