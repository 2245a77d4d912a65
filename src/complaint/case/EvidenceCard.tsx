import { observer } from 'mobx-react-lite'
import type { Evidence } from '../../../contract/evidence'
import { ShownEvidence } from '../../evidence/ShownEvidence'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { complaintMessages } from '../messages'

interface EvidenceCardProps {
  readonly evidence: readonly Evidence[]
  /** Where the API lives; the shown copies' addresses are relative to it. */
  readonly origin: string
}

/** The shown copies of what was sent. */
export const EvidenceCard = observer(function EvidenceCard({ evidence, origin }: EvidenceCardProps) {
  const say = useMessages(complaintMessages)
  return (
    <Card title={say('evidenceTitle')} aside={evidence.length === 0 ? undefined : say('allSent')}>
      {evidence.length === 0 ? (
        <Box className="complaint-small">{say('noEvidence')}</Box>
      ) : (
        <>
          <ShownEvidence evidence={evidence} origin={origin} />
          <Box className="complaint-source">{say('sealed')}</Box>
        </>
      )}
    </Card>
  )
})
