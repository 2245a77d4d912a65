import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { Complaint } from '../../../contract/complaint'
import type { Http } from '../../api/http'
import { useShowPart } from '../../case-course/use-show-part'
import { WrittenAct } from '../../case-course/WrittenAct'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Notice } from '../../ui/Notice'
import { Steady } from '../../ui/Steady'
import { toast } from '../../ui/toast'
import type { OpenedCase } from './case.store'
import { caseMessages } from './messages'

interface AddedMaterialProps {
  readonly complaint: Complaint
  readonly opened: OpenedCase
  readonly http: Http
}

/** 补正: the office waits for material, so this comes before everything else. */
export const SupplementCard = observer(function SupplementCard({
  complaint,
  opened,
  http,
  showTurn,
}: AddedMaterialProps & { readonly showTurn: () => void }) {
  const say = useMessages(caseMessages)
  if (!complaint.actions.includes('supplement')) return null
  const { askedFor } = complaint
  return (
    <Card title={say('supplementTitle')} tone="note" className="course-stack">
      <Notice tone="note">
        {askedFor === null ? say('supplementAsk') : say('supplementAsked', { what: askedFor })}
      </Notice>
      <Box className="course-small">{say('supplementSees')}</Box>
      <WrittenAct
        http={http}
        place={`case-supplement/${opened.id}`}
        label={say('supplementWord')}
        submit={say('supplement')}
        needsText
        needsFiles={false}
        post={async (written) => {
          const then = await opened.calls.supplement(written)
          return () => opened.filed.put(then)
        }}
        onSent={() => {
          showTurn()
          toast(say('supplementDone'))
        }}
      />
    </Card>
  )
})

/** More evidence, at any time while the case is open. */
export const AddEvidence = observer(function AddEvidence({
  complaint,
  opened,
  http,
  onAdded,
}: AddedMaterialProps & { readonly onAdded: () => void }) {
  const say = useMessages(caseMessages)
  const [isOpen, setIsOpen] = useState(false)
  const show = useShowPart()
  const partId = `case-adding-${opened.id}`
  if (!complaint.actions.includes('add-evidence')) return null
  return (
    <>
      <Steady of={[isOpen]} />
      {isOpen ? (
        <Box id={partId}>
          <Card title={say('addEvidence')} className="course-stack">
            <Box className="course-small">
              {say(complaint.kind === 'report' ? 'addReportHint' : 'addEvidenceHint')}
            </Box>
            <WrittenAct
              http={http}
              place={`case-evidence/${opened.id}`}
              label={say('addEvidenceWord')}
              submit={say('addEvidenceSend')}
              needsText={false}
              needsFiles
              post={async (written) => {
                const then = await opened.calls.addEvidence(written)
                return () => opened.filed.put(then)
              }}
              onSent={() => {
                setIsOpen(false)
                onAdded()
                toast(say('addEvidenceDone'))
              }}
            />
          </Card>
        </Box>
      ) : (
        <Button
          kind="ghost"
          icon="plus"
          onPress={() => {
            setIsOpen(true)
            show(partId)
          }}
        >
          {say('addEvidence')}
        </Button>
      )}
    </>
  )
})
