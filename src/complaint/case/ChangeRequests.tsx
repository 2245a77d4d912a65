import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { Complaint } from '../../../contract/complaint'
import type { ComplaintRequest } from '../../../domain/complaint/request-kinds'
import { complaintRequests, requestNames } from '../../../domain/complaint/names'
import { isSameRequests, requestWords } from '../../../domain/complaint/requests'
import { ActDialog } from '../../case-course/ActDialog'
import { KeptNotes } from '../../case-course/KeptNotes'
import { listIn, textIn, type Kept } from '../../drafts/read-back'
import { useKeptWords } from '../../drafts/use-kept-words'
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

interface Change {
  readonly text: string
  /** null while it is as it was. */
  readonly chosen: readonly ComplaintRequest[] | null
}

function readChange(kept: Kept): Change {
  const chosen = listIn(kept, 'chosen')
  return {
    text: textIn(kept, 'text'),
    chosen: chosen && complaintRequests.filter((request) => chosen.includes(request)),
  }
}

/** 变更请求: what is asked for now, and asking for something else while the case is open. */
export const ChangeRequests = observer(function ChangeRequests({ complaint, opened }: ChangeRequestsProps) {
  const say = useMessages(caseMessages)
  const inWords = useText()
  const { acts, calls } = opened
  const now = complaint.changedRequests ?? complaint.form.requests
  const [isOpen, setIsOpen] = useState(false)
  const [isChecked, setIsChecked] = useState(false)
  const form = useKeptWords(`${acts.place}/change-requests`, readChange)
  const { saved } = form
  const chosen = saved.chosen ?? now
  const canChange = complaint.actions.includes('change-requests')
  if (complaint.kind !== 'complaint' || (!canChange && complaint.changedRequests === null)) return null
  const close = (): void => {
    setIsOpen(false)
    setIsChecked(false)
  }
  const problem = (): string | null => {
    if (!isChecked) return null
    if (chosen.length === 0) return say('requestsMissing')
    return isSameRequests(chosen, now) ? say('requestsSame') : null
  }
  const send = async (text: string): Promise<void> => {
    if (!form.isStillHere()) return
    const isWrong = chosen.length === 0 || isSameRequests(chosen, now)
    // Done, they are the same: that is no mistake while the dialog goes.
    setIsChecked(isWrong)
    if (isWrong) return
    const requests = complaintRequests.filter((request) => chosen.includes(request))
    const tried = `${requests.join()} ${text}`
    if (!(await acts.run('change-requests', tried, (key) => calls.changeRequests(key, requests, text))))
      return
    form.forget(saved)
    close()
    toast(say('requestsDone'))
  }
  return (
    <Card title={say('requestsTitle')} className="course-stack">
      <Box tag="p">{inWords(requestWords(now))}</Box>
      {canChange && (
        <Box className="course-row">
          <Button
            kind="ghost"
            onPress={() => {
              acts.forgetFailure()
              setIsOpen(true)
            }}
          >
            {say('requestsChange')}
          </Button>
        </Box>
      )}
      <ActDialog
        title={say('requestsAsk')}
        word={{
          label: say('requestsWord'),
          isRequired: false,
          text: saved.text,
          onChange: (text) => form.change(() => ({ text })),
        }}
        confirm={say('requestsSend')}
        isOpen={isOpen}
        isBusy={acts.isBusy('change-requests')}
        failure={acts.failureOf('change-requests')}
        onConfirm={(text) => void send(text)}
        onClose={close}
      >
        <KeptNotes form={form} />
        <Box tag="p">{say('requestsText')}</Box>
        <CheckboxGroup
          label={say('requestsNow')}
          values={chosen}
          options={complaintRequests.map((value) => ({ value, label: inWords(requestNames[value]) }))}
          onChange={(requests) => form.change(() => ({ chosen: requests }))}
          error={problem()}
          isRequired
        />
      </ActDialog>
    </Card>
  )
})
