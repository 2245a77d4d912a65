import { observer } from 'mobx-react-lite'
import { needsEvidence } from '../../../../domain/credit/correction/kinds'
import { correctionLimits } from '../../../../domain/credit/correction/request'
import { EvidenceFiles } from '../../../evidence/EvidenceFiles'
import type { Picker } from '../../../platform/picker/picker.port'
import type { Vault } from '../../../platform/vault/vault.port'
import { useMessages, useText } from '../../../preferences/context'
import { Box } from '../../../ui/Box'
import { Card } from '../../../ui/Card'
import { correctionMessages } from '../../messages'
import { Field } from './Field'
import type { NewCorrectionStore } from './new-correction.store'

interface EvidenceCardProps {
  readonly store: NewCorrectionStore
  readonly parts: { readonly vault: Vault; readonly picker: Picker }
}

/** Photos and papers, which the law asks for where a correction is demanded. */
export const EvidenceCard = observer(function EvidenceCard({ store, parts }: EvidenceCardProps) {
  const say = useMessages(correctionMessages)
  const inWords = useText()
  const { attachments: limit } = correctionLimits
  const problem = store.problemAt('attachments')
  const isNeeded = store.kind !== null && needsEvidence(store.kind)
  return (
    <Card title={say('evidenceTitle')} className="correction-fields">
      <Box className="credit-detail">
        {say(isNeeded ? 'evidenceNeeded' : 'evidenceOptional', { n: limit })}
      </Box>
      <EvidenceFiles
        vault={parts.vault}
        picker={parts.picker}
        kept={store.files}
        limit={limit}
        place={(grid) => <Field place="attachments">{grid}</Field>}
      />
      {problem && (
        <Box className="correction-problem" role="alert">
          {inWords(problem)}
        </Box>
      )}
    </Card>
  )
})
