import { observer } from 'mobx-react-lite'
import { useState, type ReactNode } from 'react'
import type { DraftFile } from '../drafts/draft'
import type { PickedFile, Picker } from '../platform/picker/picker.port'
import { VaultFull, type Vault } from '../platform/vault/vault.port'
import { useMessages, useText } from '../preferences/context'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { PhotoGrid } from '../ui/PhotoGrid'
import { evidenceMessages } from './messages'
import { usePhotos } from './use-photos'

interface EvidenceFilesProps {
  readonly vault: Vault
  readonly picker: Picker
  readonly files: readonly DraftFile[]
  readonly limit: number
  /** Keeps one picked file; throws `VaultFull` when the device has no room. */
  readonly onAdd: (file: PickedFile) => Promise<void>
  readonly onRemove: (id: string) => void
  /** Stands around the grid, where a page leads to it by its id. */
  readonly place: (grid: ReactNode) => ReactNode
}

/** Choosing photos and PDFs, with what became of each. Each is kept on this device the moment it is chosen. */
export const EvidenceFiles = observer(function EvidenceFiles(props: EvidenceFilesProps) {
  const { vault, picker, files, limit, onAdd, onRemove, place } = props
  const say = useMessages(evidenceMessages)
  const inWords = useText()
  const [unkept, setUnkept] = useState<string | null>(null)
  const photos = usePhotos(vault, files)
  const left = limit - files.length

  const add = async (picked: Promise<readonly PickedFile[]>): Promise<void> => {
    setUnkept(null)
    for (const file of await picked) {
      try {
        await onAdd(file)
      } catch (error) {
        if (!(error instanceof VaultFull)) throw error
        setUnkept(file.name)
        return
      }
    }
  }
  return (
    <>
      {place(
        <PhotoGrid
          label={say('evidence')}
          photos={photos}
          limit={limit}
          addLabel={say('addPhoto')}
          onAdd={() => void add(picker.photos(left))}
          onRemove={onRemove}
        />,
      )}
      {left > 0 && (
        <Button kind="plain" size="s" icon="plus" onPress={() => void add(picker.documents(left))}>
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
    </>
  )
})
