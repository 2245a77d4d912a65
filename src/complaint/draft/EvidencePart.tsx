import { observer } from 'mobx-react-lite'
import { complaintLimits } from '../../../domain/complaint/limits'
import { EvidenceFiles } from '../../evidence/EvidenceFiles'
import { useMessages, useText } from '../../preferences/context'
import type { ComplaintParts } from '../../services/services'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { ExportFile } from '../outbox/ExportFile'
import { filesOfMatter } from '../proxy/draft-proxy'
import { complaintMessages, filingMessages } from '../messages'
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
  const sayFiling = useMessages(filingMessages)
  const files = filesOfMatter(store.form, store.draft?.files ?? [])
  const areKept = files.length > 0 && store.areFilesKept
  const problem = store.problemAt('attachments')
  return (
    <Card title={say('evidenceTitle')} level={3} className="complaint-fields">
      <Box className="complaint-small">{say('evidenceHint', { n: complaintLimits.attachments })}</Box>
      <EvidenceFiles
        vault={parts.vault}
        picker={parts.picker}
        recorder={parts.recorder}
        kept={parts.outbox.filesOf(store.key)}
        limit={complaintLimits.attachments}
        among={({ id }) => files.some((file) => file.id === id)}
        onBegin={store.begin}
        place={(grid) => <FieldPlace field="attachments">{grid}</FieldPlace>}
      />
      {/* One line whatever is kept: a photo that is being copied moves nothing below. */}
      {store.isKept && (
        <Box className="complaint-small" live={areKept ? 'polite' : undefined}>
          {areKept ? sayFiling('allKept', { n: files.length }) : sayFiling('keptAtOnce')}
        </Box>
      )}
      {problem && (
        <Box className="complaint-problem" role="alert">
          {inWords(problem.message)}
        </Box>
      )}
      <ExportFile draft={store.draft} vault={parts.vault} />
    </Card>
  )
})
