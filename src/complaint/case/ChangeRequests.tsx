import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { Complaint } from '../../../contract/complaint'
import type { ComplaintRequest } from '../../../domain/complaint/request-kinds'
import { complaintRequests, requestNames } from '../../../domain/complaint/names'
import { isSameRequests, requestWords } from '../../../domain/complaint/requests'
import { ActDialog } from '../../case-course/ActDialog'
import { useKeptWords } from '../../case-course/use-kept-words'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { CheckboxGroup } from '../../ui/CheckboxGroup'
import { toast } from '../../ui/toast'
import type { OpenedCase } from './case.store'
import { caseMessages } from './messages'

interface ChangeRequestsProps {
  readonly complaint: Complaint
  readonly opened: OpenedCase
}

/** 变更请求: what is asked for now, and asking for something else while the case is open. */
export const ChangeRequests = observer(function ChangeRequests({ complaint, opened }: ChangeRequestsProps) {
  const say = useMessages(caseMessages)
  const inWords = useText()
  const { acts, calls } = opened
  const now = complaint.changedRequests ?? complaint.form.requests
  const [chosen, setChosen] = useState<readonly ComplaintRequest[] | null>(null)
  const [isChecked, setIsChecked] = useState(false)
  const { words, change, forget } = useKeptWords(`${acts.place}/change-requests`, { text: '' })
  const canChange = complaint.actions.includes('change-requests')
  if (complaint.kind !== 'complaint' || (!canChange && complaint.changedRequests === null)) return null
  const close = (): void => {
    setChosen(null)
    setIsChecked(false)
  }
  const problem = (): string | null => {
    if (!isChecked || chosen === null) return null
    if (chosen.length === 0) return say('requestsMissing')
    return isSameRequests(chosen, now) ? say('requestsSame') : null
  }
  const send = async (text: string): Promise<void> => {
    setIsChecked(true)
    if (chosen === null || chosen.length === 0 || isSameRequests(chosen, now)) return
    const requests = complaintRequests.filter((request) => chosen.includes(request))
    const tried = `${requests.join()} ${text}`
    if (!(await acts.run('change-requests', tried, (key) => calls.changeRequests(key, requests, text))))
      return
    forget()
    close()
    toast(say('requestsDone'))
  }
  return (
    <Card title={say('requestsTitle')} className="course-stack">
      <Box tag="p">{inWords(requestWords(now))}</Box>
      {canChange && (
        <Box className="course-row">
          <Button kind="ghost" onPress={() => setChosen(now)}>
            {say('requestsChange')}
          </Button>
        </Box>
      )}
      <ActDialog
        title={say('requestsAsk')}
        word={{
          label: say('requestsWord'),
          isRequired: false,
          text: words.text,
          onChange: (text) => change({ text }),
        }}
        confirm={say('requestsSend')}
        isOpen={chosen !== null}
        isBusy={acts.isBusy('change-requests')}
        failure={acts.failureOf('change-requests')}
        onConfirm={(text) => void send(text)}
        onClose={close}
      >
        <Box tag="p">{say('requestsText')}</Box>
        <CheckboxGroup
          label={say('requestsNow')}
          values={chosen ?? []}
          options={complaintRequests.map((value) => ({ value, label: inWords(requestNames[value]) }))}
          onChange={(requests) => setChosen(requests)}
          error={problem()}
          isRequired
        />
      </ActDialog>
    </Card>
  )
})
