import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { proxyLimits } from '../../../domain/complaint/proxy-limits'
import type { DraftProxy } from '../../drafts/proxy'
import { evidenceMessages } from '../../evidence/messages'
import { RemoveDialog } from '../../evidence/RemoveDialog'
import { usePhotos } from '../../evidence/use-photos'
import { VaultFull } from '../../platform/vault/vault.port'
import { useMessages, useText } from '../../preferences/context'
import type { ComplaintParts } from '../../services/services'
import { Box } from '../../ui/Box'
import { Notice } from '../../ui/Notice'
import { PhotoGrid } from '../../ui/PhotoGrid'
import type { DraftPageStore } from '../draft/draft-page.store'
import { filesOfPaper } from './draft-proxy'
import { proxyMessages } from '../messages/proxy'

interface PaperPhotosProps {
  readonly proxy: DraftProxy
  readonly change: (change: Partial<DraftProxy>) => void
  readonly store: DraftPageStore
  readonly parts: ComplaintParts
  readonly error: string | null
}

/** Photos of a 授权委托书 that was signed on paper: kept and sent like all other files, apart from the evidence. */
export const PaperPhotos = observer(function PaperPhotos({ change, store, parts, error }: PaperPhotosProps) {
  const say = useMessages(proxyMessages)
  const sayEvidence = useMessages(evidenceMessages)
  const inWords = useText()
  const [trouble, setTrouble] = useState<'paperTwice' | 'paperFull' | null>(null)
  const [removingId, setRemovingId] = useState<string | null>(null)
  const { vault, picker, outbox } = parts
  const files = filesOfPaper(store.form, store.draft?.files ?? [])
  const photos = usePhotos(vault, files)
  const idsNow = () => (store.draft?.files ?? []).map(({ id }) => id)
  const paperIdsNow = () => store.form.proxy?.paperIds ?? []

  const add = async (): Promise<void> => {
    setTrouble(null)
    for (const picked of await picker.photos(proxyLimits.files - files.length)) {
      const before = idsNow()
      try {
        if ((await outbox.addFile(store.key, picked)) === 'twice') setTrouble('paperTwice')
      } catch (error) {
        if (!(error instanceof VaultFull)) throw error
        setTrouble('paperFull')
        return
      }
      change({ paperIds: [...paperIdsNow(), ...idsNow().filter((id) => !before.includes(id))] })
    }
  }
  const remove = async (id: string): Promise<void> => {
    change({ paperIds: paperIdsNow().filter((each) => each !== id) })
    await outbox.removeFile(store.key, id)
  }
  return (
    <Box className="complaint-stack">
      <Box className="complaint-small">{say('paperHint', { n: proxyLimits.files })}</Box>
      <PhotoGrid
        label={say('paperPhotos')}
        photos={photos}
        limit={proxyLimits.files}
        addLabel={say('addPaper')}
        onAdd={() => void add()}
        onRemove={setRemovingId}
      />
      <RemoveDialog
        file={photos.find(({ id }) => id === removingId)}
        onClose={() => setRemovingId(null)}
        onRemove={(id) => void remove(id)}
      />
      {trouble !== null && (
        <Notice tone="warn" isUrgent>
          {say(trouble)}
        </Notice>
      )}
      {files.flatMap(({ id, name, refusal }) =>
        refusal === null
          ? []
          : [
              <Notice key={id} tone="warn">
                {sayEvidence('fileRefused', { name, reason: inWords(refusal) })}
              </Notice>,
            ],
      )}
      {error !== null && (
        <Box className="complaint-problem" role="alert">
          {error}
        </Box>
      )}
    </Box>
  )
})
