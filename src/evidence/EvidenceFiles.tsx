import { observer } from 'mobx-react-lite'
import { useState, type ReactNode } from 'react'
import type { DraftFile } from '../drafts/draft'
import type { PickedFile, Picker } from '../platform/picker/picker.port'
import type { Recorder } from '../platform/recorder/recorder.port'
import { VaultFull, type Vault } from '../platform/vault/vault.port'
import { useMessages, useText } from '../preferences/context'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { PhotoGrid } from '../ui/PhotoGrid'
import { Steady } from '../ui/Steady'
import { FileSheet } from './FileSheet'
import type { KeptFiles } from './kept-files'
import { evidenceMessages } from './messages'
import { RecordSound } from './RecordSound'
import { RemoveDialog } from './RemoveDialog'
import { usePhotos } from './use-photos'
import { useLowRoom } from './use-room'

interface EvidenceFilesProps {
  readonly vault: Vault
  readonly picker: Picker
  /** Where the device records by itself. */
  readonly recorder?: Recorder | undefined
  readonly kept: KeptFiles
  readonly limit: number
  /** Where neither a PDF nor a recording belongs. */
  readonly areOnlyPhotos?: boolean
  /** Which of the kept files belong here, where others stand elsewhere on the page; all without it. */
  readonly among?: ((file: DraftFile) => boolean) | undefined
  /** Called before a file is added, where what it belongs to begins with it. */
  readonly onBegin?: () => void
  /** Stands around the grid, where a page leads to it by its id. */
  readonly place: (grid: ReactNode) => ReactNode
}

/** What became of the files that were picked last. */
interface Outcome {
  readonly unkept: string | null
  readonly twice: readonly string[]
}

const nothing: Outcome = { unkept: null, twice: [] }

/** Choosing photos, PDFs and recordings, with what became of each. Each is kept on this device the moment it is chosen. */
export const EvidenceFiles = observer(function EvidenceFiles(props: EvidenceFilesProps) {
  const { vault, picker, recorder, kept, limit, areOnlyPhotos, among, onBegin, place } = props
  const say = useMessages(evidenceMessages)
  const inWords = useText()
  const [outcome, setOutcome] = useState(nothing)
  const [openId, setOpenId] = useState<string | null>(null)
  const [removingId, setRemovingId] = useState<string | null>(null)
  const files = among ? kept.files.filter(among) : kept.files
  const photos = usePhotos(vault, files)
  const room = useLowRoom(vault, files.length)
  const left = limit - files.length
  const open = files.find(({ id }) => id === openId)
  const refused = files.filter(({ refusal }) => refusal !== null).length

  const add = async (picked: Promise<readonly PickedFile[]>): Promise<void> => {
    setOutcome(nothing)
    const twice: string[] = []
    for (const file of await picked) {
      onBegin?.()
      try {
        if ((await kept.add(file)) === 'twice') twice.push(file.name)
      } catch (error) {
        if (!(error instanceof VaultFull)) throw error
        setOutcome({ unkept: file.name, twice })
        return
      }
    }
    setOutcome({ unkept: null, twice })
  }
  return (
    <>
      <Steady of={[files.length, refused, room, outcome]} />
      {room && <Notice tone="warn">{say('roomLow', { mb: room.mb, n: room.photos })}</Notice>}
      {place(
        <PhotoGrid
          label={say('evidence')}
          photos={photos}
          limit={limit}
          addLabel={say('addPhoto')}
          onAdd={() => void add(picker.photos(left))}
          onRemove={setRemovingId}
          onOpen={setOpenId}
        />,
      )}
      {left > 0 && !areOnlyPhotos && (
        <Button kind="plain" size="s" icon="plus" isFlush onPress={() => void add(picker.documents(left))}>
          {say('addFile')}
        </Button>
      )}
      {recorder && (
        <RecordSound recorder={recorder} vault={vault} kept={kept} onBegin={onBegin} isFull={left <= 0} />
      )}
      {outcome.twice.map((name, index) => (
        <Notice key={index} tone="note" isUrgent>
          {say('addedTwice', { name })}
        </Notice>
      ))}
      {outcome.unkept !== null && (
        <Notice tone="warn" isUrgent>
          {say('vaultFull', { name: outcome.unkept })}
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
      {open && (
        <FileSheet
          vault={vault}
          kept={kept}
          file={open}
          name={photos.find(({ id }) => id === open.id)?.name ?? open.name}
          onClose={() => setOpenId(null)}
          onRemove={() => {
            setOpenId(null)
            setRemovingId(open.id)
          }}
        />
      )}
      <RemoveDialog
        file={photos.find(({ id }) => id === removingId)}
        onClose={() => setRemovingId(null)}
        onRemove={(id) => void kept.remove(id)}
      />
    </>
  )
})
