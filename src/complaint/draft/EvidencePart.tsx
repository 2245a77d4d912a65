import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { complaintLimits } from '../../../domain/complaint/draft'
import type { PickedFile } from '../../platform/picker/picker.port'
import { VaultFull } from '../../platform/vault/vault.port'
import { useMessages, useText } from '../../preferences/context'
import type { ComplaintParts } from '../../services/services'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Notice } from '../../ui/Notice'
import { PhotoGrid } from '../../ui/PhotoGrid'
import { complaintMessages } from '../messages'
import { usePhotos } from '../use-photos'
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
  const [unkept, setUnkept] = useState<string | null>(null)
  const files = store.draft?.files ?? []
  const photos = usePhotos(parts.vault, files)
  const left = complaintLimits.attachments - files.length
  const problem = store.problemAt('attachments')

  const add = async (picked: Promise<readonly PickedFile[]>): Promise<void> => {
    setUnkept(null)
    for (const file of await picked) {
      store.begin()
      try {
        await parts.outbox.addFile(store.key, file)
      } catch (error) {
        if (!(error instanceof VaultFull)) throw error
        setUnkept(file.name)
        return
      }
    }
  }
  return (
    <Card title={say('evidenceTitle')} className="complaint-fields">
      <Box className="complaint-small">{say('evidenceHint', { n: complaintLimits.attachments })}</Box>
      <FieldPlace field="attachments">
        <PhotoGrid
          label={say('evidence')}
          photos={photos}
          limit={complaintLimits.attachments}
          addLabel={say('addPhoto')}
          onAdd={() => void add(parts.picker.photos(left))}
          onRemove={(id) => void parts.outbox.removeFile(store.key, id)}
        />
      </FieldPlace>
      {left > 0 && (
        <Button kind="plain" size="s" icon="plus" onPress={() => void add(parts.picker.documents(left))}>
          {say('addPdf')}
        </Button>
      )}
      {unkept !== null && (
        <Notice tone="warn" isUrgent>
          {say('vaultFull', { name: unkept })}
        </Notice>
      )}
      {files.flatMap(({ id, name, refusal }) =>
        refusal === null
          ? []
          : [
              <Notice key={id} tone="warn">
                {say('fileRefused', { name, reason: inWords(refusal) })}
              </Notice>,
            ],
      )}
      {problem && (
        <Box className="complaint-problem" role="alert">
          {inWords(problem.message)}
        </Box>
      )}
    </Card>
  )
})
