import { observer } from 'mobx-react-lite'
import { complaintLimits } from '../../../domain/complaint/draft'
import { EvidenceFiles } from '../../evidence/EvidenceFiles'
import { useMessages, useText } from '../../preferences/context'
import type { ComplaintParts } from '../../services/services'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { complaintMessages } from '../messages'
import type { DraftPageStore } from './draft-page.store'
import { FieldPlace } from './FieldPlace'

interface EvidencePartProps {
  readonly store: DraftPageStore
  readonly parts: ComplaintParts
}

/** Photos and papers; each is copied onto this device the moment it is chosen. */
export const EvidencePart = observer(function EvidencePart({ store, parts }: EvidencePartProps) {
  const say = useMessages(complaintMessages)
  const inWords = useText()
  const problem = store.problemAt('attachments')
  return (
    <Card title={say('evidenceTitle')} level={3} className="complaint-fields">
      <Box className="complaint-small">{say('evidenceHint', { n: complaintLimits.attachments })}</Box>
      <EvidenceFiles
        vault={parts.vault}
        picker={parts.picker}
        files={store.draft?.files ?? []}
        limit={complaintLimits.attachments}
        onAdd={(file) => {
          store.begin()
          return parts.outbox.addFile(store.key, file)
        }}
        onRemove={(id) => void parts.outbox.removeFile(store.key, id)}
        place={(grid) => <FieldPlace field="attachments">{grid}</FieldPlace>}
      />
      {problem && (
        <Box className="complaint-problem" role="alert">
          {inWords(problem.message)}
        </Box>
      )}
    </Card>
  )
})
